/** 自定义规则: written here for this workbook, tried before they count, and those that the workbook brings. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { CustomRuleError, DryRunLine } from '../../app';
import { fill } from '../../wording';
import { useAppState, useLater } from '../app-context';
import { useLaterWording } from '../use-later-wording';
import { RuleField } from './RuleField';
import { RuleMistakes, RuleTrials } from './RuleTrial';
import { Section } from './Section';

const useStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: '4px 0' },
  title: { margin: '4px 0 0', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  summary: { cursor: 'pointer' },
});

export function RulesSection() {
  const styles = useStyles();
  const { rules: words } = useLaterWording();
  const { run, customRules, running } = useAppState();
  const later = useLater();
  const field = useRef<HTMLTextAreaElement>(null);
  // Null while what stands in the field is what is kept.
  const [draft, setDraft] = useState<string | null>(null);
  const [trial, setTrial] = useState<readonly DryRunLine[] | null>(null);
  const onSheet = useMemo(() => (run ? (later?.sheetRules() ?? null) : null), [later, run]);
  if (!run) return <Section title={words.title} explain={words.needRun} />;
  const text = draft ?? customRules;
  // A dry run also finds names that the workbook does not have.
  const mistakes = trial?.flatMap((line) => line.error ?? []) ?? later?.mistakesIn(text) ?? [];
  const sound = trial?.filter((line) => line.error === undefined) ?? null;
  const onChange = (written: string): void => {
    setDraft(written);
    setTrial(null);
  };
  const keep = async (): Promise<void> => {
    if (draft === null || draft === customRules) return;
    await later?.saveRules(draft);
    // What was typed meanwhile stays.
    setDraft((now) => (now === draft ? null : now));
  };
  const goTo = (mistake: CustomRuleError): void => {
    const start = startOfLine(text, mistake.line) + mistake.column - 1;
    field.current?.focus();
    field.current?.setSelectionRange(start, start + mistake.length);
  };
  return (
    <Section title={words.title} explain={words.explain}>
      <RuleField
        field={field}
        text={text}
        onChange={onChange}
        onLeave={() => void keep()}
        complete={(written, caret) => later?.completeRules(written, caret) ?? null}
      />
      {mistakes.length > 0 && <RuleMistakes text={text} mistakes={mistakes} onGoTo={goTo} />}
      <div>
        <Button
          size="small"
          disabled={later === null || running !== null || text.trim() === ''}
          onClick={() => setTrial(later?.tryRules(text) ?? null)}
        >
          {words.try}
        </Button>
      </div>
      {sound && (
        <div role="status">
          {sound.length > 0 && (
            <>
              <h3 className={styles.title}>{words.tried}</h3>
              <RuleTrials lines={sound} />
            </>
          )}
          {sound.length + mistakes.length === 0 && <p className={styles.text}>{words.nothing}</p>}
        </div>
      )}
      <details className={styles.small}>
        <summary className={styles.summary}>{words.how}</summary>
        <p className={styles.text}>{words.howLines}</p>
      </details>
      {onSheet && onSheet.lines.length > 0 && (
        <>
          <h3 className={styles.title}>
            {fill(words.onSheet, { sheet: onSheet.sheet, count: onSheet.lines.length })}
          </h3>
          <div className={styles.small}>{words.sheetExplain}</div>
          <RuleTrials lines={onSheet.lines} />
        </>
      )}
    </Section>
  );
}

/** 0-based position at which a 1-based line begins. */
function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = /\r\n|\r|\n/g;
    end.lastIndex = start;
    const found = end.exec(text);
    if (!found) return start;
    start = found.index + found[0].length;
  }
  return start;
}

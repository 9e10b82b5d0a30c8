/** 核对规则: found by a word, given another level or turned off, and given back their own. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { foldedText } from '../../app';
import type { RuleLevel, RuleMeta } from '../../model';
import { fill } from '../../wording';
import { useAppState, useLater, useWording } from '../app-context';
import { fieldStyle } from '../field-style';
import { useLaterWording } from '../use-later-wording';
import { Section } from './Section';

const useStyles = makeStyles({
  search: { ...fieldStyle, minHeight: '26px', padding: '0 8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  entry: {
    display: 'flex',
    gap: '8px',
    alignItems: 'flex-start',
    padding: '5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  rule: { flexGrow: 1, minWidth: 0 },
  basis: { color: tokens.colorNeutralForeground3 },
  changed: { fontWeight: tokens.fontWeightSemibold },
  select: {
    flexShrink: 0,
    font: 'inherit',
    minHeight: '26px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  small: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

const CHOICES: readonly RuleLevel[] = ['error', 'warning', 'note', 'off'];

export function LevelsSection() {
  const styles = useStyles();
  const { settings } = useWording();
  const { levels: words } = useLaterWording();
  const { rules, levels, running, acting } = useAppState();
  const later = useLater();
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  // The level of a rule of one's own is written in the rule.
  const known = rules.filter((rule) => !rule.id.startsWith('custom/'));
  const wanted = foldedText(search);
  const listed = known.filter((rule) =>
    wanted === ''
      ? all || levels[rule.id] !== undefined
      : [rule.title, rule.titleEn, rule.id, ...rule.basis].some((text) => foldedText(text).includes(wanted)),
  );
  const busy = running !== null || acting || later === null;
  const changed = Object.keys(levels).length;
  const choose = (rule: RuleMeta, level: RuleLevel): void =>
    void later?.setLevels({ ...levels, [rule.id]: level });
  return (
    <Section title={fill(settings.rules, { count: known.length })} explain={words.explain}>
      <input
        type="search"
        className={styles.search}
        placeholder={words.search}
        aria-label={words.search}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <p className={styles.small} role="status">
        {wanted === ''
          ? changed > 0 && fill(words.changed, { count: changed })
          : fill(words.found, { count: listed.length })}
      </p>
      {listed.length > 0 && (
        <ul className={styles.list}>
          {listed.map((rule) => (
            <RuleEntry
              key={rule.id}
              rule={rule}
              level={levels[rule.id]}
              disabled={busy}
              onChoose={(level) => choose(rule, level)}
            />
          ))}
        </ul>
      )}
      <div className={styles.row}>
        {wanted === '' && (
          <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.fold : words.all}
          </Button>
        )}
        {changed > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => void later?.setLevels({})}>
            {words.reset}
          </Button>
        )}
      </div>
    </Section>
  );
}

interface EntryProps {
  readonly rule: RuleMeta;
  /** Undefined while it has its own. */
  readonly level: RuleLevel | undefined;
  readonly disabled: boolean;
  readonly onChoose: (level: RuleLevel) => void;
}

function RuleEntry({ rule, level, disabled, onChoose }: EntryProps) {
  const styles = useStyles();
  const wording = useWording();
  const { levels: words } = useLaterWording();
  const { language } = useAppState();
  const title = language === 'zh-CN' ? rule.title : rule.titleEn;
  const nameOf = (choice: RuleLevel): string => (choice === 'off' ? words.off : wording.levels[choice]);
  return (
    <li className={styles.entry}>
      <div className={styles.rule}>
        <span className={level === undefined ? undefined : styles.changed}>{title}</span>
        <div className={styles.basis}>
          {level === undefined
            ? rule.basis.join(wording.listSeparator)
            : fill(words.own, { level: nameOf(rule.level) })}
        </div>
      </div>
      <select
        className={styles.select}
        aria-label={fill(words.levelOf, { rule: title })}
        value={level ?? rule.level}
        disabled={disabled}
        onChange={(event) => {
          const choice = CHOICES.find((one) => one === event.target.value);
          if (choice) onChoose(choice);
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </li>
  );
}

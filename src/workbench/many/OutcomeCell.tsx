import { makeStyles, tokens } from '@fluentui/react-components';
import { LevelShape } from '../../taskpane/LevelMark';
import type { Language } from '../../wording';
import type { WorkbenchWording } from '../../wording/workbench';
import type { ManyRow } from './many';
import { problemText } from './problem-text';
import { kindOf } from './view-rows';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '6px', alignItems: 'flex-start' },
  faint: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly row: ManyRow;
  readonly isChecking: boolean;
  readonly words: WorkbenchWording;
  readonly language: Language;
}

const SHAPE = { errors: 'error', warnings: 'warning', clear: null, failed: 'error' } as const;

/** The verdict on a workbook, or why there is none. */
export function OutcomeCell({ row, isChecking, words, language }: Props) {
  const styles = useStyles();
  const kind = kindOf(row);
  if (!row.answer || kind === 'waiting')
    return <span className={styles.faint}>{isChecking ? words.many.now : words.many.waiting}</span>;
  const shape = SHAPE[kind];
  return (
    <span className={styles.line}>
      {shape && <LevelShape kind={shape} />}
      <span>
        {row.answer.ok
          ? row.answer.book.verdict[language]
          : problemText(words, language, row.answer.problem, row.file.name)}
      </span>
    </span>
  );
}

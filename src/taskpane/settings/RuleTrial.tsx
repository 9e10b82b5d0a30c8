/** What a rule comes to on this workbook: sides, difference, verdict, and the cells it reads. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CustomRuleError, DryRunLine } from '../../app';
import { fill } from '../../wording';
import { useWording } from '../app-context';
import { PlaceChip } from '../PlaceChip';
import { useLaterWording } from '../use-later-wording';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  entry: {
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  rule: { overflowWrap: 'anywhere' },
  number: { color: tokens.colorNeutralForeground3, marginRight: '6px' },
  verdict: { fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1 },
  figures: { fontVariantNumeric: 'tabular-nums' },
  wrong: {
    color: 'inherit',
    backgroundColor: tokens.colorPaletteRedBackground1,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: tokens.colorPaletteRedForeground1,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '2px 6px', alignItems: 'center' },
});

const TONES = {
  equal: 'good',
  tail: 'good',
  different: 'bad',
  error: 'bad',
  nothing: 'doubtful',
  'cannot-judge': 'doubtful',
} as const;

export function RuleTrials({ lines }: { lines: readonly DryRunLine[] }) {
  const styles = useStyles();
  const wording = useWording();
  const { rules: words } = useLaterWording();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.line} className={styles.entry}>
          <div className={styles.rule}>
            <span className={styles.number}>{fill(words.line, { line: line.line })}</span>
            {line.text}
          </div>
          <div className={styles.row}>
            <span className={mergeClasses(styles.verdict, styles[TONES[line.verdict]])}>
              {words.verdicts[line.verdict]}
            </span>
            {line.left !== null && line.right !== null && (
              <span className={styles.figures}>
                {[
                  `${words.left} ${line.left}`,
                  `${words.right} ${line.right}`,
                  `${words.difference} ${line.difference ?? ''}${line.unit === null ? '' : ` ${line.unit}`}`,
                ].join(wording.separator)}
              </span>
            )}
          </div>
          {line.says !== '' && <div>{line.says}</div>}
          {line.cells.length > 0 && (
            <div className={styles.row}>
              <span className={styles.number}>{words.cells}</span>
              {line.cells.map((cell) => (
                <span key={`${cell.sheet}!${cell.cell}`}>
                  <PlaceChip place={cell} />
                  {cell.value}
                </span>
              ))}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

interface MistakesProps {
  readonly text: string;
  readonly mistakes: readonly CustomRuleError[];
  /** Puts the caret at a mistake. */
  readonly onGoTo: (mistake: CustomRuleError) => void;
}

/** Each line with a mistake, what is wrong in it underlined, and the sentence below. */
export function RuleMistakes({ text, mistakes, onGoTo }: MistakesProps) {
  const styles = useStyles();
  const { rules: words } = useLaterWording();
  const lines = text.split(/\r\n|\r|\n/);
  return (
    <ul className={styles.list}>
      {mistakes.map((mistake) => {
        const line = lines[mistake.line - 1] ?? '';
        const from = mistake.column - 1;
        const to = from + mistake.length;
        return (
          <li key={mistake.line} className={styles.entry}>
            <div className={styles.rule}>
              {line.slice(0, from)}
              <mark className={styles.wrong}>{line.slice(from, to) || ' '}</mark>
              {line.slice(to)}
            </div>
            <div className={styles.bad}>{fill(words.mistake, mistake)}</div>
            <div>
              <Button size="small" onClick={() => onGoTo(mistake)}>
                {fill(words.fixAt, { line: mistake.line })}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

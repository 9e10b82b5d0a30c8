/** A sentence as it was written to the sheet, beside what it says now. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { differenceOf } from '../../app';
import { useLaterWording } from '../use-later-wording';

const useStyles = makeStyles({
  box: {
    margin: '0 0 6px',
    padding: '4px 8px',
    borderLeft: `4px solid ${tokens.colorPaletteYellowBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  word: { color: tokens.colorNeutralForeground2, marginRight: '6px' },
  before: { textDecorationLine: 'line-through', color: tokens.colorPaletteRedForeground1 },
  after: {
    textDecorationLine: 'none',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorPaletteGreenForeground1,
  },
});

/** Words around what differs; the rest of a long sentence stands above anyway. */
const AROUND = 12;

export function Rewritten({ before, after }: { before: string; after: string }) {
  const styles = useStyles();
  const { written: words } = useLaterWording();
  const difference = differenceOf(before, after);
  const start = difference.start.length > AROUND ? `…${difference.start.slice(-AROUND)}` : difference.start;
  const end = difference.end.length > AROUND ? `${difference.end.slice(0, AROUND)}…` : difference.end;
  return (
    <div className={styles.box}>
      <span className={styles.word}>{words.before}</span>
      {start}
      <del className={styles.before}>{difference.before}</del>
      {end}
      <br />
      <span className={styles.word}>{words.after}</span>
      {start}
      <ins className={styles.after}>{difference.after}</ins>
      {end}
    </div>
  );
}

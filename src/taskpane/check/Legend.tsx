/** What the marks in the sheet mean. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useWording } from '../app-context';
import { LevelMark } from '../LevelMark';

const useStyles = makeStyles({
  box: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '8px 12px 16px',
    fontSize: tokens.fontSizeBase200,
  },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { margin: '6px 0 0', padding: 0, listStyleType: 'none' },
  entry: { display: 'flex', gap: '8px', alignItems: 'center', padding: '2px 0' },
  culprit: {
    width: '12px',
    height: '12px',
    margin: '0 2px',
    border: '3px solid #6E1708',
    backgroundColor: '#F7B8A8',
    boxSizing: 'border-box',
  },
});

export function Legend() {
  const styles = useStyles();
  const { marks } = useWording();
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{marks.legend}</summary>
      <ul className={styles.list}>
        <li className={styles.entry}>
          <LevelMark kind="error" decorative /> {marks.legendError}
        </li>
        <li className={styles.entry}>
          <span className={styles.culprit} aria-hidden /> {marks.legendCulprit}
        </li>
        <li className={styles.entry}>
          <LevelMark kind="warning" decorative /> {marks.legendWarning}
        </li>
        <li className={styles.entry}>
          <LevelMark kind="note" decorative /> {marks.legendNote}
        </li>
      </ul>
    </details>
  );
}

/** What a finding looks like, with figures of nobody: a picture made of words. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { LevelMark } from '../LevelMark';
import { useLaterWording } from '../use-later-wording';

const useStyles = makeStyles({
  figure: {
    margin: 0,
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  caption: { color: tokens.colorNeutralForeground2, marginBottom: '4px' },
  sentence: { display: 'flex', gap: '6px', marginBottom: '4px' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  label: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '1px 0' },
  value: { textAlign: 'right', padding: '1px 0', whiteSpace: 'nowrap' },
  total: { borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** 2,257.13 and 2,978.49 make 5,235.62; the total says 9.00 more. */
const FIGURES = ['5,244.62', '2,257.13', '2,978.49', '5,235.62', '9.00'] as const;

export function ExampleFinding() {
  const styles = useStyles();
  const { intro } = useLaterWording();
  const words = intro.example;
  const labels = [words.total, words.first, words.second, words.sum, words.difference];
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{words.caption}</figcaption>
      <div className={styles.sentence}>
        <LevelMark kind="error" />
        <span>{words.sentence}</span>
      </div>
      <table className={styles.table} aria-label={words.proof}>
        <tbody>
          {labels.map((label, index) => (
            <tr key={label} className={index === 3 ? styles.total : index === 4 ? styles.strong : undefined}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              <td className={styles.value}>{FIGURES[index]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

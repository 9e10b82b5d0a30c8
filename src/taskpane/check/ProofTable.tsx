/** The sum line by line, as on paper. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Proof } from '../../app';
import { useWording } from '../app-context';
import { PlaceChip } from '../PlaceChip';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, tableLayout: 'auto' },
  label: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '1px 4px 1px 0',
    overflowWrap: 'anywhere',
  },
  value: { textAlign: 'right', padding: '1px 4px', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  place: { textAlign: 'right', width: '1%', whiteSpace: 'nowrap' },
  // A file's name is long: it has the width of the label, not that of a cell's address.
  elsewhere: { display: 'block', marginLeft: '-4px' },
  suspect: { backgroundColor: tokens.colorPaletteRedBackground1, fontWeight: tokens.fontWeightSemibold },
  rule: { borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  difference: { fontWeight: tokens.fontWeightSemibold },
  allowed: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export function ProofTable({ proof }: { proof: Proof }) {
  const styles = useStyles();
  const wording = useWording();
  const words = wording.finding;
  return (
    <div>
      <table className={styles.table} aria-label={words.proof}>
        <tbody>
          {proof.rows.map((row, index) => (
            <tr key={index} className={mergeClasses(row.suspect && styles.suspect)}>
              <th scope="row" className={styles.label}>
                {row.label}
                {row.suspect && <span className={styles.spoken}>{words.suspect}</span>}
                {row.place?.file !== undefined && (
                  <span className={styles.elsewhere}>
                    <PlaceChip place={row.place} />
                  </span>
                )}
              </th>
              <td className={styles.value} title={row.suspect ? words.suspect : undefined}>
                {row.minus ? `− ${row.value}` : row.value}
              </td>
              <td className={styles.place}>
                {row.place?.file === undefined && row.place && <PlaceChip place={row.place} />}
              </td>
            </tr>
          ))}
          {proof.sum && (
            <tr className={styles.rule}>
              <th scope="row" className={styles.label}>
                {proof.sum.label}
              </th>
              <td className={styles.value}>{proof.sum.value}</td>
              <td />
            </tr>
          )}
          <tr className={mergeClasses(styles.difference, !proof.sum && styles.rule)}>
            <th scope="row" className={mergeClasses(styles.label, styles.difference)}>
              {words.difference}
            </th>
            <td className={styles.value}>{proof.difference}</td>
            <td />
          </tr>
        </tbody>
      </table>
      {proof.allowed !== '' && (
        <p className={styles.allowed}>
          {proof.allowed} {proof.tail && words.isTail}
        </p>
      )}
    </div>
  );
}

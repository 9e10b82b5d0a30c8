/** What was taken over from last year's publication, from where, and what is still blank. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Takeover } from '../../app';
import { fill } from '../../wording';
import { useLater, useWording } from '../app-context';
import { useLaterWording } from '../use-later-wording';

const useStyles = makeStyles({
  box: {
    padding: '8px 10px',
    borderLeft: `4px solid ${tokens.colorPaletteGreenForeground1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  title: { margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  line: { margin: '4px 0 0' },
  list: { margin: '2px 0 0', padding: 0, listStyleType: 'none' },
  entry: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', padding: '1px 0' },
  label: { flex: '1 1 120px' },
  figure: { fontVariantNumeric: 'tabular-nums' },
  place: { color: tokens.colorNeutralForeground2, flexBasis: '100%' },
  close: { marginTop: '6px' },
});

export function TakeoverBox({ takeover }: { takeover: Takeover }) {
  const styles = useStyles();
  const { separator, listSeparator, places } = useWording();
  const { inputs: words } = useLaterWording();
  const later = useLater();
  const { name, organisation, year, filled, same, differing, suggested, blank } = takeover;
  const about = [organisation ?? '', year === null ? '' : fill(words.year, { year })].filter(
    (part) => part !== '',
  );
  const counts = [
    ...(same > 0 ? [fill(words.same, { count: same })] : []),
    ...(differing > 0 ? [fill(words.differing, { count: differing })] : []),
    ...(suggested > 0 ? [fill(words.suggested, { count: suggested })] : []),
    ...(blank.length > 0 ? [fill(words.stillBlank, { labels: blank.join(listSeparator) })] : []),
  ];
  return (
    <div className={styles.box} role="status">
      <p className={styles.title}>
        {about.length === 0
          ? fill(words.took, { name })
          : fill(words.tookAbout, { name, about: about.join(separator) })}
      </p>
      {filled.length === 0 ? words.nothingFilled : fill(words.filled, { count: filled.length })}
      <ul className={styles.list}>
        {filled.map(({ ask, label, text, unit, place }) => (
          <li key={ask} className={styles.entry}>
            <span className={styles.label}>{label}</span>
            <span className={styles.figure}>{`${text} ${unit}`}</span>
            <span className={styles.place}>{place ? fill(places.inSheet, place) : words.told}</span>
          </li>
        ))}
      </ul>
      {counts.map((count) => (
        <p key={count} className={styles.line}>
          {count}
        </p>
      ))}
      <Button size="small" className={styles.close} onClick={() => later?.inputs.closeTakeover()}>
        {words.close}
      </Button>
    </div>
  );
}

/** A pie as the Word export draws it, small, with its legend. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { DrawnChart } from '../../app';

const useStyles = makeStyles({
  box: {
    margin: '8px 0 0',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    alignItems: 'center',
    gap: '6px 16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  pie: { width: '120px', height: '120px', flexShrink: 0 },
  legend: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: { display: 'flex', alignItems: 'center', gap: '6px' },
  colour: {
    width: '10px',
    height: '10px',
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    // The slices keep their colours there, so their key has to.
    forcedColorAdjust: 'none',
  },
  share: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

export function ChartFigure({ chart }: { chart: DrawnChart }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <svg viewBox="-1.04 -1.04 2.08 2.08" className={styles.pie} role="img" aria-label={chart.title}>
        {chart.slices.map((slice) => (
          <path key={slice.label} d={slice.path} fill={slice.colour} stroke="#FFFFFF" strokeWidth="0.015">
            <title>{`${slice.label} ${slice.share}`}</title>
          </path>
        ))}
      </svg>
      <ul className={styles.legend}>
        {chart.slices.map((slice) => (
          <li key={slice.label} className={styles.entry}>
            <span aria-hidden className={styles.colour} style={{ backgroundColor: slice.colour }} />
            {slice.label} <span className={styles.share}>{slice.share}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

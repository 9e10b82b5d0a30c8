/** “表三 C7”: a small button that goes there; a place in another workbook is named only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { placeName } from '../app';
import { fill } from '../wording';
import { useActions, useAppState, useWording } from './app-context';

const useStyles = makeStyles({
  elsewhere: {
    padding: '0 4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    whiteSpace: 'normal',
  },
  chip: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 4px',
    minHeight: '24px',
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { textDecorationLine: 'underline', backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export function PlaceChip({
  place,
  className,
}: {
  place: { sheet: string; cell: string; file?: string };
  className?: string;
}) {
  const styles = useStyles();
  const wording = useWording();
  const { run } = useAppState();
  const { goTo } = useActions();
  const name = run ? placeName(run.book, place) : `${place.sheet} ${place.cell}`;
  // Another workbook is not open here: it is named, but there is nowhere to go.
  if (place.file !== undefined)
    return <span className={mergeClasses(styles.elsewhere, className)}>{name}</span>;
  const hint = fill(wording.places.goTo, { place: fill(wording.places.inSheet, place) });
  return (
    <button
      type="button"
      className={mergeClasses(styles.chip, className)}
      title={hint}
      onClick={() => void goTo(place)}
    >
      {name}
    </button>
  );
}

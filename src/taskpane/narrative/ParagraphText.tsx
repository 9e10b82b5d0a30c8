/** A paragraph with its parts: words, figures that know their cells, and fields for what only a person knows. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Ask, NarrativePart, Paragraph } from '../../model';
import { placeName } from '../../app';
import { fill } from '../../wording';
import { useActions, useAppState, useWording } from '../app-context';
import { BlankField } from './BlankField';

const useStyles = makeStyles({
  body: { margin: '0 0 4px', textIndent: '2em', overflowWrap: 'anywhere' },
  heading: { margin: '6px 0 2px', textIndent: '2em', fontWeight: tokens.fontWeightSemibold },
  figure: {
    margin: '6px 0',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  fact: {
    font: 'inherit',
    color: 'inherit',
    textIndent: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    textAlign: 'inherit',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
    textUnderlineOffset: '3px',
    ':hover': { color: tokens.colorBrandForegroundLink, textDecorationStyle: 'solid' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export function ParagraphText({ paragraph, asks }: { paragraph: Paragraph; asks: ReadonlyMap<string, Ask> }) {
  const styles = useStyles();
  const seen = new Map<string, number>();
  return (
    <p className={mergeClasses(styles[paragraph.style])}>
      {paragraph.parts.map((part, index) => {
        if (part.kind === 'text') return <span key={index}>{part.text}</span>;
        if (part.kind === 'fact') return <FactText key={index} part={part} />;
        // A field keeps its place in the text when what is around it changes with it.
        const count = (seen.get(part.ask) ?? 0) + 1;
        seen.set(part.ask, count);
        return (
          <BlankField
            key={`${part.ask}#${count}`}
            ask={part.ask}
            printed={part.text}
            about={asks.get(part.ask)}
          />
        );
      })}
    </p>
  );
}

function FactText({ part }: { part: Extract<NarrativePart, { kind: 'fact' }> }) {
  const styles = useStyles();
  const wording = useWording();
  const { run } = useAppState();
  const { goTo } = useActions();
  const [place] = part.places;
  if (!place || !run) return <span title={part.how === '' ? undefined : part.how}>{part.text}</span>;
  const how =
    part.how === ''
      ? fill(wording.narrative.factRead, { place: placeName(run.book, place) })
      : `= ${part.how}`;
  return (
    <button
      type="button"
      className={styles.fact}
      title={fill(wording.narrative.factHint, { how })}
      onClick={() => void goTo(place)}
    >
      {part.text}
    </button>
  );
}

/** An answer found elsewhere, beside the field it would go into: plainly marked as what it is, taken or left by a button. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Proposal } from '../../app';
import type { Ask } from '../../model';
import { fill } from '../../wording';
import { useLater } from '../app-context';
import { PlaceChip } from '../PlaceChip';
import { useLaterWording } from '../use-later-wording';

const useStyles = makeStyles({
  note: {
    marginTop: '4px',
    padding: '4px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  differs: {
    borderLeftColor: tokens.colorPaletteMarigoldBorderActive,
    backgroundColor: tokens.colorPaletteYellowBackground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
});

/** Longer texts are cut until somebody wants to see them. */
const SHOWN = 120;

export function ProposalNote({ proposal, ask }: { proposal: Proposal; ask: Ask }) {
  const styles = useStyles();
  const { inputs: words } = useLaterWording();
  const later = useLater();
  const [whole, setWhole] = useState(false);
  const { text, from, name, place } = proposal;
  const isLong = text.length > SHOWN && !whole;
  const data = {
    text: isLong ? `${text.slice(0, SHOWN)}…` : text,
    unit: ask.unit === '' ? '' : ` ${ask.unit}`,
    name,
  };
  const sentence = {
    'last-year': () => fill(ask.kind === 'text' ? words.lastYearText : words.lastYearFigure, data),
    previous: () => fill(words.fromPrevious, data),
    sheet: () => (text === '' ? words.fromSheetBlank : fill(words.fromSheet, data)),
    file: () => fill(words.fromFile, data),
  }[from]();
  return (
    <div
      className={mergeClasses(styles.note, from !== 'last-year' && styles.differs)}
      role="group"
      aria-label={sentence}
    >
      {sentence}
      {from === 'sheet' && place && <PlaceChip place={place} />}
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={fill(words.adoptLabel, { label: ask.label })}
          disabled={later === null}
          onClick={() => void later?.inputs.adopt(proposal)}
        >
          {words.adopt}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={fill(words.turnDownLabel, { label: ask.label })}
          disabled={later === null}
          onClick={() => later?.inputs.turnDown(proposal)}
        >
          {words.turnDown}
        </Button>
        {isLong && (
          <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
            {words.showAll}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A blank in the text: typed into where it stands, kept on leaving it or on Enter. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { Ask } from '../../model';
import { inputProblem } from '../../app';
import { fill } from '../../wording';
import { useActions, useAppState, useWording } from '../app-context';

const useStyles = makeStyles({
  field: {
    font: 'inherit',
    lineHeight: '1.5',
    color: tokens.colorNeutralForeground1,
    textIndent: 0,
    verticalAlign: 'text-bottom',
    padding: '0 4px',
    margin: '0 1px',
    maxWidth: '100%',
    boxSizing: 'border-box',
    resize: 'none',
    overflow: 'hidden',
    border: 'none',
    borderBottom: `1px dashed ${tokens.colorPaletteMarigoldBorderActive}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    fieldSizing: 'content',
    '::placeholder': { color: tokens.colorNeutralForeground2, opacity: 1 },
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  filled: { backgroundColor: tokens.colorPaletteYellowBackground1 },
  wrong: { borderBottom: `2px solid ${tokens.colorPaletteRedBorderActive}` },
  problem: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1, textIndent: 0 },
});

interface Props {
  readonly ask: string;
  /** The blank as printed, 【主要原因】, or what was filled in. */
  readonly printed: string;
  readonly about: Ask | undefined;
}

export function BlankField({ ask, printed, about }: Props) {
  const styles = useStyles();
  const wording = useWording();
  const { inputs } = useAppState();
  const { fill: fillAsk } = useActions();
  const kept = inputs[ask] ?? '';
  // Null while what stands in the field is what is kept.
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? kept;
  const problem = about ? inputProblem(about, text) : null;
  const label = about?.label ?? printed;
  const commit = (): void => {
    if (draft !== null && draft !== kept) void fillAsk(ask, draft.trim());
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // Enter that chooses a word in a Chinese input method is not the end of the entry.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      commit();
    } else if (event.key === 'Escape') {
      setDraft(null);
      event.stopPropagation();
    }
  };
  const placeholder = about && about.unit !== '' && about.kind !== 'text' ? `【${about.label}】` : printed;
  return (
    <>
      <textarea
        rows={1}
        cols={Math.max(6, width(text === '' ? placeholder : text))}
        data-blank={ask}
        className={mergeClasses(styles.field, text !== '' && styles.filled, problem !== null && styles.wrong)}
        aria-label={fill(wording.narrative.fillLabel, { label })}
        aria-invalid={problem !== null}
        title={
          about && about.example !== '' ? fill(wording.inputs.example, { example: about.example }) : label
        }
        placeholder={text === '' ? placeholder : undefined}
        value={text}
        onChange={(event) => setDraft(event.target.value.replace(/\r?\n/g, ''))}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {problem && (
        <span className={styles.problem} role="alert">
          {wording.inputs[problem === 'not-amount' ? 'notAmount' : 'notCount']}
        </span>
      )}
    </>
  );
}

/** Columns that a text takes, Chinese characters counting two; for browsers without field-sizing. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 2 : 1), 1);
}

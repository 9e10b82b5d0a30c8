/** The field in which rules are written, with the names that fit at the caret. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, RefObject } from 'react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Completions } from '../../app';
import { useLaterWording } from '../use-later-wording';
import { fieldStyle } from '../field-style';

const useStyles = makeStyles({
  box: { position: 'relative' },
  field: { ...fieldStyle, lineHeight: '1.7', minHeight: '96px', padding: '4px 8px', resize: 'vertical' },
  options: {
    position: 'absolute',
    zIndex: 2,
    top: '100%',
    left: 0,
    right: 0,
    maxHeight: '190px',
    overflowY: 'auto',
    margin: '-4px 0 0',
    padding: '2px',
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  option: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '10px',
    padding: '2px 6px',
    minHeight: '24px',
    alignItems: 'center',
    cursor: 'pointer',
  },
  current: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  detail: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', overflow: 'hidden' },
});

interface Props {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** The field was left. */
  readonly onLeave: () => void;
  readonly complete: (text: string, caret: number) => Completions | null;
}

const CLOSED: Completions = { from: 0, to: 0, options: [] };

export function RuleField({ field, text, onChange, onLeave, complete }: Props) {
  const styles = useStyles();
  const { rules: words } = useLaterWording();
  const id = useId();
  const [offer, setOffer] = useState(CLOSED);
  const [at, setAt] = useState(0);
  // Where the caret belongs once React has put the text in.
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const offerAt = (written: string, position: number): void => {
    setOffer(complete(written, position) ?? CLOSED);
    setAt(0);
  };
  const choose = (index: number): void => {
    const option = offer.options[index];
    if (!option) return;
    const after = text.slice(offer.to);
    const follows = following(text.slice(0, offer.from), after);
    const written = `${text.slice(0, offer.from)}${option.label}${follows}${after}`;
    caret.current = offer.from + option.label.length + follows.length;
    onChange(written);
    if (follows === '') setOffer(CLOSED);
    else offerAt(written, caret.current);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === ' ' && event.ctrlKey) {
      event.preventDefault();
      offerAt(text, event.currentTarget.selectionStart);
      return;
    }
    if (offer.options.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((at + step + offer.options.length) % offer.options.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(at);
    else if (event.key === 'Escape') setOffer(CLOSED);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const open = offer.options.length > 0;
  return (
    <div className={styles.box}>
      <textarea
        ref={field}
        className={styles.field}
        rows={4}
        spellCheck={false}
        aria-label={words.label}
        aria-autocomplete="list"
        aria-controls={open ? id : undefined}
        aria-activedescendant={open ? `${id}-${at}` : undefined}
        placeholder={words.example}
        value={text}
        onChange={(event) => {
          onChange(event.target.value);
          offerAt(event.target.value, event.target.selectionStart);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setOffer(CLOSED);
          onLeave();
        }}
      />
      {open && (
        <ul id={id} role="listbox" aria-label={words.options} className={styles.options}>
          {offer.options.map((option, index) => (
            // The keys that choose are the field's own: the list never has the focus.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={option.label}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              ref={index === at ? intoView : undefined}
              className={mergeClasses(styles.option, index === at && styles.current)}
              // The field must keep the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
            >
              <span>{option.label}</span>
              <span className={styles.detail}>{option.detail}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView?.({ block: 'nearest' });
}

/** What must follow a name and is put in with it: a table's bracket, a row's point; nothing where it stands already. */
function following(before: string, after: string): string {
  if (/[[［【]$/.test(before)) return /^[\]］】]/.test(after) ? '' : ']';
  return /[\]］】]$/.test(before) && !/^[.．。]/.test(after) ? '.' : '';
}

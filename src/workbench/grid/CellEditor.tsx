import type { CSSProperties, KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';

interface Props {
  readonly className: string;
  readonly style: CSSProperties;
  readonly label: string;
  readonly text: string;
  /** The new text, or null when given up; the key that ended it where a key did. */
  readonly onDone: (text: string | null, event: KeyboardEvent | null) => void;
}

/** Typing into a cell where it stands: Enter and Tab keep, Escape gives up. */
export function CellEditor({ className, style, label, text, onDone }: Props) {
  const [draft, setDraft] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    const input = field.current;
    input?.focus({ preventScroll: true });
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);
  const finish = (result: string | null, event: KeyboardEvent | null): void => {
    if (done.current) return;
    done.current = true;
    onDone(result, event);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      finish(draft, event);
    } else if (event.key === 'Escape') finish(null, null);
  };
  return (
    <input
      ref={field}
      className={className}
      style={style}
      aria-label={label}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(draft, null)}
    />
  );
}

/** Tabs after the ARIA pattern. Fluent's own bring a focus manager twice the size of all our panels. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexShrink: 0,
    padding: '0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    font: 'inherit',
    padding: '8px 8px 6px',
    minWidth: '44px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    // Transparent edges are drawn there.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': {
      borderBottomColor: 'Highlight',
      ':hover': { borderBottomColor: 'Highlight' },
    },
  },
});

interface Props<T extends string> {
  readonly label: string;
  readonly names: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly current: T;
  readonly onChange: (name: T) => void;
}

/** The tab `x` has the id `tab-x` and controls `panel-x`. */
export function Tabs<T extends string>({ label, names, words, current, onChange }: Props<T>) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const at = names.indexOf(current);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const name = target === undefined ? undefined : names.at(target % names.length);
    if (name === undefined) return;
    event.preventDefault();
    onChange(name);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${name}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} tabIndex={-1} className={styles.list} onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === current}
          aria-controls={name === current ? `panel-${name}` : undefined}
          tabIndex={name === current ? 0 : -1}
          className={mergeClasses(styles.tab, name === current && styles.current)}
          onClick={() => onChange(name)}
        >
          {words[name]}
        </button>
      ))}
    </div>
  );
}

/** 最近打开: the files and folders opened last, to be opened again. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../wording';
import { fill } from '../../wording';
import type { WorkbenchWording } from '../../wording/workbench';
import type { Recent, RecentEntry } from './recent';

const useStyles = makeStyles({
  box: { position: 'relative' },
  menu: {
    position: 'absolute',
    top: '100%',
    right: 0,
    zIndex: 20,
    width: '340px',
    maxWidth: '90vw',
    marginTop: '4px',
    padding: '8px 0',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '60vh', overflowY: 'auto' },
  entry: {
    font: 'inherit',
    display: 'block',
    width: '100%',
    padding: '5px 12px',
    textAlign: 'left',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { display: 'block', fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  faint: { color: tokens.colorNeutralForeground3 },
  foot: { display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 12px 0' },
  clear: { flexShrink: 0, whiteSpace: 'nowrap' },
  text: { margin: 0, flexGrow: 1, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly recent: Recent;
  readonly words: WorkbenchWording;
  readonly language: Language;
  readonly onOpen: (entry: RecentEntry) => void;
}

export function RecentMenu({ recent, words, language, onOpen }: Props) {
  const styles = useStyles();
  const entries = useSyncExternalStore(recent.subscribe, recent.list);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  useEffect(() => {
    if (!open) return undefined;
    const onDown = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onDown);
    return () => document.removeEventListener('pointerdown', onDown);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={box} className={styles.box} role="presentation" onKeyDown={onKeyDown}>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.recent.open}
      </Button>
      {open && (
        <section className={styles.menu} aria-label={words.recent.title}>
          {entries.length === 0 && <p className={styles.entry}>{words.recent.none}</p>}
          <ul className={styles.list}>
            {entries.map((entry) => (
              <li key={entry.id}>
                <button
                  type="button"
                  className={styles.entry}
                  onClick={() => {
                    setOpen(false);
                    onOpen(entry);
                  }}
                >
                  <span className={styles.name}>{entry.name}</span>
                  <span className={styles.faint}>
                    {[
                      ...(entry.kind === 'folder' ? [words.recent.folder] : []),
                      fill(words.recent.when, { date: day.format(new Date(entry.opened)) }),
                      ...(entry.stored ? [] : [words.recent.again]),
                    ].join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <div className={styles.foot}>
            <p className={styles.text}>{words.recent.explain}</p>
            {entries.length > 0 && (
              <Button size="small" className={styles.clear} onClick={() => void recent.clear()}>
                {words.recent.clear}
              </Button>
            )}
          </div>
        </section>
      )}
    </div>
  );
}

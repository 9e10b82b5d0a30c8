/** A level as a shape and a colour, so that neither is needed alone. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Level } from '../model';
import { useWording } from './app-context';

/** Drawings keep their own colour there, and ours may be that of the background. */
const SYSTEM = { '@media (forced-colors: active)': { color: 'CanvasText' } } as const;

const useStyles = makeStyles({
  mark: { flexShrink: 0, width: '16px', height: '16px', display: 'block' },
  error: { color: tokens.colorPaletteRedForeground1, ...SYSTEM },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1, ...SYSTEM },
  note: { color: tokens.colorPaletteSteelBorderActive, ...SYSTEM },
});

export type MarkKind = Level | 'tail';

/** Octagon with a cross, triangle with a bar, square, ring: error, warning, note, tail. */
const SHAPES: Readonly<Record<MarkKind, string>> = {
  error:
    'M5 1h6l4 4v6l-4 4H5l-4-4V5l4-4Zm.9 4.2L5.2 5.9 7.3 8l-2.1 2.1.7.7L8 8.7l2.1 2.1.7-.7L8.7 8l2.1-2.1-.7-.7L8 7.3 5.9 5.2Z',
  warning: 'M8 1.2 15.4 14.5H.6L8 1.2Zm-.7 4.6v4.4h1.4V5.8H7.3Zm0 5.4v1.4h1.4v-1.4H7.3Z',
  note: 'M2 2h12v12H2V2Zm5.3 2.4v1.4h1.4V4.4H7.3Zm0 2.6v4.6h1.4V7H7.3Z',
  tail: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 1.4a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 0 0 0-9.2Z',
};

/** `decorative` when the level is also written beside it. */
export function LevelMark({ kind, decorative = false }: { kind: MarkKind; decorative?: boolean }) {
  const wording = useWording();
  return decorative ? <LevelShape kind={kind} /> : <LevelShape kind={kind} name={wording.levels[kind]} />;
}

/** The shape alone; hidden from screen readers when it has no name. */
export function LevelShape({ kind, name }: { kind: MarkKind; name?: string }) {
  const styles = useStyles();
  const color = styles[kind === 'tail' ? 'note' : kind];
  const naming = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name };
  return (
    <svg viewBox="0 0 16 16" className={`${styles.mark} ${color}`} {...naming}>
      <path d={SHAPES[kind]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

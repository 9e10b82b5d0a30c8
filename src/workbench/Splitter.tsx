import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';

const NARROWEST = 320;
const WIDEST = 760;

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    width: '6px',
    cursor: 'col-resize',
    backgroundColor: tokens.colorNeutralBackground4,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    touchAction: 'none',
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (max-width: 760px)': { display: 'none' },
  },
});

interface Props {
  readonly label: string;
  readonly width: number;
  readonly onChange: (width: number) => void;
}

/** The edge between grid and pane: drag it, or use the arrow keys. */
export function Splitter({ label, width, onChange }: Props) {
  const styles = useStyles();
  const resize = (wanted: number): void =>
    onChange(Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted))));
  const onPointerMove = (event: PointerEvent): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      resize(document.documentElement.clientWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') resize(width + 20);
    if (event.key === 'ArrowRight') resize(width - 20);
  };
  return (
    // A separator that can be moved is a widget in ARIA; the lint rule knows it only as a line.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      className={styles.bar}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}

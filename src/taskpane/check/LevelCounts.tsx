/** 错误 3 · 警告 2 · 提示 28 · 未核对 9: counts that filter the list when pressed. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Run } from '../../app';
import { unchecked } from '../../app';
import type { Level } from '../../model';
import { fill } from '../../wording';
import { useWording } from '../app-context';
import { LevelMark } from '../LevelMark';
import { SKIPS_ID } from './Skips';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '0 12px 8px' },
  chip: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '26px',
    padding: '0 8px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForeground3 },
  },
  on: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke1}` },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

interface Props {
  readonly run: Run;
  readonly levels: ReadonlySet<Level>;
  readonly onChange: (levels: ReadonlySet<Level>) => void;
}

export function LevelCounts({ run, levels, onChange }: Props) {
  const styles = useStyles();
  const wording = useWording();
  const { summary } = run.result;
  const counts: Readonly<Record<Level, number>> = {
    error: summary.errors,
    warning: summary.warnings,
    note: summary.notes,
  };
  const toggle = (level: Level): void => {
    const next = new Set(levels);
    if (!next.delete(level)) next.add(level);
    onChange(next);
  };
  const skipped = unchecked(run.result).length;
  return (
    <div className={styles.row} role="group" aria-label={wording.list.filter}>
      {LEVELS.map((level) => (
        <button
          key={level}
          type="button"
          className={mergeClasses(styles.chip, levels.has(level) && styles.on)}
          aria-pressed={levels.has(level)}
          disabled={counts[level] === 0}
          onClick={() => toggle(level)}
        >
          <LevelMark kind={level} decorative />
          {wording.levels[level]} <span className={styles.number}>{counts[level]}</span>
          {level === 'note' && summary.tails > 0 && fill(wording.check.notesTails, { tails: summary.tails })}
        </button>
      ))}
      <button
        type="button"
        className={styles.chip}
        disabled={skipped === 0}
        onClick={() => document.getElementById(SKIPS_ID)?.scrollIntoView({ block: 'start' })}
      >
        {wording.check.skipped} <span className={styles.number}>{skipped}</span>
      </button>
    </div>
  );
}

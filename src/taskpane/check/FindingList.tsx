/** The findings: counts that filter, search, grouping, and the groups themselves. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Group, Grouping, Run } from '../../app';
import { GROUPINGS, groupFindings } from '../../app';
import type { Finding, Level } from '../../model';
import { fill } from '../../wording';
import { useActions, useAppState, useWording } from '../app-context';
import { FindingGroup } from './FindingGroup';
import { LevelCounts } from './LevelCounts';
import type { Walk } from './Steps';
import { WalkContext } from './Steps';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: '6px 8px', padding: '0 12px 8px', alignItems: 'center' },
  search: {
    flex: '1 1 150px',
    minWidth: 0,
    boxSizing: 'border-box',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    minHeight: '26px',
    padding: '0 8px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  select: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    minHeight: '26px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  found: { padding: '0 12px 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  none: { padding: '4px 12px 12px', color: tokens.colorNeutralForeground2 },
});

export function FindingList({ run }: { run: Run }) {
  const styles = useStyles();
  const wording = useWording();
  const { rules, language, selected } = useAppState();
  const { select, goTo } = useActions();
  const [by, setBy] = useState<Grouping>('cause');
  const [levels, setLevels] = useState<ReadonlySet<Level>>(new Set());
  const [search, setSearch] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const groups = groupFindings({ by, levels, search }, { run, rules, wording, language });
  const target = useRef<string | null>(null);
  const walk: Walk = {
    order: orderOf(groups, selected),
    step(finding) {
      target.current = finding.key;
      select(finding.key);
      const [place] = finding.places;
      if (place && place.file === undefined) void goTo(place);
    },
  };
  useEffect(() => {
    if (target.current === null) return;
    lines(box.current)
      .find((line) => line.dataset['line'] === target.current)
      ?.focus();
    target.current = null;
  });
  const filtered = levels.size > 0 || search !== '';
  const clear = (): void => {
    setLevels(new Set());
    setSearch('');
  };
  return (
    <section aria-label={wording.list.label}>
      <LevelCounts run={run} levels={levels} onChange={setLevels} />
      {run.result.findings.length > 0 && (
        <div className={styles.tools}>
          <input
            type="search"
            className={styles.search}
            placeholder={wording.list.search}
            aria-label={wording.list.search}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && setSearch('')}
          />
          <select
            className={styles.select}
            aria-label={wording.list.groupBy}
            value={by}
            onChange={(event) => setBy(GROUPINGS.find((known) => known === event.target.value) ?? 'cause')}
          >
            {GROUPINGS.map((name) => (
              <option key={name} value={name}>
                {wording.list.groups[name]}
              </option>
            ))}
          </select>
        </div>
      )}
      <div role="status" className={filtered ? styles.found : undefined}>
        {filtered && fill(wording.list.found, { count: countOf(groups) })}
      </div>
      <div ref={box}>
        <WalkContext value={walk}>
          {groups.map((group) => (
            <FindingGroup
              key={`${by}/${group.id}`}
              group={group}
              run={run}
              byCause={by === 'cause'}
              forceOpen={search !== ''}
            />
          ))}
        </WalkContext>
      </div>
      {groups.length === 0 && (
        <div className={styles.none}>
          {filtered ? wording.check.noMatch : wording.check.allClear}{' '}
          {filtered && (
            <Button size="small" onClick={clear}>
              {wording.check.showAll}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

const countOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, group) => sum + group.findings.length, 0);

/** What can be stepped through: what is not folded away, or the folded group that the open finding is in. */
function orderOf(groups: readonly Group[], selected: string | null): readonly Finding[] {
  const quiet = groups.find((group) => group.quiet && group.findings.some(({ key }) => key === selected));
  return quiet ? quiet.findings : groups.flatMap((group) => (group.quiet ? [] : group.findings));
}

/** Headings of groups and of findings, from top to bottom. */
function lines(box: HTMLElement | null): readonly HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
}

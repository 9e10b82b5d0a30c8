/** Which entry of the targets belongs to which row of the project tables. */
import type { Book, CellId, Panel, Row } from '../../model';
import { isFigure } from '../../model';
import { fenOf, mainCell } from '../kit';
import type { TargetEntry } from './entries';
import { targetEntries, yearAmount } from './entries';
import { isMasked, likeness, projectKey } from './names';

export interface ProjectLine {
  readonly panel: Panel;
  readonly row: Row;
  readonly key: string;
  /** The organisation it stands under; '' where the table names none. */
  readonly unit: string;
  readonly isCarryover: boolean;
  readonly amount: CellId;
  readonly fen: number;
}

export interface Pair {
  readonly entry: TargetEntry;
  readonly project: ProjectLine;
  /** False when the names differ and amount or likeness brought them together. */
  readonly sameName: boolean;
}

export interface Matching {
  readonly pairs: readonly Pair[];
  readonly looseEntries: readonly TargetEntry[];
  readonly looseProjects: readonly ProjectLine[];
  readonly projects: readonly ProjectLine[];
}

const cache = new WeakMap<Book, Matching>();

export function matchTargets(book: Book): Matching {
  let matching = cache.get(book);
  if (!matching) {
    matching = match(book);
    cache.set(book, matching);
  }
  return matching;
}

/** Rows with an amount; masked rows without one are left out. */
function projectLines(book: Book): ProjectLine[] {
  const lines: ProjectLine[] = [];
  for (const panel of book.panels) {
    if (panel.tableId !== 'project-current' && panel.tableId !== 'project-carryover') continue;
    for (const row of panel.rows) {
      const amount = row.kind === 'project' ? mainCell(panel, row) : undefined;
      if (amount === undefined || !isFigure(book, amount) || fenOf(book, amount) === 0) continue;
      const parent = row.parent === null ? undefined : panel.rows[row.parent];
      lines.push({
        panel,
        row,
        key: projectKey(row.name),
        unit: parent?.kind === 'organisation' && parent.level === 2 ? parent.name : '',
        isCarryover: panel.tableId === 'project-carryover',
        amount,
        fen: fenOf(book, amount),
      });
    }
  }
  return lines;
}

/** Half a step of 万元 with two decimals, and the register's own. */
const RESTATED = 5_050;
/** Likeness from which two names with the same amount, or with different ones, are taken for one project. */
const LIKE_WITH_AMOUNT = 0.5;
const LIKE_ALONE = 0.8;
/** Comparing every name with every other is for the few that are left over. */
const MOST_COMPARISONS = 4_000;

function match(book: Book): Matching {
  // Without targets there is nothing to match, and every rule that asks says so by itself.
  if (targetEntries(book).length === 0)
    return { pairs: [], looseEntries: [], looseProjects: [], projects: [] };
  const projects = projectLines(book);
  const free = new Set(projects);
  const pairs: Pair[] = [];
  const amounts = new Map<TargetEntry, number | null>();
  const open = new Set(targetEntries(book));
  for (const entry of open) amounts.set(entry, yearAmount(book, entry)?.fen ?? null);
  const isAmount = (entry: TargetEntry, project: ProjectLine): boolean => {
    const own = amounts.get(entry);
    return own !== null && own !== undefined && Math.abs(own - project.fen) <= RESTATED;
  };
  const isUnit = (entry: TargetEntry, project: ProjectLine): boolean =>
    project.unit !== '' && projectKey(entry.unit) === projectKey(project.unit);
  const byKey = new Map<string, ProjectLine[]>();
  for (const project of projects) {
    const same = byKey.get(project.key);
    if (same) same.push(project);
    else byKey.set(project.key, [project]);
  }
  const passes: readonly ((entry: TargetEntry, project: ProjectLine) => boolean)[] = [
    (entry, project) => isUnit(entry, project) && isAmount(entry, project),
    isAmount,
    isUnit,
    () => true,
  ];
  for (const fits of passes) {
    for (const entry of open) {
      const project = byKey
        .get(entry.key)
        ?.find((candidate) => free.has(candidate) && fits(entry, candidate));
      if (!project) continue;
      pairs.push({ entry, project, sameName: true });
      open.delete(entry);
      free.delete(project);
    }
  }
  for (const { entry, project } of likePairs([...open], [...free], isAmount, isUnit)) {
    if (!open.has(entry) || !free.has(project)) continue;
    pairs.push({ entry, project, sameName: false });
    open.delete(entry);
    free.delete(project);
  }
  return { pairs, looseEntries: [...open], looseProjects: [...free], projects };
}

/** Candidates with different names, the likeliest first. */
function likePairs(
  entries: readonly TargetEntry[],
  projects: readonly ProjectLine[],
  isAmount: (entry: TargetEntry, project: ProjectLine) => boolean,
  isUnit: (entry: TargetEntry, project: ProjectLine) => boolean,
): { entry: TargetEntry; project: ProjectLine }[] {
  const few = entries.length * projects.length <= MOST_COMPARISONS;
  const found: { entry: TargetEntry; project: ProjectLine; score: number }[] = [];
  for (const entry of entries) {
    if (isMasked(entry.name)) continue;
    const characters = new Set(entry.key);
    for (const project of projects) {
      const amount = isAmount(entry, project);
      if ((!few && !amount) || isMasked(project.row.name)) continue;
      const least = amount ? LIKE_WITH_AMOUNT : LIKE_ALONE;
      const like = likeness(entry.key, project.key, least, characters);
      if (like < least) continue;
      found.push({ entry, project, score: like + (amount ? 0.5 : 0) + (isUnit(entry, project) ? 0.2 : 0) });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

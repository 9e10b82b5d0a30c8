import type {
  Book,
  NarrativeSheet,
  SheetSnapshot,
  TableId,
  TargetForm,
  UnrecognisedRegion,
  WorkbookSnapshot,
} from '../model';
import { at, isOwnSheet, withoutReports } from '../model';
import type { Profile } from '../profiles';
import { generic, profileById, profiles as builtIn, versionFor } from '../profiles';
import { assemble } from './assemble';
import type { Continuation } from './continued-sheets';
import { joinContinuedSheets } from './continued-sheets';
import type { DraftTable } from './draft-table';
import { draftTable, tableIdByShape, tableIdOf } from './draft-table';
import { readForm } from './forms';
import { chooseProfile } from './layout';
import { readSurroundings } from './lines';
import { readNarrativeSheet } from './narrative-sheet';
import type { Region } from './regions';
import { findRegions, hasFigures } from './regions';
import { yearIn } from './text';

export interface RecogniseOptions {
  /** Profile id (`shanxi-2024`) or province (`shanxi`); 'auto' or nothing chooses by the tables found. */
  readonly profile?: string;
  /** The layouts to choose from, the built-in ones by default; what none of them claims is read as `generic`. */
  readonly profiles?: readonly Profile[];
}

/** Reads every sheet and gives the book; never throws on data. What looks like a table but is not understood is listed, reports of ours are left out. */
export function recognise(workbook: WorkbookSnapshot, options: RecogniseOptions = {}): Book {
  const snapshot = withoutReports(workbook);
  const { profiles = builtIn } = options;
  const drafts: DraftTable[] = [];
  const forms: TargetForm[] = [];
  const unrecognised: UnrecognisedRegion[] = [];
  let narrative: NarrativeSheet | null = null;
  const continuations = new Map<SheetSnapshot, readonly Continuation[]>();
  for (const read of joinContinuedSheets(snapshot.sheets.filter(({ name }) => !isOwnSheet(name)))) {
    const { sheet } = read;
    if (read.continuations.length > 0) continuations.set(sheet, read.continuations);
    if (sheet.gap) {
      unrecognised.push(gapRegion(sheet));
      continue;
    }
    const regions = findRegions(sheet);
    if (regions.length === 0) {
      narrative ??= readNarrativeSheet(sheet);
      continue;
    }
    for (const region of regions) readRegion(region, drafts, forms, unrecognised);
  }
  const profile =
    (options.profile !== undefined && options.profile !== 'auto'
      ? profileById(options.profile, profiles)
      : undefined) ?? chooseProfile(drafts, profiles, generic);
  const year = mostCommon(drafts.map((table) => table.surroundings.year)) ?? latestInHeadings(drafts);
  const exact = profiles
    .flatMap((known) => known.versions)
    .find((version) => version.id === options.profile)?.id;
  return assemble({
    drafts,
    forms,
    unrecognised,
    narrative,
    profile: exact ?? versionFor(profile, year),
    profileTitle: profile.title,
    required: profile.required,
    requiredSections: profile.sections,
    year,
    organisation: mostCommon(drafts.map((table) => table.surroundings.organisation)),
    source: snapshot,
    continuations,
  });
}

function readRegion(
  region: Region,
  drafts: DraftTable[],
  forms: TargetForm[],
  unrecognised: UnrecognisedRegion[],
): void {
  const { sheet } = region;
  const headerTop = region.header?.top ?? region.top + 3;
  const { organisation } = readSurroundings(sheet, region.top, headerTop - 1, region.title);
  const id: TableId | null =
    tableIdOf(region.title, organisation) ??
    tableIdOf(sheet.name, organisation) ??
    tableIdByShape(region, '万元');
  const isForm = id === 'targets' && !isRegister(region);
  const form = isForm ? readForm(region) : null;
  if (form) {
    forms.push(form);
    return;
  }
  const draft = id === null || isForm ? null : draftTable(region, id, '万元');
  if (draft) {
    drafts.push(draft);
    return;
  }
  if (!hasFigures(sheet, region.top, region.bottom)) return;
  unrecognised.push({
    sheet: sheet.name,
    area: {
      top: region.top,
      left: sheet.left,
      bottom: region.bottom,
      right: sheet.left + sheet.columnCount - 1,
    },
    title: region.title === '' ? sheet.name : region.title,
    reason: id === null ? 'no-title' : region.header && !isForm ? 'no-amount-columns' : 'no-header',
    lookedFor: isForm
      ? ['项目名称', '项目编码', '资金']
      : ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  });
}

/** A register lists projects in rows; a form gives one project's values beside their labels. */
function isRegister(region: Region): boolean {
  const header = region.header;
  if (!header) return false;
  const words = header.columns.map(({ path }) => at(path, path.length - 1));
  return (
    header.columns.length >= 5 &&
    words.some((word) => /项目名称/.test(word)) &&
    words.some((word) => /序号|编码|资金|预算数/.test(word))
  );
}

function gapRegion(sheet: SheetSnapshot): UnrecognisedRegion {
  return {
    sheet: sheet.name,
    area: { top: 0, left: 0, bottom: 0, right: 0 },
    title: '',
    reason: sheet.gap?.reason === 'too-large' ? 'too-large' : 'unreadable',
    lookedFor: [],
  };
}

/** 2024年预算数 beside 2023年执行数: where no title names the year, the latest one over a column is the budget's. */
function latestInHeadings(drafts: readonly DraftTable[]): number | null {
  const words = drafts.flatMap(({ panels }) =>
    panels.flatMap(({ columns }) => columns.flatMap(({ path }) => path)),
  );
  const years = words.flatMap((word) => yearIn(word) ?? []);
  return years.length > 0 ? Math.max(...years) : null;
}

/** The value that occurs most, the first of equals; null when there is none. */
function mostCommon<T extends string | number>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  let most = 0;
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
  return best;
}

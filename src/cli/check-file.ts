/** One file through the whole pipeline. */
import type { Catalogue } from '../catalogue';
import { withCatalogue } from '../catalogue';
import { checkAndDiagnose } from '../diagnose';
import type { Mark } from '../host/port';
import type { Book, CheckResult, Inputs, NarrativeSheet, RuleLevels, Suppression } from '../model';
import { inputsFromSheet } from '../narrative';
import { recognise } from '../recognise';
import type { CheckReport } from '../report';
import { checkReport } from '../report';
import { rulesOfText } from '../rules/custom';
import type { OpenedFile } from './read-file';
import { openWorkbook } from './read-file';
import type { Terminal } from './terminal';
import { TOOL } from './version';

export interface CheckedFile {
  readonly opened: OpenedFile;
  readonly result: CheckResult;
  readonly report: CheckReport;
}

/** How files are checked; plain data, so that worker processes get the same. */
export interface CheckSettings {
  readonly profile: string;
  readonly suppressions: readonly Suppression[];
  /** Levels set for rules in place of their own. */
  readonly levels: RuleLevels;
  /** The accountant's own rules as text, without mistakes of grammar; '' for none. */
  readonly rules: string;
  /** The file they came from, for messages. */
  readonly rulesFile: string;
  /** A narrative from a file of its own, instead of the workbook's; null for none. */
  readonly narrative: NarrativeSheet | null;
  /** What a person filled in, to hold the narrative against. */
  readonly inputs: Inputs;
  /** Lists of accounts in place of the built-in ones; null for none. */
  readonly catalogue: Catalogue | null;
  /** Path of last year's workbook; null for none. */
  readonly previous: string | null;
  /** Paths of the workbooks of the units under the department. */
  readonly units: readonly string[];
}

export async function checkFile(
  path: string,
  settings: CheckSettings,
  terminal: Terminal,
): Promise<CheckedFile> {
  const opened = await openWorkbook(path, terminal);
  const previous = settings.previous === null ? null : await openWorkbook(settings.previous, terminal);
  const units: OpenedFile[] = [];
  for (const unit of settings.units) units.push(await openWorkbook(unit, terminal));
  const { catalogue } = settings;
  return withCatalogue(catalogue, () => {
    const found = recognise(opened.snapshot, { profile: settings.profile });
    const book: Book = {
      ...found,
      narrative: settings.narrative ?? found.narrative,
      inputs: { ...inputsFromSheet(opened.snapshot), ...settings.inputs },
      related: {
        ...(previous ? { previous: recognise(previous.snapshot) } : {}),
        units: units.map((unit) => recognise(unit.snapshot)),
      },
    };
    const custom = rulesOfText(settings.rules, `规则文件 ${settings.rulesFile} `);
    const result = checkAndDiagnose(book, {
      suppressions: settings.suppressions,
      levels: settings.levels,
      custom,
    });
    const tool = catalogue ? { ...TOOL, catalogue: catalogue.name } : TOOL;
    return { opened, result, report: checkReport(path, book, result, tool) };
  });
}

/** One mark a cell: the worst level that is said of it; tails are not marked unless nothing worse is. */
export function marksOf(result: CheckResult): Mark[] {
  const culprits = new Set(
    result.causes.flatMap((cause) =>
      cause.candidates.map((candidate) => `${candidate.sheet}!${candidate.cell}`),
    ),
  );
  const marks = new Map<string, Mark>();
  for (const finding of result.findings) {
    const place = finding.places[0];
    if (!place || finding.suppressed) continue;
    const key = `${place.sheet}!${place.cell}`;
    // Findings come worst first, so the first mark of a cell stands.
    if (!marks.has(key))
      marks.set(key, {
        sheet: place.sheet,
        cell: place.cell,
        level: finding.level,
        culprit: culprits.has(key),
      });
  }
  return [...marks.values()];
}

/** What is remembered on this computer between sessions: choices, the inputs of a workbook, the keys of its last findings. */
import type { Catalogue } from '../catalogue';
import type { Inputs, RuleLevel, RuleLevels, Suppression } from '../model';
import type { Proposal } from './proposal';
import { isProposal } from './proposal';
import type { WrittenTexts } from './view/rewritten';

/** A small store of texts; neither function throws, a full or forbidden store simply forgets. */
export interface AppStorage {
  read(key: string): string | null;
  write(key: string, value: string): void;
}

/** Remembers for as long as the page is open. */
export function memoryStorage(): AppStorage {
  const entries = new Map<string, string>();
  return {
    read: (key) => entries.get(key) ?? null,
    write: (key, value) => void entries.set(key, value),
  };
}

/** The browser's own store, where it may be used. */
export function browserStorage(store: Pick<Storage, 'getItem' | 'setItem'>, prefix = 'gouji.'): AppStorage {
  return {
    read(key) {
      try {
        return store.getItem(prefix + key);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        store.setItem(prefix + key, value);
      } catch {
        // Private windows and full stores refuse; forgetting is all that follows.
      }
    },
  };
}

/** Inputs saved for a workbook; empty when there are none or they cannot be read. */
export function savedInputs(storage: AppStorage, workbook: string): Inputs {
  return textsOf(parsed(storage.read(`inputs:${workbook}`)));
}

/** The texts of a kept object by their names. */
function textsOf(value: unknown): Inputs {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The paragraphs as they were last written to a sheet; null when they were not. */
export function savedWritten(storage: AppStorage, workbook: string): WrittenTexts | null {
  const value = parsed(storage.read(`written:${workbook}`));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.values(value).every((text) => typeof text === 'string') ? (value as WrittenTexts) : null;
}

export function saveWritten(storage: AppStorage, workbook: string, texts: WrittenTexts): void {
  storage.write(`written:${workbook}`, JSON.stringify(texts));
}

export function saveInputs(storage: AppStorage, workbook: string, inputs: Inputs): void {
  storage.write(`inputs:${workbook}`, JSON.stringify(inputs));
}

/** Answers as they stood on the workbook's sheet 说明资料 when it was last written or read. */
export function savedSheetAnswers(storage: AppStorage, workbook: string): Inputs {
  return textsOf(parsed(storage.read(`sheet-inputs:${workbook}`)));
}

export function saveSheetAnswers(storage: AppStorage, workbook: string, answers: Inputs): void {
  storage.write(`sheet-inputs:${workbook}`, JSON.stringify(answers));
}

/** Answers found elsewhere that nobody has decided on; entries that are not whole are left out. */
export function savedProposals(storage: AppStorage, workbook: string): readonly Proposal[] {
  const value = parsed(storage.read(`proposals:${workbook}`));
  return Array.isArray(value) ? value.filter(isProposal) : [];
}

export function saveProposals(storage: AppStorage, workbook: string, proposals: readonly Proposal[]): void {
  storage.write(`proposals:${workbook}`, JSON.stringify(proposals));
}

/** Findings of a workbook that were judged not to be mistakes; entries that are not whole are left out. */
export function savedSuppressions(storage: AppStorage, workbook: string): readonly Suppression[] {
  const value = parsed(storage.read(`dismissed:${workbook}`));
  return Array.isArray(value) ? value.filter(isSuppression) : [];
}

export function saveSuppressions(
  storage: AppStorage,
  workbook: string,
  suppressions: readonly Suppression[],
): void {
  storage.write(`dismissed:${workbook}`, JSON.stringify(suppressions));
}

function isSuppression(value: unknown): value is Suppression {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Readonly<Record<string, unknown>>;
  return ['key', 'reason', 'message', 'by', 'date'].every((name) => typeof entry[name] === 'string');
}

/** The list of accounts that was loaded; null when there is none or it cannot be read. */
export function savedCatalogue(storage: AppStorage): Catalogue | null {
  const value = parsed(storage.read('catalogue'));
  if (typeof value !== 'object' || value === null) return null;
  const { name, lists } = value as Readonly<Record<string, unknown>>;
  const whole = typeof name === 'string' && typeof lists === 'object' && lists !== null;
  return whole && Object.values(lists).every(Array.isArray) ? (value as Catalogue) : null;
}

export function saveCatalogue(storage: AppStorage, catalogue: Catalogue | null): void {
  storage.write('catalogue', JSON.stringify(catalogue));
}

const RULE_LEVELS: readonly RuleLevel[] = ['error', 'warning', 'note', 'off'];

/** Levels set for rules in place of their own; what is no level is left out. */
export function savedLevels(storage: AppStorage): RuleLevels {
  const value = parsed(storage.read('levels'));
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, RuleLevel] =>
      RULE_LEVELS.some((known) => known === entry[1]),
    ),
  );
}

export function saveLevels(storage: AppStorage, levels: RuleLevels): void {
  storage.write('levels', JSON.stringify(levels));
}

/** The user's own rules for a workbook, one a line. */
export function savedRules(storage: AppStorage, workbook: string): string {
  return storage.read(`rules:${workbook}`) ?? '';
}

export function saveRules(storage: AppStorage, workbook: string, text: string): void {
  storage.write(`rules:${workbook}`, text);
}

/** Keys of the findings of the last check of a workbook; null when it was not checked before. */
export function lastKeys(storage: AppStorage, workbook: string): readonly string[] | null {
  const value = parsed(storage.read(`findings:${workbook}`));
  return Array.isArray(value) && value.every((key) => typeof key === 'string') ? value : null;
}

export function saveKeys(storage: AppStorage, workbook: string, keys: readonly string[]): void {
  storage.write(`findings:${workbook}`, JSON.stringify(keys));
}

/** What a kept text says; null when it is no JSON. */
export function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

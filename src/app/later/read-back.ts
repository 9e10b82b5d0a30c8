/** 与现有说明核对: the narrative in the workbook, or one that was pasted, held against the tables sentence by sentence. */
import { check } from '../../check';
import type { Book, Finding, Inputs } from '../../model';
import { readNarrativeText } from '../../recognise';
import { narrativeCoverage, narrativeRules } from '../../rules/narrative';
import type { Run } from '../state';

/** What is wrong with one sentence. */
export interface ReadSentence {
  /** As written, shortened where it is long. */
  readonly text: string;
  /** Where it stands; null in a pasted text, which has no cells. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
  /** 1-based line of a pasted text. */
  readonly line: number | null;
  readonly findings: readonly Finding[];
}

export interface ReadBack {
  /** Name of the sheet; null for a pasted text. */
  readonly sheet: string | null;
  /** Amounts, percentages and counts that the text states, and how many could be held against something. */
  readonly figures: number;
  readonly tied: number;
  /** In the order of the text. */
  readonly sentences: readonly ReadSentence[];
}

/** Reads `text`, or the workbook’s own narrative when it is null. Null when there is none. */
export function readBack(run: Run, inputs: Inputs, text: string | null): ReadBack | null {
  const narrative = text === null ? run.book.narrative : readNarrativeText(text);
  if (!narrative) return null;
  const book: Book = { ...run.book, narrative, inputs };
  const { findings } = check(book, { rules: narrativeRules });
  const coverage = narrativeCoverage(book) ?? { figures: 0, tied: 0 };
  const sentences = new Map<string, ReadSentence & { readonly findings: Finding[] }>();
  for (const finding of findings) {
    const place = finding.places.find((candidate) => candidate.role === 'text') ?? finding.places[0];
    const key = place ? `${place.cell} ${place.label}` : '';
    const known = sentences.get(key);
    if (known) {
      known.findings.push(finding);
      continue;
    }
    sentences.set(key, {
      text: place?.label ?? '',
      place: place && text === null ? { sheet: place.sheet, cell: place.cell } : null,
      line: place && text !== null ? rowOf(place.cell) : null,
      findings: [finding],
    });
  }
  const row = (sentence: ReadSentence): number => sentence.line ?? rowOf(sentence.place?.cell ?? '');
  return {
    sheet: text === null ? narrative.sheet : null,
    ...coverage,
    sentences: [...sentences.values()].sort((one, other) => row(one) - row(other)),
  };
}

function rowOf(cell: string): number {
  return Number(/\d+/.exec(cell)?.[0] ?? 0);
}

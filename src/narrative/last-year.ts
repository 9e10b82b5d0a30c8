/** What last year's publication tells: its figures for comparison, and what was answered then to questions asked again. */
import type { Book, Inputs, Place, WorkbookSnapshot } from '../model';
import { at } from '../model';
import { previousLevels } from './form';
import { inputsFromNarrativeText } from './from-narrative';
import { answersOnSheets } from './inputs-sheet';

/** An answer found in a publication. */
export interface FoundAnswer {
  readonly ask: string;
  readonly text: string;
  /** The cell in last year's workbook; null for one found in the sentences of a narrative. */
  readonly place: Pick<Place, 'sheet' | 'cell'> | null;
}

export interface LastYear {
  /** Last year's own figures: answers for this year. */
  readonly levels: readonly FoundAnswer[];
  /** Last year's answers, reasons among them: good for suggestions only. */
  readonly answers: readonly FoundAnswer[];
}

/** By its tables, by its narrative where they are silent; answers by its sheet 说明资料, then by its narrative. */
export function lastYearOf(book: Book, snapshot: WorkbookSnapshot): LastYear {
  const paragraphs = book.narrative?.sections.flatMap((section) => section.paragraphs) ?? [];
  const told = lastYearInText(paragraphs.map((paragraph) => paragraph.text).join('\n'));
  const levels = previousLevels(book).map(({ ask, text, places }) => ({
    ask,
    text,
    place: at(places, 0),
  }));
  // What was last year's to that publication is the year before to this one.
  const answers = answersOnSheets(snapshot).filter(
    ({ ask, text }) => text !== '' && !/^(?:last|document)\./.test(ask),
  );
  return {
    levels: firstOfEach([...levels, ...told.levels]),
    answers: firstOfEach([
      ...answers.map(({ ask, text, sheet, cell }) => ({ ask, text, place: { sheet, cell } })),
      ...told.answers,
    ]),
  };
}

/** The same of a narrative alone. */
export function lastYearInText(text: string): LastYear {
  const { levels, lastYear, reasons } = inputsFromNarrativeText(text);
  return { levels: asFound(levels), answers: asFound({ ...lastYear, ...reasons }) };
}

function asFound(inputs: Inputs): readonly FoundAnswer[] {
  return Object.entries(inputs).map(([ask, text]) => ({ ask, text, place: null }));
}

function firstOfEach(found: readonly FoundAnswer[]): readonly FoundAnswer[] {
  const asks = new Set<string>();
  return found.filter(({ ask }) => !asks.has(ask) && asks.add(ask));
}

/** Found answers as inputs. */
export function inputsOf(found: readonly FoundAnswer[]): Inputs {
  return Object.fromEntries(found.map(({ ask, text }) => [ask, text]));
}

/** The year a narrative is about and who it speaks for, as far as its title says; a text begins with its title. */
export function narrativeAbout(text: string): {
  readonly year: number | null;
  readonly organisation: string | null;
} {
  const words = text.normalize('NFKC').replace(/^[#\s]+/, '');
  const year = /(20\d\d)年/.exec(words)?.[1];
  const title = /^([^\n\d]{4,40}?)\s*20\d\d年/.exec(words)?.[1] ?? '';
  const organisation = /[局厅委部院校办会处所站中心馆队]$/.test(title) ? title : null;
  return { year: year === undefined ? null : Number(year), organisation };
}

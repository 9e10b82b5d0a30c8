/** A written narrative as a sheet of a workbook, so that it can be read back. */
import type { Book, Inputs, Narrative, NarrativeSheet } from '../../../src/model';

export function sheetOf(narrative: Narrative): NarrativeSheet {
  let row = 1;
  return {
    sheet: '情况说明',
    title: narrative.title,
    sections: narrative.sections.map(({ heading, paragraphs }, index) => {
      const top = row;
      row += 1;
      return {
        heading,
        number: index + 1,
        row: top,
        column: 0,
        paragraphs: paragraphs.map(({ text }) => ({ text, row: row++, column: 1 })),
      };
    }),
  };
}

/** The book with this text as its narrative. */
export function telling(book: Book, narrative: NarrativeSheet, inputs?: Inputs): Book {
  return { ...book, narrative, ...(inputs ? { inputs } : {}) };
}

/** The narrative with one paragraph's text replaced. */
export function rewritten(sheet: NarrativeSheet, section: number, paragraph: number, text: string): NarrativeSheet {
  return {
    ...sheet,
    sections: sheet.sections.map((each, index) =>
      index !== section ? each : { ...each, paragraphs: each.paragraphs.map((one, at) => (at === paragraph ? { ...one, text } : one)) },
    ),
  };
}

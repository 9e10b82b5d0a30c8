import type { Ask, Book, Inputs, Narrative } from '../model';
import { chartsOf, inputForm, narrate as write } from '../narrative';
import { narrativeMarkdown as markdown, narrativeText as text } from '../report';

/**
 * Writes the narrative (预算情况说明) from a book's figures. `inputs` are answers by ask id, amounts as typed in the ask's unit; what is not
 * answered stands as a blank in the text and in `asks`.
 */
export function narrate(book: Book, inputs: Inputs = {}): Narrative {
  return write(book, inputs);
}

/** Everything that a person may be asked for this book's narrative, in the order of the text. */
export function asksOf(book: Book): readonly Ask[] {
  return inputForm(book);
}

/** A narrative as plain text. */
export function narrativeText(narrative: Narrative): string {
  return text(narrative);
}

/** A narrative as Markdown; with its book, charts stand in it as tables. */
export function narrativeMarkdown(narrative: Narrative, book?: Book): string {
  return markdown(narrative, book ? chartsOf(book) : []);
}

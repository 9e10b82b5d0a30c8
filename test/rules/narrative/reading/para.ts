/** A paragraph as it is read, without a book around it. */
import type { Para } from '../../../../src/rules/narrative/reading';
import { plainText } from '../../../../src/rules/narrative/reading';
import type { Topic } from '../../../../src/rules/narrative/reading/topics';

export function paraOf(text: string, topic: Topic = 'other'): Para {
  const paragraph = { text, row: 1, column: 1 };
  const section = { heading: '一、总体情况', number: 1, row: 1, column: 0, paragraphs: [paragraph] };
  return { ...plainText(text), index: 0, section, paragraph, topic };
}

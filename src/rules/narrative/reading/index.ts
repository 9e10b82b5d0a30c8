export type { Figure } from './figures';
export { changePhrase, countPhrase, headsOf, phraseOf } from './items';
export type { Change, Item, NameList } from './items';
export type { Target } from './ledger';
export { nameKey, plainText, quote } from './plain-text';
export type { Para } from './plain-text';
export { readingOf, sentencePlace } from './reading';
export type { Reading } from './reading';

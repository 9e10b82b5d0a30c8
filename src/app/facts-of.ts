/** Facts of a book, collected once: the narrative is written anew at every key, its facts change with the check only. */
import { collectFacts } from '../facts';
import type { Book, Facts } from '../model';

const collected = new WeakMap<Book, Facts>();

export function factsOf(book: Book): Facts {
  const known = collected.get(book);
  if (known) return known;
  const facts = collectFacts(book);
  collected.set(book, facts);
  return facts;
}

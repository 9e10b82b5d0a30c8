/** The paragraphs of a Word document: its running text, without tables, deleted passages and what stands in the margins. */
import type { Result } from '../port';
import { DEFAULT_LIMITS, type FileLimits } from './limits';
import { Package } from './package';
import { damaged, FileFault, type FileProblem } from './problem';
import { checkedKind, guarded } from './read';
import { readXml } from './xml';

/** A narrative is a few pages; more than this is no narrative. */
const MOST_PARAGRAPHS = 100_000;

/** Paragraphs with text, in order; a line break inside one divides it. `not-a-workbook` tells what else the file is. */
export async function readDocxParagraphs(
  bytes: Uint8Array,
  limits: Partial<FileLimits> = {},
): Promise<Result<readonly string[], FileProblem>> {
  return guarded(async () => {
    const bounds: FileLimits = { ...DEFAULT_LIMITS, ...limits };
    if (checkedKind(bytes, bounds) !== 'zip')
      throw new FileFault({ code: 'not-a-workbook', looksLike: 'ole' });
    const from = new Package(bytes, bounds);
    const named = from.relationships('').find((each) => each.type === 'officeDocument')?.target;
    const main = named ?? from.find('word/document.xml')?.name;
    if (main === undefined || !/(^|\/)word\//i.test(main))
      throw new FileFault({ code: 'not-a-workbook', looksLike: 'zip' });
    const text = from.text(main);
    if (text === undefined) throw damaged(main);
    return paragraphsOf(text, main);
  });
}

/** Elements whose text is no part of the running text: tables have their own workbook, the fallback repeats a text box. */
const ASIDE = new Set(['tbl', 'Fallback', 'del', 'moveFrom', 'instrText', 'footnote', 'comment']);

function paragraphsOf(text: string, where: string): string[] {
  const paragraphs: string[] = [];
  let line = '';
  let aside = 0;
  let inText = false;
  const end = (): void => {
    if (line.trim() !== '') paragraphs.push(line.trim());
    line = '';
    if (paragraphs.length > MOST_PARAGRAPHS)
      throw new FileFault({ code: 'too-large', what: 'part', bytes: text.length, limit: MOST_PARAGRAPHS });
  };
  readXml(text, where, {
    open(name) {
      if (ASIDE.has(name)) aside += 1;
      else if (aside > 0) return;
      else if (name === 't') inText = true;
      else if (name === 'tab') line += ' ';
      else if (name === 'br' || name === 'cr') end();
    },
    close(name) {
      if (ASIDE.has(name)) aside -= 1;
      else if (aside > 0) return;
      else if (name === 't') inText = false;
      else if (name === 'p') end();
    },
    text(piece) {
      if (inText && aside === 0) line += piece;
    },
  });
  return paragraphs;
}

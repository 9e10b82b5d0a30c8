/** What stands beside the sheets: comments and document properties. Damage here never stops a reading. */
import { parseA1, type SheetSnapshot } from '../../model';
import type { Package, Relationship } from './package';
import { FileFault } from './problem';
import { unescapeText } from './strings-and-formats';
import { attribute, readXml } from './xml';

type Comment = NonNullable<SheetSnapshot['comments']>[number];

/** Comments of a sheet, threaded ones in place of the placeholder that old programs see. */
export function readComments(from: Package, relationships: readonly Relationship[]): readonly Comment[] {
  const found = new Map<string, Comment>();
  const kinds = [
    ['comments', 'comment'],
    ['threadedComment', 'threadedComment'],
  ] as const;
  for (const [type, element] of kinds) {
    const ofThisKind = new Map<string, Comment>();
    for (const relationship of relationships.filter((each) => each.type === type)) {
      for (const comment of commentsIn(from, relationship.target, element)) {
        const key = `${comment.row},${comment.column}`;
        const earlier = ofThisKind.get(key);
        ofThisKind.set(key, earlier ? { ...earlier, text: `${earlier.text}\n${comment.text}` } : comment);
      }
    }
    for (const [key, comment] of ofThisKind) found.set(key, comment);
  }
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function commentsIn(from: Package, path: string, element: string): Comment[] {
  const comments: Comment[] = [];
  let place: { row: number; column: number } | null = null;
  let text = '';
  let taking = false;
  quietly(() =>
    readXml(from.text(path) ?? '', path, {
      open(name, attributes) {
        if (name === element) {
          const area = parseA1(attribute(attributes, 'ref') ?? '');
          place = area && { row: area.top, column: area.left };
          text = '';
        } else if (name === 't' || name === 'text') taking = name === 't' || element === 'threadedComment';
      },
      close(name) {
        if (name === 't' || name === 'text') taking = false;
        else if (name === element && place) comments.push({ ...place, text: unescapeText(text) });
      },
      text(piece) {
        if (taking) text += piece;
      },
    }),
  );
  return comments;
}

const PROPERTY_NAMES = new Set([
  'creator',
  'lastModifiedBy',
  'title',
  'subject',
  'description',
  'keywords',
  'category',
  'created',
  'modified',
  'Application',
  'Company',
  'Manager',
]);

/** Author, company, dates and the like: names with a small first letter, only those that are filled in. */
export function readProperties(from: Package): Record<string, string> {
  const properties: Record<string, string> = {};
  quietly(() => {
    for (const { type, target } of from.relationships('')) {
      if (type !== 'core-properties' && type !== 'extended-properties') continue;
      let current = '';
      let text = '';
      readXml(from.text(target) ?? '', target, {
        open(name) {
          current = name;
          text = '';
        },
        close(name) {
          if (name !== current || !PROPERTY_NAMES.has(name) || text.trim() === '') return;
          properties[(name[0] ?? '').toLowerCase() + name.slice(1)] = text.trim();
        },
        text(piece) {
          text += piece;
        },
      });
    }
  });
  return properties;
}

function quietly(read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof FileFault) || error.problem.code !== 'damaged') throw error;
  }
}

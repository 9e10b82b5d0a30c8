import type { Book, Place } from '../../model';
import { at, cellAt, spotOf } from '../../model';
import { defineRule, fenOf, firstPlace, mainCell, textKey, textPlaces, textsOf } from '../kit';
import type { SourceText } from '../kit';
import { SECRECY_BASIS } from './basis';

/** Characters kept on both sides of a mask that make it certain what was masked. */
const LEFT = 4;
const RIGHT = 2;
/** A mask within a sentence. */
const MASKED = /([\u4e00-\u9fa5、]+)[*＊]{2,}([\u4e00-\u9fa5]+)/g;
/** Longest run of characters that a mask may stand for. */
const HIDDEN = 12;

interface Named {
  readonly name: string;
  readonly amounts: readonly number[];
  readonly place: Place;
}

/** C13: what is masked in one place is not legible in another. */
export const rule = defineRule(
  {
    id: 'publication/masked-names',
    title: '一处用 * 遮盖的字，别处没有原样出现',
    titleEn: 'What is masked in one place is not legible in another',
    why: '遮盖是为了保密；别处原样写着，等于没有遮。',
    fix: '做保密审查：该遮的各处都遮，不必遮的都不遮。',
    basis: SECRECY_BASIS,
    level: 'warning',
    tables: [],
    ignores: '遮盖后看不出是哪个项目的；只剩几个常用字、与多处文字都对得上的。',
    messages: {
      name: '“{masked}”有遮盖，{place}却写作“{open}”（金额相同）',
      words: '“{masked}”有遮盖，{place}写作“{open}”，请核对是否同一内容',
    },
  },
  (book, say) => {
    const texts = textsOf(book);
    const masked = texts.filter((source) => /[*＊]{2,}/.test(source.text));
    if (masked.length === 0) {
      say.skip('not-applicable', '没有用 * 遮盖的文字');
      return;
    }
    say.held(masked.length);
    checkNames(book, say.report.bind(say));
    checkWords(masked, texts, say.report.bind(say));
  },
);

type Say = Parameters<(typeof rule)['check']>[1]['report'];

/** Project names with asterisks against those of the same amount without. */
function checkNames(book: Book, report: Say): void {
  const names = projectNames(book);
  const open = names.filter((named) => !named.name.includes('*'));
  for (const named of names) {
    const fixed = named.name.replace(/\*+/g, '');
    if (fixed === named.name || fixed.length < 3) continue;
    const pattern = new RegExp(`^${named.name.split(/\*+/).map(escaped).join('.+')}$`);
    const same = open.find(
      (other) =>
        pattern.test(other.name) && other.amounts.some((fen) => fen !== 0 && named.amounts.includes(fen)),
    );
    if (!same) continue;
    report({
      code: 'name',
      key: `name/${named.name}`,
      data: { masked: named.name, place: `${same.place.sheet} ${same.place.cell} `, open: same.name },
      places: [same.place, named.place],
    });
  }
}

function projectNames(book: Book): Named[] {
  const names: Named[] = [];
  for (const panel of book.panels) {
    if (!['targets', 'procurement', 'project-current', 'project-carryover'].includes(panel.tableId)) continue;
    const column =
      panel.columnByConcept.get('projectName') ?? panel.columnByConcept.get('name') ?? panel.columns[0];
    for (const row of panel.rows) {
      if (row.kind !== 'project' && row.kind !== 'detail') continue;
      const cells = [
        mainCell(panel, row),
        cellAt(panel, row, 'projectBudget'),
        cellAt(panel, row, 'yearTotal'),
      ];
      names.push({
        name: row.name.normalize('NFKC').replace(/\s+/g, ''),
        amounts: cells.flatMap((cell) => (cell === undefined ? [] : [fenOf(book, cell)])),
        place: {
          role: 'name',
          ...spotOf(panel, row, column),
          label: row.name,
        },
      });
    }
  }
  return names;
}

/** A mask between words that occur elsewhere with something legible between them, in one wording only. */
function checkWords(masked: readonly SourceText[], texts: readonly SourceText[], report: Say): void {
  const whole = texts.map((source) => source.text).join('\n');
  const told = new Set<string>();
  for (const source of masked) {
    for (const match of source.text.matchAll(MASKED)) {
      const left = at(match, 1).slice(-LEFT);
      const right = at(match, 2).slice(0, RIGHT);
      const key = `${left}|${right}`;
      if (left.length < LEFT || right.length < RIGHT || told.has(key)) continue;
      told.add(key);
      const wordings = wordingsOf(whole, left, right);
      if (wordings.length !== 1) continue;
      const wording = at(wordings, 0);
      const legible = at(
        texts.filter((other) => other.text.includes(wording)),
        0,
      );
      report({
        code: 'words',
        key: `words/${textKey(source)}/${key}`,
        level: 'note',
        data: {
          masked: `${left}**${right}`,
          place: `${firstPlace(legible)} `,
          open: wording,
        },
        places: [...textPlaces(legible), ...textPlaces(source)],
      });
    }
  }
}

function wordingsOf(whole: string, left: string, right: string): string[] {
  const wordings = new Set<string>();
  for (let at = whole.indexOf(left); at >= 0; at = whole.indexOf(left, at + 1)) {
    const after = at + left.length;
    const end = whole.indexOf(right, after + 1);
    if (end < 0 || end - after > HIDDEN) continue;
    const between = whole.slice(after, end);
    if (/[*＊\n，。；、：]/.test(between)) continue;
    wordings.add(left + between + right);
  }
  return [...wordings];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

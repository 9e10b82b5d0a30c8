/**
 * Numbered lines of 收支总表 and its like that are parts of the line above them: 一、财政拨款 over （一）一般公共预算, 一、部门预算 over
 * 1、财政拨款 over （1）一般公共预算拨款.
 */
import { economicByName } from '../catalogue';
import { fromNumeral } from '../model';
import type { DraftRow } from './draft-row';
import { plain } from './text';

/** Ways of numbering, the outermost first; half-width, ① has become 1. */
const NUMBERINGS: readonly RegExp[] = [
  /^([一二三四五六七八九十]+)[、.]/,
  /^\(([一二三四五六七八九十]+)\)/,
  /^(\d{1,2})[、.]/,
  /^\((\d{1,2})\)/,
  /^(\d)(?=[^\d年月])/,
];

interface OpenLine {
  readonly depth: number;
  /** The line its parts are put under; null for a line of the table itself without a figure of its own. */
  readonly row: DraftRow | null;
  parts: number;
}

/**
 * Puts each part under its line, one level down, so that nothing is counted twice. A list begins with its first number: 3、 below 二、 is a
 * slip of numbering, not a part. A line without a figure is a heading, its parts belong to what it stands under. 本年收入 and 上年结转 name what
 * stands below them by other means.
 */
export function nestParts(rows: readonly DraftRow[], hasFigure: (row: DraftRow) => boolean): void {
  let open: OpenLine[] = [];
  for (const row of rows) {
    if (row.kind !== 'item') continue;
    const words = plain(row.name);
    const isOfWhich = words.startsWith('其中');
    const number = numberOf(words.replace(/^其中[:：]?/, ''));
    if (number === null) {
      const above = open[open.length - 1]?.row;
      if (above && isKnownPart(words, above)) putUnder(row, above);
      else if (!isOfWhich) open = [];
      continue;
    }
    if (namesWhatIsBelow(row)) {
      open = [];
      continue;
    }
    while ((open.at(-1)?.depth ?? -1) >= number.depth) open.pop();
    const above = open[open.length - 1];
    if (above && number.ordinal === above.parts + 1) {
      above.parts += 1;
      if (above.row) putUnder(row, above.row);
      open.push({ depth: number.depth, row: hasFigure(row) ? row : above.row, parts: 0 });
    } else {
      open = [{ depth: above ? above.depth : number.depth, row: hasFigure(row) ? row : null, parts: 0 }];
    }
  }
}

function putUnder(row: DraftRow, above: DraftRow): void {
  row.level = above.level + 1;
  row.parent = above.index;
}

/** Lines without a number that only ever are parts: kinds of revenue under 一般公共预算, economic classes under 基本支出 and 项目支出. */
function isKnownPart(words: string, above: DraftRow): boolean {
  if (above.concept === 'income:general') return PARTS_OF_GENERAL.test(words);
  return (
    SPENDING.test(plain(above.name)) && economicByName(words).some((account) => account.code.length === 3)
  );
}

const PARTS_OF_GENERAL =
  /^(?:经费拨款|财政拨款|(?:纳入.*管理的?)?非税收入|专项(?:收入|债券)|行政事业性收费|罚没收入|国有资[源产本].*有偿使用|捐赠收入|政府住房基金|(?:上级|中央|省级?|市级?)(?:财政)?(?:专项|一般性)?(?:转移支付|补助)|(?:一般|政府|地方).*债[券务]|外国政府和国际组织)/;
const SPENDING = /(?:基本|项目)支出$/;

function namesWhatIsBelow({ concept }: DraftRow): boolean {
  return concept !== null && /otal$|arryover/.test(concept);
}

function numberOf(words: string): { readonly depth: number; readonly ordinal: number } | null {
  for (const [depth, numbering] of NUMBERINGS.entries()) {
    const written = numbering.exec(words)?.[1];
    // What is no number (一一、) begins a list of its own, as 0 does.
    if (written !== undefined)
      return { depth, ordinal: /^\d/.test(written) ? Number(written) : (fromNumeral(written) ?? 0) };
  }
  return null;
}

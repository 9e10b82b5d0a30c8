import type { Place } from '../../model';
import { at, sheetOf, sourceSheet, toA1, valueAt } from '../../model';
import { defineRule, longNumbersOf, textPlaces, textsOf } from '../kit';
import { PRIVACY_BASIS } from './basis';
import { isBankCard, isIdentityNumber } from './check-digits';

const MOBILE =
  /(?<![\dA-Za-z.\-－]|(?:编码|代码|编号)[:：]?\s?)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?![\dA-Za-z.%])(?!\s*(?:元|万|张|人|户|次|平方米))/;
const LANDLINE = /(?<![\dA-Za-z.])0\d{2,3}\s*[-－—]\s*[2-9]\d{6,7}(?![\dA-Za-z])/;
const NAMED_LINE = /(?:电话|手机|传真|联系方式)[:：]?\s*(?:0\d{2,3}[-－ ]?)?[2-9]\d{6,7}(?!\d)/;
/** Lines that are published on purpose. */
const PUBLIC_LINE = /咨询|监督|举报|服务热线|热线|投诉|办公电话|办公室电话|值班|公开电话/;
const CODE_HEADING = /编码|代码|编号|文号|账号|序号/;
const LONG_NUMBER =
  /(?<![\dA-Za-z])\d{15,19}(?![\dA-Za-z])|(?<![\dA-Za-z])\d{17}[Xx](?![\dA-Za-z])|(?<![\dA-Za-z])\d{4}(?: \d{4}){3}(?: \d{1,3})?(?!\d)/g;

/** H1: no private numbers. */
export const rule = defineRule(
  {
    id: 'publication/personal-numbers',
    title: '没有手机号、电话号码、身份证号、银行卡号',
    titleEn: 'No telephone, identity or bank-card numbers',
    why: '预算公开面向全社会，个人号码公开后无法收回。',
    fix: '删去号码；确需公开的办公电话写明“咨询电话”。',
    basis: PRIVACY_BASIS,
    level: 'error',
    tables: [],
    ignores: '项目编码、文号、金额、日期；校验位不对的长数字；写明是咨询、监督、举报电话的作警告。',
    messages: {
      mobile: '{place} 有手机号码 {masked}，公开前请删去',
      telephone: '{place} 有电话号码 {masked}，公开前请删去',
      identity: '{place} 有身份证号码 {masked}，公开前请删去',
      bank: '{place} 有银行卡号 {masked}，公开前请删去',
    },
  },
  (book, say) => {
    const say1 = (
      code: string,
      key: string,
      number: string,
      places: readonly Place[],
      isPublic = false,
    ): void => {
      const { sheet, cell } = at(places, 0);
      const data = { place: `${sheet} ${cell}`, masked: masked(number) };
      say.report({
        code,
        key: `${key}/${code}`,
        data,
        places,
        ...(isPublic ? { level: 'warning' as const } : {}),
      });
    };
    const texts = textsOf(book);
    for (const source of texts) {
      const { text } = source;
      // Seven digits somewhere are the least any of these numbers has.
      if (text.length < 7 || !/\d{4}/.test(text)) continue;
      // The text itself holds the number, so the key goes by the sheet only.
      const key = source.first.sheet;
      // District codes of Hebei to Inner Mongolia begin like mobile numbers, and so do the codes built on them.
      const mobile = MOBILE.exec(text);
      const noCodes = mobile
        ? textPlaces(source).filter((_, index) => !isCode(at(source.places, index)))
        : [];
      if (mobile && noCodes.length > 0) say1('mobile', key, mobile[0], unlabelled(noCodes));
      const line = LANDLINE.exec(text) ?? NAMED_LINE.exec(text);
      if (line && noCodes.length === 0)
        say1('telephone', key, line[0], unlabelled(textPlaces(source)), PUBLIC_LINE.test(text));
      for (const match of text.matchAll(LONG_NUMBER)) {
        const digits = match[0].replace(/ /g, '');
        if (isIdentityNumber(digits)) say1('identity', key, digits, unlabelled(textPlaces(source)));
        else if (isBankCard(digits)) say1('bank', key, digits, unlabelled(textPlaces(source)));
      }
    }
    for (const { place, number } of mobilesAsNumbers()) say1('mobile', place.sheet, number, [place]);
    if (texts.length > 0) say.held();
    else say.skip('unreadable', '没有读到工作簿的原始内容，未查个人号码');

    /** Mobile numbers kept as numbers, outside the amounts of tables. */
    function mobilesAsNumbers(): { place: Place; number: string }[] {
      return longNumbersOf(book).flatMap(({ value, sheet, row, column }) => {
        if (value < 13_000_000_000 || value > 19_999_999_999) return [];
        if (isAmount(sheet, row, column) || isCode({ sheet, row, column })) return [];
        const cell = toA1(row, column);
        return [{ number: String(value), place: { role: 'text', sheet, cell, label: cell } }];
      });
    }

    /** Whether the cell stands under or beside a heading for codes. */
    function isCode(at: { readonly sheet: string; readonly row: number; readonly column: number }): boolean {
      const under = book.panels.some(
        (panel) =>
          panel.rows.some((row) => row.sheetRow === at.row && sheetOf(panel, row) === at.sheet) &&
          panel.columns.some(
            (column) => column.sheetColumn === at.column && CODE_HEADING.test(column.path.join('')),
          ),
      );
      if (under) return true;
      const sheet = sourceSheet(book, at.sheet);
      const beside = sheet ? valueAt(sheet, at.row, at.column - 1) : null;
      return typeof beside === 'string' && CODE_HEADING.test(beside);
    }

    function isAmount(sheet: string, row: number, column: number): boolean {
      return book.panels.some(
        (panel) =>
          panel.columns.some((each) => each.sheetColumn === column && each.kind === 'amount') &&
          panel.rows.some((each) => each.sheetRow === row && sheetOf(panel, each) === sheet),
      );
    }
  },
);

/** A number in a finding is not a second publication: the middle is left out. */
function masked(number: string): string {
  const plain = number.replace(/[^\dXx]/g, '');
  return `${plain.slice(0, 3)}****${plain.slice(-2)}`;
}

/** Places without the text they quote. */
function unlabelled(places: readonly Place[]): Place[] {
  return places.map((place) => ({ ...place, label: place.cell }));
}

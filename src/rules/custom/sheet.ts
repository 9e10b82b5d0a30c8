/** Rules kept in the workbook itself: the sheet 自定义规则, column A the rule, B the message, C the level. */
import type { CellValue, WorkbookSnapshot } from '../../model';
import { LEVEL_WORDS } from './parse';

const RULES_SHEET = '自定义规则';

/** The rules of the sheet as text, line n for row n, so that an error's line is the row; null when there is no such sheet. */
export function rulesFromSheet(
  snapshot: WorkbookSnapshot,
): { readonly text: string; readonly sheet: string } | null {
  const sheet = snapshot.sheets.find((each) => each.name.trim() === RULES_SHEET);
  if (!sheet) return null;
  const rows = sheet.values.map((row) => {
    const column = (letter: 0 | 1 | 2): string => plainText(row[letter - sheet.left]);
    return { rule: column(0), message: column(1), level: column(2) };
  });
  const first = rows.findIndex(({ rule }) => rule !== '');
  const lines = rows.map(({ rule, message, level }, index) =>
    index === first && isHeader(rule) ? '' : lineOf(rule, message, level),
  );
  return { text: [...new Array<string>(sheet.top).fill(''), ...lines].join('\n'), sheet: sheet.name };
}

function plainText(value: CellValue | undefined): string {
  return value === null || value === undefined ? '' : String(value).replace(/\s+/g, ' ').trim();
}

/** The first row is a heading when it says neither a table nor a comparison. */
function isHeader(text: string): boolean {
  return !/[[［【=＝≠<＜>＞≤≥]/.test(text) && !text.startsWith('//');
}

function lineOf(rule: string, message: string, level: string): string {
  if (rule === '' || /^(?:\/\/|／／)/.test(rule)) return '';
  const own = new RegExp(`[#＃](${LEVEL_WORDS.join('|')})$`).exec(rule);
  const bare = own ? rule.slice(0, own.index).trim() : rule;
  const levelWord = level === '' ? (own?.[1] ?? '') : level.replace(/^[#＃]/, '');
  return `${bare}${message === '' ? '' : `：${message}`}${levelWord === '' ? '' : ` #${levelWord}`}`;
}

import type { Entry, ListId } from '../../catalogue';
import { byCode } from '../../catalogue';
import type { Panel, Report, Row } from '../../model';
import { ACCOUNT_TABLES, defineRule } from '../kit';
import { BASIS, accountPanels, bareName, codePlace, placeKey } from './accounts';
import { PLACES_SHOWN, isWidespread } from './many';
import { entriesByName, suggestForDamaged } from './suggest';

/** D3: a code is 3, 5 or 7 plain digits. */
export const rule = defineRule(
  {
    id: 'codes/well-formed',
    title: '科目编码是 3、5、7 位数字',
    titleEn: 'Account codes are 3, 5 or 7 plain digits',
    why: '编码里混进空格、分隔符、全角数字或字母，或因为按数字存放而丢了位、变成科学计数法，汇总和导入时这一行会丢失。',
    fix: '把编码列设为文本格式后重新录入该编码。',
    basis: BASIS,
    level: 'error',
    tables: ACCOUNT_TABLES,
    ignores:
      '编码前后的空格；全表统一使用的分隔写法；类、款、项分三栏填写；单位编码、项目编码等名称不是科目名称的行。仍能读出编码的写法只作警告。',
    messages: {
      fullWidth: '{table}编码“{written}”用了全角数字，应写作 {code}',
      separated: '{table}编码“{written}”中间有空格或分隔符，应写作 {code}',
      untidy: '{table}编码“{written}”带有多余的符号，应写作 {code}',
      scientific: '{table}“{name}”的编码“{written}”成了科学计数法，请按文本重新录入',
      letters: '{table}“{name}”的编码“{written}”混有字母，应为 {near}',
      damaged: '{table}“{name}”的编码“{written}”不完整，应为 {near}',
      many: '{table}有 {count} 个科目编码写法不规范，例如“{written}”，请把编码列设为文本格式后重新录入',
      wrongLength: '{table}“{name}”的编码“{written}”不是 3 位（类）、5 位（款）或 7 位（项）数字',
    },
  },
  (book, say) => {
    for (const { panel, list } of accountPanels(book)) {
      const { faulty, sound } = examine(panel, list);
      say.held(sound);
      const [first] = faulty;
      if (first && isWidespread(faulty.length, faulty.length + sound)) {
        say.report({
          code: 'many',
          key: placeKey(panel, 'codes'),
          level: faulty.some(({ fault }) => fault.level === 'error') ? 'error' : 'warning',
          data: { table: panel.tableLabel, count: String(faulty.length), written: first.written },
          places: faulty.slice(0, PLACES_SHOWN).map(({ row }) => codePlace(panel, row)),
        });
        continue;
      }
      for (const { row, written, fault, key } of faulty) {
        say.report({
          code: fault.code,
          key,
          level: fault.level,
          data: {
            table: panel.tableLabel,
            name: row.name,
            written,
            ...(row.code !== null && { code: row.code }),
            ...(fault.near && { near: `${fault.near.code}“${fault.near.name}”` }),
          },
          places: [codePlace(panel, row)],
        });
      }
    }
  },
);

interface Faulty {
  readonly row: Row;
  readonly written: string;
  readonly fault: Fault;
  readonly key: string;
}

/** The rows of a panel whose code is damaged or untidy, and how many are sound. */
function examine(panel: Panel, list: ListId): { faulty: Faulty[]; sound: number } {
  const split = panel.columns.some((column) => column.concept === 'codeClass');
  const habit = separatedShare(panel) > 0.5;
  const faulty: Faulty[] = [];
  let sound = 0;
  let above = '';
  for (const row of panel.rows) {
    if (row.code !== null) above = row.code;
    const written = row.writtenCode.trim();
    if (written === '' || row.kind === 'organisation' || row.kind === 'total') continue;
    let fault: Fault | null = null;
    if (row.code === null) fault = unreadable(list, row, written, above);
    else if (!split) fault = untidy(row.code, written, habit);
    if (fault)
      faulty.push({ row, written, fault, key: placeKey(panel, row.code ?? `${bareName(row)}/${above}`) });
    else if (row.code !== null) sound += 1;
  }
  return { faulty, sound };
}

interface Fault extends Pick<Report, 'code' | 'level'> {
  readonly near?: Entry;
}

const SEPARATOR = /[\s\u3000|｜.．\-－_/]/;

/** NaN, which is no habit, where no code was written. */
function separatedShare(panel: Panel): number {
  const codes = panel.rows.filter((row) => row.code !== null && row.writtenCode !== '');
  const separated = codes.filter((row) => SEPARATOR.test(row.writtenCode.trim()));
  return separated.length / codes.length;
}

/** The code can be read, but is not written as plain digits. */
function untidy(code: string, written: string, separatorsAreHabit: boolean): Fault | null {
  if (written === code) return null;
  if (/[０-９]/.test(written)) return { code: 'fullWidth', level: 'warning' };
  if (SEPARATOR.test(written)) return separatorsAreHabit ? null : { code: 'separated', level: 'warning' };
  return { code: 'untidy', level: 'warning' };
}

const LOOKALIKE: readonly (readonly [RegExp, string])[] = [
  [/[oO〇○]/g, '0'],
  [/[lI|]/g, '1'],
];

/** No account code could be read from it. Only a row that is named like an account is held to be one. */
function unreadable(list: ListId, row: Row, written: string, above: string): Fault | null {
  const text = written.normalize('NFKC');
  if (/^\d(?:\.\d+)?e\+?\d+$/i.test(text)) return { code: 'scientific', level: 'error' };
  const name = bareName(row);
  if (!/\d/.test(text) || entriesByName(list, name).length === 0) return null;
  let digits = text;
  for (const [pattern, digit] of LOOKALIKE) digits = digits.replace(pattern, digit);
  const meant = byCode(list, digits);
  if (meant && digits !== text) return { code: 'letters', level: 'error', near: meant };
  const near = suggestForDamaged(list, text.replace(/\D/g, ''), name, above);
  return near ? { code: 'damaged', level: 'error', near } : { code: 'wrongLength', level: 'error' };
}

/** Accounts whose code is printed with the name in one cell: “[20126]档案事务”, “20126 档案事务”. */
import type { ListId } from '../catalogue';
import { byCode, normaliseName } from '../catalogue';
import { at } from '../model';

const BRACKETED = /^[[(（【〔]\s*([1235]\d{2}(?:\d\d){0,2})\s*[\])）】〕]\s*(\S.*)$/;
const BEFORE = /^([235]\d{2}(?:\d\d){0,2})([\s\-—_.]*)([一-龥].*)$/;

const LISTS: readonly ListId[] = ['functional', 'departmentEconomic', 'governmentEconomic'];

/**
 * Code and name apart; null where no code stands before the name. Without brackets the digits must be an account's: a project's name may
 * begin with a number too.
 */
export function accountInName(text: string): { readonly code: string; readonly name: string } | null {
  const bracketed = BRACKETED.exec(text);
  if (bracketed) return { code: at(bracketed, 1), name: at(bracketed, 2) };
  const [, code = '', gap = '', name = ''] = BEFORE.exec(text) ?? [];
  return code !== '' && isAccount(code, gap, name) ? { code, name } : null;
}

/** 302室维修 is no account 302: three digits with nothing behind them must bring the account's own name. */
function isAccount(code: string, gap: string, name: string): boolean {
  return LISTS.some((list) => {
    const entry = byCode(list, code);
    return (
      entry !== undefined &&
      (code.length > 3 || gap !== '' || normaliseName(entry.name) === normaliseName(name))
    );
  });
}

/** “[50101]工资奖金津补贴” → “50101工资奖金津补贴”. */
export function withoutBrackets(text: string): string {
  const [, code = '', name = ''] = BRACKETED.exec(text) ?? [];
  return code === '' ? text : code + name;
}

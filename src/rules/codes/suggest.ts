/** The account that was probably meant by a wrong or damaged code. */
import type { Entry, ListId } from '../../catalogue';
import {
  byCode,
  economicByName,
  functionalByName,
  governmentEconomicByName,
  nearestCode,
} from '../../catalogue';

/** Accounts of a list that bear this name. */
export function entriesByName(list: ListId, name: string): readonly Entry[] {
  if (list === 'functional') return functionalByName(name);
  return list === 'departmentEconomic' ? economicByName(name) : governmentEconomicByName(name);
}

/**
 * For an unknown code: the account of the same name in the same 款, then in the same 类, then the nearest code.
 * undefined when nothing is near enough to be worth saying.
 */
export function suggestForUnknown(list: ListId, code: string, name: string): Entry | undefined {
  return onlyOne(entriesByName(list, name), [code.slice(0, 5), code.slice(0, 3)]) ?? nearestCode(list, code);
}

/**
 * For a code that lost digits: the account of the row's name whose code ends with the digits left, nearest to the accounts
 * above it (`above` is the code of the row before). undefined when the name is no account's name or several remain.
 */
export function suggestForDamaged(
  list: ListId,
  digits: string,
  name: string,
  above: string,
): Entry | undefined {
  const named = entriesByName(list, name);
  const ending = named.filter((entry) => entry.code.endsWith(digits));
  const candidates = ending.length > 0 ? ending : named;
  if (candidates.length === 1) return candidates[0];
  return onlyOne(candidates, [above.slice(0, 5), above.slice(0, 3)]);
}

/** The single candidate under the first prefix that has any. */
function onlyOne(candidates: readonly Entry[], prefixes: readonly string[]): Entry | undefined {
  for (const prefix of prefixes) {
    const under = candidates.filter((entry) => entry.code.startsWith(prefix));
    if (under.length > 0) return under.length === 1 ? under[0] : undefined;
  }
  return undefined;
}

/** The 款 that a 项 belongs to, or the 类 of a 款. */
export function parentEntry(list: ListId, code: string): Entry | undefined {
  return byCode(list, code.slice(0, -2));
}

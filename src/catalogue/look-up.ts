/** Accounts by code and by name. */
import { abolishedByName } from './abolished';
import type { Entry, Found, ListId } from './entry';
import type { List } from './lists';
import { isInForce, listOf } from './lists';
import { normaliseName, withoutNumbering } from './name';

/** An account of 支出功能分类 by its 3, 5 or 7 digits. */
export function functional(code: string, year?: number | null): Found | undefined {
  return byCode('functional', code, year);
}

/** An account of 部门预算支出经济分类 (3xx) by its 3 or 5 digits. */
export function departmentEconomic(code: string, year?: number | null): Found | undefined {
  return byCode('departmentEconomic', code, year);
}

/** An account of 政府预算支出经济分类 (5xx) by its 3 or 5 digits. */
export function governmentEconomic(code: string, year?: number | null): Found | undefined {
  return byCode('governmentEconomic', code, year);
}

/** An account of any list. With a year, `valid` says whether it is in force in that year. */
export function byCode(list: ListId, code: string, year?: number | null): Found | undefined {
  const entry = listOf(list).byCode.get(code);
  if (!entry || year === undefined || year === null) return entry;
  return { ...entry, valid: isInForce(entry, year) };
}

const classesByList = new WeakMap<List, ReadonlyMap<string, string>>();

/**
 * The class of a 收支总表 line: “四、公共安全支出” → '204'. Earlier official wordings (医疗卫生与计划生育支出) give the class
 * that took their place. undefined for lines that are no class (人行科目, 本年支出合计).
 */
export function functionalClassByName(name: string): string | undefined {
  const bare = withoutNumbering(name);
  const known = functionalClasses().get(bare);
  if (known !== undefined) return known;
  const successor = abolishedByName('functional', bare)?.successor;
  return successor?.code.length === 3 ? successor.code : undefined;
}

/** Normalised names of the classes to their codes, in the list in force. */
function functionalClasses(): ReadonlyMap<string, string> {
  const list = listOf('functional');
  let classes = classesByList.get(list);
  if (!classes) {
    classes = new Map(
      list.entries
        .filter((entry) => entry.level === 1)
        .map((entry) => [normaliseName(entry.name), entry.code]),
    );
    classesByList.set(list, classes);
  }
  return classes;
}

/** Functional accounts of this name; 行政运行 alone has dozens, so `within` (the code of a 类 or 款) narrows them. */
export function functionalByName(name: string, within = ''): readonly Entry[] {
  return byName('functional', name, within);
}

/** 309 and 311 repeat the names of 310 and 312 for capital construction (基本建设), which departments seldom budget. */
const CONSTRUCTION = /^(309|311)/;

/**
 * Department economic accounts of this name, the likeliest first (310 before 309, 312 before 311); `within` ('310') narrows
 * names that several classes share.
 */
export function economicByName(name: string, within = ''): readonly Entry[] {
  const found = byName('departmentEconomic', name, within);
  if (found.length < 2) return found;
  const seldom = found.filter((entry) => CONSTRUCTION.test(entry.code));
  return [...found.filter((entry) => !CONSTRUCTION.test(entry.code)), ...seldom];
}

/** Government economic accounts of this name. */
export function governmentEconomicByName(name: string, within = ''): readonly Entry[] {
  return byName('governmentEconomic', name, within);
}

function byName(list: ListId, name: string, within: string): readonly Entry[] {
  const found = listOf(list).byName.get(normaliseName(name)) ?? [];
  return within === '' ? found : found.filter((entry) => entry.code.startsWith(within));
}

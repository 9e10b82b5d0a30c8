import type { FactRow } from '../../model';
import { at, entry } from '../../model';
import { differenceText, nearest } from './near-name';
import type { Outcome } from './outcome';
import { held, itemKey, keyOf, NARRATIVE_BASIS, narrativeRule, wan } from './outcome';
import type { Figure, Item, NameList, Para, Reading } from './reading';
import { nameKey, sentencePlace } from './reading';

/** Enumerations name exactly the lines that have a value. */
export function judgeLists(reading: Reading): Outcome[] {
  return [
    ...reading.lists.flatMap((list) => judgeAccounts(reading, list) ?? []),
    ...reading.paras.flatMap((para) => [...judgeClasses(reading, para), ...judgeKinds(reading, para)]),
  ];
}

export const rule = narrativeRule(
  {
    id: 'narrative/list-complete',
    title: '说明中列举的科目与表中有数的科目相同',
    titleEn: 'Every line with a value is named in a list, and none without',
    why: '逐项列举的支出科目应与表一致：漏一项则各项加起来不等于总额，多一项则表中无据。',
    fix: '对照表中有数的科目，补上漏写的，删去没有数的，改正写错的名称。',
    basis: NARRATIVE_BASIS,
    level: 'error',
    tables: [],
    ignores: '科目的先后次序不论；以“等”结尾而没有写全的只作警告；只提到其中一项的不算列举。',
    messages: {
      missing: '{list}没有写到{names}，{table}中有数',
      extra: '{list}写了{names}，{table}中没有数',
      misspelt: '说明写“{written}”，{table}中是“{right}”：{difference}',
      doubled: '{list}把{names}写了两次',
    },
  },
  judgeLists,
);

/** A list of the table by name, as compared, with what is printed. */
function namesOf(rows: readonly FactRow[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { facts } of rows) {
    const value = facts['name']?.value;
    if (value?.kind === 'text') names.set(nameKey(value.text), value.text);
  }
  return names;
}

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, 4).map((name) => `“${name}”`);
  return `${shown.join('、')}${names.length > shown.length ? `等 ${names.length} 项` : ''}`;
}

/** 人员经费…，主要包括：… */
function judgeAccounts(reading: Reading, list: NameList): Outcome[] | null {
  const which = /人员/.test(list.item.words) ? 'personnel' : 'public';
  const rows = reading.ledger.facts.lists.get(`basic-expense.${which}.items`);
  if (!rows) return null;
  const wanted = namesOf(rows);
  const written = list.names.map((name) => ({ name, key: accountIn(nameKey(name), wanted) }));
  if (
    list.mayBePurpose &&
    !written.some(({ key }) => wanted.has(key) || nearest(key, wanted.keys()) !== undefined)
  )
    return null;
  return compareNames(reading, {
    para: list.para,
    figure: list.item.amount,
    list: which === 'personnel' ? '人员经费' : '公用经费',
    id: `basic-expense.${which}`,
    table: tableOf(reading, rows),
    wanted,
    written,
    open: list.open,
    ties: [],
  });
}

/** 保障机构正常运转的办公费 names 办公费. */
function accountIn(name: string, wanted: ReadonlyMap<string, string>): string {
  return [...wanted.keys()].find((key) => name.endsWith(`的${key}`)) ?? name;
}

interface Enumeration {
  readonly para: Para;
  readonly figure: Figure | null;
  /** “人员经费”, “支出分类”. */
  readonly list: string;
  readonly id: string;
  readonly table: string;
  readonly wanted: ReadonlyMap<string, string>;
  readonly written: readonly { readonly name: string; readonly key: string; readonly ties?: Figure | null }[];
  readonly open: boolean;
  readonly ties: readonly Figure[];
}

function compareNames(reading: Reading, about: Enumeration): Outcome[] {
  const { wanted, written, table, para } = about;
  const keys = written.map(({ key }) => key);
  let missing = [...wanted.keys()].filter((key) => !keys.includes(key));
  const outcomes: Outcome[] = [];
  const place = sentencePlace(reading, para, about.figure?.start, about.figure?.end);
  const add = (
    code: string,
    key: string,
    data: Readonly<Record<string, string>>,
    ties: readonly Figure[],
    level?: 'warning',
  ): void => {
    outcomes.push({
      ties,
      finding: {
        code,
        ...(level ? { level } : {}),
        key: keyOf(para, `${about.id}/${key}`),
        data: { list: `“${about.list}”`, table, ...data },
        places: [place],
      },
    });
  };
  const extra: string[] = [];
  for (const { name, key, ties } of written) {
    if (wanted.has(key)) continue;
    const right = nearest(key, missing);
    if (right === undefined) {
      extra.push(name);
      continue;
    }
    missing = missing.filter((each) => each !== right);
    add(
      'misspelt',
      right,
      { written: name, right: entry(wanted, right), difference: differenceText(key, right) },
      ties ? [ties] : [],
    );
  }
  const doubled = [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
  if (missing.length > 0)
    add(
      'missing',
      'missing',
      { names: quoted(missing.map((key) => entry(wanted, key))) },
      [],
      about.open ? 'warning' : undefined,
    );
  if (extra.length > 0) add('extra', 'extra', { names: quoted(extra) }, []);
  if (doubled.length > 0)
    add('doubled', 'doubled', { names: quoted(doubled.map((key) => wanted.get(key) ?? key)) }, [], 'warning');
  return outcomes.length > 0 ? outcomes : [held(...about.ties)];
}

function tableOf(reading: Reading, rows: readonly FactRow[]): string {
  const place = rows[0]?.facts['amount']?.places[0];
  return place ? reading.ledger.tableLabel(place) : '表';
}

const CLASS_LISTS = [
  ['fiscal', 'fiscal-summary.classes', '财政拨款支出'],
  ['general', 'general-expense.classes', '一般公共预算支出'],
  ['summary', 'summary.classes', '支出'],
  ['expense', 'summary.classes', '支出'],
] as const;

/** Functional classes named with their amounts in one paragraph. */
function judgeClasses(reading: Reading, para: Para): Outcome[] {
  const items = reading.items.filter((item) => item.para === para).filter(isAmount);
  for (const [rows, id, list] of CLASS_LISTS) {
    const named = items.filter((item) => item.targets[0]?.id.startsWith(`${rows}:`));
    const facts = reading.ledger.facts.lists.get(id);
    if (!facts || named.length < 2) continue;
    const wanted = namesOf(facts);
    if (![...wanted.keys()].some((key) => named.some((item) => item.words === key))) continue;
    // A name that no row has may be a row's name misspelt; anything else unresolved is left to narrative/untied.
    const strange = items.filter(
      (item) => !item.understood && nearest(item.words, wanted.keys()) !== undefined,
    );
    const withValue = named.filter((item) => wanted.has(item.words));
    const last = at(named, named.length - 1).amount;
    return compareNames(reading, {
      para,
      figure: at(named, 0).amount,
      list,
      id,
      table: tableOf(reading, facts),
      wanted,
      written: [...withValue, ...strange].map((item) => ({
        name: item.words,
        key: item.words,
        ties: item.amount,
      })),
      open: /^[^。;]{0,16}等[。;,方]/.test(para.text.slice(last.end)) && !isWhole(named),
      ties: [],
    });
  }
  return [];
}

/** An item whose amount is stated, not told as a reason. */
type AmountItem = Item & { readonly amount: Figure };

function isAmount(item: Item): item is AmountItem {
  return item.amount !== null && !item.inReason;
}

/** Whether the named classes and nothing else make up their head: then 等 is only a habit. */
function isWhole(named: readonly AmountItem[]): boolean {
  return named.reduce((sum, { amount }) => sum + amount.fen, 0) === at(named, 0).group?.head?.amount?.fen;
}

const PUBLIC_ITEMS = [
  'three-public.abroad',
  'three-public.reception',
  'three-public.vehicleRunning',
  'three-public.vehiclePurchase',
];
const SOURCES = ['general', 'fund', 'stateCapital', 'fiscalAccount', 'unitFunds', 'carryover'];

/** Items of 三公 and sources of income: once some are named, all with a value are. */
function judgeKinds(reading: Reading, para: Para): Outcome[] {
  const items = reading.items.filter((item) => item.para === para).filter(isAmount);
  const ids = new Set(items.flatMap((item) => item.targets.map((target) => target.id)));
  const outcomes: Outcome[] = [];
  const kinds: readonly (readonly [string, readonly string[], (id: string) => boolean])[] = [
    [
      '“三公”经费',
      PUBLIC_ITEMS,
      (id) => ids.has(id) || (/vehicle/.test(id) && ids.has('three-public.vehicles')),
    ],
    [
      '收入',
      para.topic === 'income' ? SOURCES.map((source) => `income.${source}`) : [],
      (id) => ids.has(id) || ids.has(`summary.${id}`),
    ],
  ];
  for (const [list, wanted, isNamed] of kinds) {
    if (wanted.filter(isNamed).length < 2) continue;
    const missing = wanted.flatMap((id) => {
      const target = isNamed(id) ? undefined : reading.ledger.amount(id);
      return target && target.value !== 0 ? [target] : [];
    });
    const first = at(items, 0);
    if (missing.length === 0) {
      outcomes.push(held());
      continue;
    }
    outcomes.push({
      ties: [],
      finding: {
        code: 'missing',
        key: `${itemKey(first)}/missing`,
        data: {
          list: list.startsWith('“') ? list : `“${list}”`,
          names: quoted(missing.map((target) => `${target.label} ${wan(target.value)}`)),
          table: reading.ledger.tableLabel(at(missing, 0).places[0]),
        },
        places: [
          sentencePlace(reading, para, first.amount.start, first.amount.end),
          ...missing.flatMap((target) => target.places),
        ],
      },
    });
  }
  return outcomes;
}

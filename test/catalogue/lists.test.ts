import {
  mappings,
  listOf,
  functional,
  departmentEconomic,
  governmentEconomic,
  sourcesOf,
  abolishedAccounts,
  byCode,
  functionalByName,
} from '../../src/catalogue';
import type { ListId } from '../../src/catalogue';
import { packAll } from '../../scripts/catalogue-data';
import * as departmentModule from '../../src/catalogue/data/department-economic';
import * as functionalModule from '../../src/catalogue/data/functional';
import * as governmentModule from '../../src/catalogue/data/government-economic';
import * as mappingModule from '../../src/catalogue/data/mapping';
import * as abolishedModule from '../../src/catalogue/data/abolished';
import * as sourcesModule from '../../src/catalogue/data/sources';

const LISTS: readonly ListId[] = ['functional', 'departmentEconomic', 'governmentEconomic'];

describe('the lists', () => {
  test.each([
    ['functional', 1491],
    ['departmentEconomic', 109],
    ['governmentEconomic', 84],
  ] as const)('%s has %i accounts, each code once, in order', (id, count) => {
    const codes = listOf(id).entries.map((entry) => entry.code);
    expect(codes).toHaveLength(count);
    expect(new Set(codes).size).toBe(count);
    expect(codes).toEqual([...codes].sort());
  });

  test.each(LISTS)('%s: every account has its ancestors', (id) => {
    const { entries, byCode: codes } = listOf(id);
    const orphans = entries
      .filter((entry) => entry.level > 1)
      .flatMap((entry) =>
        [3, 5].filter((length) => length < entry.code.length).map((length) => entry.code.slice(0, length)),
      )
      .filter((ancestor) => !codes.has(ancestor));
    expect(orphans).toEqual([]);
  });

  test.each(LISTS)('%s: codes have 3, 5 or 7 digits and the list’s first digit', (id) => {
    const shape = {
      functional: /^2\d{2}(\d{2}){0,2}$/,
      departmentEconomic: /^3\d{2}(\d{2})?$/,
      governmentEconomic: /^5\d{2}(\d{2})?$/,
    }[id];
    expect(listOf(id).entries.filter((entry) => !shape.test(entry.code))).toEqual([]);
  });

  test.each(LISTS)('%s: names are written without spaces at the ends and marks are unpacked', (id) => {
    for (const entry of listOf(id).entries) {
      expect(entry.name).toBe(entry.name.trim());
      expect(entry.name).not.toMatch(/[\^|]/);
      expect(['high', 'medium-high', 'medium', 'medium-low', 'low']).toContain(entry.confidence);
      expect(sourcesOf(entry.source)).toHaveLength(entry.source.split('+').length);
    }
  });

  test('a high confidence always rests on something published', () => {
    const compiledOnly = LISTS.flatMap((id) => listOf(id).entries).filter(
      (entry) => entry.confidence === 'high' && entry.source === 'compiled',
    );
    expect(compiledOnly).toEqual([]);
  });

  test('siblings do not share a name', () => {
    for (const id of LISTS) {
      const seen = new Map<string, string>();
      for (const entry of listOf(id).entries) {
        const key = `${entry.code.slice(0, -2)} ${entry.name}`;
        expect([key, seen.get(key)]).toEqual([key, undefined]);
        seen.set(key, entry.code);
      }
    }
  });
});

describe('known rows', () => {
  test('a row seen in published budgets', () => {
    expect(functional('2040201')).toMatchObject({
      name: '行政运行',
      level: 3,
      confidence: 'high',
      fund: 'general',
      source: 'doc-000+doc-001+doc-002+doc-003',
    });
    expect(sourcesOf('doc-000+doc-001').map((source) => source.title)).toEqual([
      '长治市公安局屯留分局 2024 年部门预算（山西）',
      '晋城市公安局 2023 年部门预算（山西）',
    ]);
  });

  test.each([
    ['204', '公共安全支出'],
    ['20805', '行政事业单位养老支出'],
    ['2101101', '行政单位医疗'],
    ['2210201', '住房公积金'],
    ['22006', '耕地保护考核奖惩基金支出'],
  ])('%s %s', (code, name) => {
    expect(functional(code)?.name).toBe(name);
  });

  test('economic accounts', () => {
    expect(departmentEconomic('30213')).toMatchObject({ name: '维修（护）费', level: 2, confidence: 'high' });
    expect(governmentEconomic('50209')?.name).toBe('维修（护）费');
    expect(departmentEconomic('50209')).toBeUndefined();
    expect(functional('30213')).toBeUndefined();
  });

  test.each([
    ['20139', 2023, false],
    ['20139', 2024, true],
    ['21006', 2023, true],
    ['21006', 2024, false],
    ['204', 2027, true],
  ])('%s in %i is in force: %s', (code, year, valid) => {
    expect(functional(code, year)?.valid).toBe(valid);
  });

  test('without a year nothing is said about validity', () => {
    expect(functional('20139')).not.toHaveProperty('valid');
  });

  test('a name within a class', () => {
    expect(functionalByName('行政运行', '20402').map((entry) => entry.code)).toEqual(['2040201']);
    expect(functionalByName('行政运行').length).toBeGreaterThan(50);
  });
});

describe('mapping and abolished accounts', () => {
  test('both codes of every pair exist, no pair stands twice', () => {
    const pairs = mappings();
    expect(pairs).toHaveLength(197);
    expect(
      pairs.filter((pair) => !departmentEconomic(pair.department) || !governmentEconomic(pair.government)),
    ).toEqual([]);
    const keys = pairs.map((pair) => `${pair.department} ${pair.kind} ${pair.government}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('every department 款 is mapped for institutions', () => {
    const mapped = new Set(
      mappings()
        .filter((pair) => pair.kind === 'institution')
        .map((pair) => pair.department),
    );
    const unmapped = listOf('departmentEconomic').entries.filter(
      (entry) => entry.level === 2 && !mapped.has(entry.code),
    );
    expect(unmapped.map((entry) => entry.code)).toEqual([]);
  });

  test('successors exist under the name given', () => {
    for (const account of abolishedAccounts()) {
      if (!account.successor) continue;
      expect([account.name, byCode(account.list, account.successor.code)?.name]).toEqual([
        account.name,
        account.successor.name,
      ]);
    }
  });

  test('no abolished name is the present name of the same code', () => {
    for (const account of abolishedAccounts()) {
      const entry = byCode(account.list, account.code, account.since);
      expect(entry?.valid !== false && entry?.name === account.name).toBe(false);
    }
  });
});

test('the modules are what the edited lists give', () => {
  const loaded: Record<string, Record<string, string>> = {
    functional: { ...functionalModule },
    'department-economic': { ...departmentModule },
    'government-economic': { ...governmentModule },
    mapping: { ...mappingModule },
    abolished: { ...abolishedModule },
    sources: { ...sourcesModule },
  };
  const packed = packAll();
  expect([...packed.keys()].sort()).toEqual(Object.keys(loaded).sort());
  for (const [name, text] of packed) {
    for (const part of Object.values(loaded[name] ?? {})) expect(text).toContain(`\`${part}\``);
  }
});

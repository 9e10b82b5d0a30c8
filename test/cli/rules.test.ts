import { rules } from '../../src/rules';
import { RULE_KEYS, lacking } from './contract';
import { gouji } from './fake-terminal';

test('lists every rule of the product as JSON, with the promised keys', async () => {
  const { out, err, status } = await gouji(['rules', '--format', 'json']);
  const list = JSON.parse(out) as { readonly id: string; readonly title: string }[];
  expect([status, err]).toEqual([0, '']);
  expect(list.map((rule) => rule.id)).toEqual(rules.map((rule) => rule.meta.id));
  expect(list.flatMap((rule) => lacking(rule, RULE_KEYS))).toEqual([]);
});

test('and as text: id, level and what must hold', async () => {
  const { out, status } = await gouji(['rules']);
  expect(status).toBe(0);
  const levels = { error: '错误', warning: '警告', note: '提示' };
  for (const { meta } of rules) {
    expect(out).toContain(`${meta.id}  [${levels[meta.level]}]\n  ${meta.title}\n`);
    for (const basis of meta.basis) expect(out).toContain(basis);
  }
});

test('no two rules have one name', () => {
  const ids = rules.map((rule) => rule.meta.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('another format is refused', async () => {
  expect((await gouji(['rules', '--format', 'md'])).status).toBe(2);
});

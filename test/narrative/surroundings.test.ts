import { disclosureForm, inputForm, narrate, surroundingsOf } from '../../src/narrative';
import type { Book, Inputs } from '../../src/model';
import { buildBook } from '../kit/build-book';
import { shanxiBook } from './shanxi-tables';

const around = (book: Book, inputs: Inputs = {}) => surroundingsOf(book, narrate(book, inputs), inputs);

describe('a narrative that tells neither duties nor terms', () => {
  test('is given both: what only a person knows as blanks, the terms in the country’s words', () => {
    const { overview, terms } = around(shanxiBook());
    expect(overview?.title).toBe('部门概况');
    expect(
      overview?.sections.map(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]),
    ).toEqual([
      ['一、部门职责', '【单位职责】'],
      ['二、机构设置情况', '【机构设置情况】'],
    ]);
    expect(terms?.title).toBe('名词解释');
    expect(terms?.sections[0]?.paragraphs.length).toBeGreaterThan(5);
    expect(terms?.asks).toEqual([]);
  });

  test('has the answers of the same form, and the name of its kind of body', () => {
    const { overview } = around(shanxiBook({ organisationKind: 'unit' }), {
      'organisation.duties': '（一）甲。',
    });
    expect(overview?.title).toBe('单位概况');
    expect(overview?.sections[0]?.paragraphs[0]?.text).toBe('（一）甲。');
    expect(overview?.asks.map(({ id }) => id)).toEqual(['organisation.structure']);
    expect(surroundingsOf(shanxiBook(), narrate(shanxiBook())).overview?.asks).toHaveLength(2);
  });
});

test('a narrative that tells them itself is given neither again', () => {
  const hebei = buildBook({ profile: 'hebei-2024' });
  const { overview, terms } = around(hebei);
  expect(overview).toBeNull();
  const headings = narrate(hebei)
    .sections.map(({ heading }) => heading)
    .join();
  expect(terms === null).toBe(/名词解释/.test(headings));
  const said = (heading: string) =>
    surroundingsOf(shanxiBook(), { title: '', asks: [], sections: [{ id: 'x', heading, paragraphs: [] }] });
  expect(said('一、部门概况')).toMatchObject({ overview: null, terms: { title: '名词解释' } });
  expect(said('一、单位职责').overview).toBeNull();
  expect(said('九、名词解释')).toMatchObject({ overview: { title: '部门概况' }, terms: null });
});

test('the form of a whole disclosure is that of its narrative and then of what stands around it, each ask once', () => {
  const ids = disclosureForm(shanxiBook()).map(({ id }) => id);
  expect(ids).toEqual([
    ...inputForm(shanxiBook()).map(({ id }) => id),
    'organisation.duties',
    'organisation.structure',
  ]);
  const text = '@版 2024\n@题 说明\n== one 一、预算\n- one.text\n{organisation.duties}\n';
  const wordings = { shanxi: { file: 'wording.ts', firstLine: 1, text } };
  expect(disclosureForm(shanxiBook(), { wordings }).map(({ id }) => id)).toEqual([
    'organisation.duties',
    'organisation.structure',
  ]);
  const hebei = buildBook({ profile: 'hebei-2024' });
  expect(disclosureForm(hebei)).toEqual(inputForm(hebei));
  expect(inputForm(hebei).map(({ id }) => id)).toContain('organisation.duties');
});

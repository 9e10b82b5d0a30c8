import { collectFacts } from '../../../src/facts';
import { chartsOf, narrate, surroundingsOf } from '../../../src/narrative';
import { recognise } from '../../../src/recognise';
import { disclosureDocx, narrativeDocx } from '../../../src/report/docx';
import { sampleWorkbook } from '../../../src/samples';
import type { Node } from '../../kit/xml-tree';
import { all, first } from '../../kit/xml-tree';
import { Parts } from './parts';

const snapshot = sampleWorkbook();
const book = recognise(snapshot);
const narrative = narrate(book);
const charts = chartsOf(book);
const created = '2024-02-06T08:00:00Z';

const whole = (): Promise<Uint8Array> =>
  disclosureDocx(book, snapshot, narrative, { charts, created, ...surroundingsOf(book, narrative) });

let parts: Parts;

beforeAll(async () => {
  parts = new Parts(await whole());
});

test('the same input gives the same bytes, whatever the hour', async () => {
  const one = await whole();
  jest.useFakeTimers({ now: new Date('2031-07-08T23:59:59Z') });
  try {
    expect(Buffer.compare(one, await whole())).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});

test('every part is well-formed, has a type and is pointed at', () => {
  const types = parts.tree('[Content_Types].xml');
  const extensions = all(types, 'Default').map((each) => each.attributes['Extension']);
  const overrides = all(types, 'Override').map((each) => each.attributes['PartName']);
  const targets = new Set(['[Content_Types].xml']);
  for (const path of parts.paths.filter((each) => each.endsWith('.rels'))) {
    targets.add(path);
    const base = path.replace(/_rels\/[^/]*$/, '');
    for (const each of all(parts.tree(path), 'Relationship')) {
      targets.add(new URL(each.attributes['Target'] ?? '', `http://x/${base}`).pathname.slice(1));
    }
  }
  for (const path of parts.paths) {
    if (/\.(?:xml|rels)$/.test(path)) expect(parts.tree(path).name).not.toBe('');
    expect(overrides.includes(`/${path}`) || extensions.includes(path.split('.').at(-1))).toBe(true);
    expect([...targets]).toContain(path);
  }
  for (const target of targets) expect(parts.paths).toContain(target);
});

test('relationship ids used in the document exist', () => {
  const known = all(parts.tree('word/_rels/document.xml.rels'), 'Relationship').map(
    (each) => each.attributes['Id'],
  );
  const used: (string | undefined)[] = [];
  const walk = (node: Node): void => {
    used.push(node.attributes['r:id']);
    node.children.forEach(walk);
  };
  walk(parts.document);
  const ids = used.filter((id): id is string => id !== undefined);
  expect(ids.length).toBeGreaterThan(3);
  for (const id of ids) expect(known).toContain(id);
});

test('title and date as given, no author', () => {
  const core = parts.tree('docProps/core.xml');
  expect(first(core, 'dc:title')?.text).toBe('长治市公安局屯留分局2024年度预算公开');
  expect(first(core, 'dcterms:created')?.text).toBe(created);
  expect(core.children.map((each) => each.name)).not.toContain('dc:creator');
});

test('bookmarks are unique and every contents line points at one', () => {
  const names = all(parts.document, 'w:bookmarkStart').map((each) => each.attributes['w:name']);
  expect(new Set(names).size).toBe(names.length);
  const anchors = all(parts.document, 'w:hyperlink').map((each) => each.attributes['w:anchor']);
  expect(anchors).toEqual(names);
});

describe('charts', () => {
  const points = (chart: Node): (readonly [string, string])[] => {
    const categories = all(first(chart, 'c:cat') as Node, 'c:v').map((each) => each.text);
    const values = all(first(chart, 'c:val') as Node, 'c:v').map((each) => each.text);
    return categories.map((category, index) => [category, values[index] ?? ''] as const);
  };

  test('one for each caption of the narrative, in its order', () => {
    const captions = narrative.sections.flatMap((section) =>
      section.paragraphs.filter((each) => each.style === 'figure').map((each) => each.template),
    );
    expect(captions).toEqual(['income.chart', 'general-expense.chart', 'three-public.chart']);
    expect(parts.paths.filter((path) => path.startsWith('word/charts/chart'))).toHaveLength(captions.length);
  });

  test('figures are those of the facts, to the fen', () => {
    const facts = collectFacts(book);
    const lists = ['income.sources', 'general-expense.classes', 'three-public.items'];
    lists.forEach((list, index) => {
      const expected = (facts.lists.get(list) ?? []).map(({ facts: { amount } }) =>
        amount?.value.kind === 'amount' ? (amount.value.fen / 1_000_000).toFixed(2) : 'not an amount',
      );
      const drawn = points(parts.tree(`word/charts/chart${index + 1}.xml`)).map(([, value]) => value);
      expect(drawn).toEqual(expected);
      expect(drawn.length).toBeGreaterThan(1);
    });
  });

  test('a category tells its amount as the narrative prints it', () => {
    expect(points(parts.tree('word/charts/chart1.xml'))).toEqual([
      ['一般公共预算拨款收入 8,016.65万元', '8016.65'],
      ['上年结转 655.59万元', '655.59'],
    ]);
  });

  test('the workbook behind a chart holds the same figures', () => {
    const book1 = new Parts(parts.bytes('word/embeddings/chart1.xlsx'));
    const cells = all(book1.tree('xl/worksheets/sheet1.xml'), 'c').map(
      (cell) => `${cell.attributes['r']}=${(first(cell, 'v') ?? first(cell, 't'))?.text}`,
    );
    expect(cells).toEqual([
      'A1=项目',
      'B1=收入预算图',
      'A2=一般公共预算拨款收入 8,016.65万元',
      'B2=8016.65',
      'A3=上年结转 655.59万元',
      'B3=655.59',
    ]);
  });

  test('a pie is turned so that its largest slice lies to the left, wherever it stands in the list', async () => {
    const [chart] = charts;
    if (!chart) throw new Error('a chart');
    const angle = async (...fen: readonly number[]): Promise<string | undefined> => {
      const points = fen.map((each) => ({ label: '甲', fen: each, places: [] }));
      const drawn = new Parts(await narrativeDocx(narrative, { charts: [{ ...chart, points }] }));
      return first(drawn.tree('word/charts/chart1.xml'), 'c:firstSliceAng')?.attributes['val'];
    };
    // Its middle comes to 270 degrees, clockwise from the top: at 135 degrees, and at 90 + 135, it stands before it is turned.
    expect(await angle(3, 1)).toBe('135');
    expect(await angle(1, 3)).toBe('45');
    expect(await angle(1)).toBe('90');
  });

  test('labels are shares with two decimals', () => {
    const labels = first(parts.tree('word/charts/chart1.xml'), 'c:dLbls') as Node;
    expect(first(labels, 'c:numFmt')?.attributes['formatCode']).toBe('0.00%');
    expect(first(labels, 'c:showPercent')?.attributes['val']).toBe('1');
  });

  test('a caption without figures is shown as a blank', async () => {
    const { document, paths } = new Parts(await narrativeDocx(narrative, { charts: charts.slice(1) }));
    expect(paths.filter((path) => path.startsWith('word/charts/chart'))).toHaveLength(2);
    const marked = all(document, 'w:r').filter((run) => first(run, 'w:highlight'));
    expect(marked.map((run) => first(run, 'w:t')?.text)).toContain('【收入预算图】');
  });
});

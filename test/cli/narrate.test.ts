import { readWorkbook } from '../../src/host/file/read';
import { ownSheetsIn } from '../../src/host/file/save';
import { writeWorkbook } from '../../src/host/file/write';
import { unwrap } from '../kit/unwrap';
import { ASK_KEYS, NARRATIVE_KEYS, PARAGRAPH_KEYS, SECTION_KEYS, lacking } from './contract';
import { gouji, sampleFiles, textOf } from './fake-terminal';

interface NarrativeJson {
  readonly file: string;
  readonly profile: string;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly paragraphs: readonly {
      readonly template: string;
      readonly text: string;
      readonly parts: readonly {
        readonly kind: 'text' | 'fact' | 'ask' | 'input';
        readonly text: string;
        readonly places?: readonly { readonly sheet: string; readonly cell: string }[];
        readonly ask?: string;
      }[];
    }[];
  }[];
  readonly asks: readonly { readonly id: string; readonly label: string; readonly section: string }[];
}

interface FormEntry {
  readonly label: string;
  readonly kind: 'amount' | 'count' | 'text';
  readonly value: string;
}

let files: Record<string, Uint8Array | string>;

beforeAll(async () => {
  const { good, previous } = await sampleFiles();
  files = { '今年.xlsx': good, '上年.xlsx': previous, '坏.xlsx': good.slice(0, good.length >> 1) };
});

async function narrativeOf(...args: string[]): Promise<NarrativeJson> {
  const { out, status } = await gouji(['narrate', '今年.xlsx', '--format', 'json', ...args], { files });
  expect(status).toBe(0);
  return JSON.parse(out) as NarrativeJson;
}

const textOfJson = (narrative: NarrativeJson): string =>
  narrative.sections.flatMap((section) => section.paragraphs.map((paragraph) => paragraph.text)).join('\n');

async function formOf(): Promise<Record<string, FormEntry>> {
  const { out, status } = await gouji(['inputs', '今年.xlsx'], { files });
  expect(status).toBe(0);
  return JSON.parse(out) as Record<string, FormEntry>;
}

describe('exit status', () => {
  test.each([
    [['narrate', '今年.xlsx'], 0],
    [['narrate', '没有.xlsx'], 3],
    [['narrate', '坏.xlsx'], 3],
    [['narrate', '今年.xlsx', '--previous', '坏.xlsx'], 3],
    [['narrate', '今年.xlsx', '--inputs', '没有.json'], 3],
    [['narrate', '今年.xlsx', '--inputs', '坏.xlsx'], 2],
    [['narrate', '今年.xlsx', '--format', 'csv'], 2],
    [['narrate', '今年.xlsx', '--out', '说明.pdf'], 2],
    [['narrate', '今年.xlsx', '--out', '说明'], 2],
    [['narrate'], 2],
    [['inputs', '没有.xlsx'], 3],
    [['inputs'], 2],
  ])('gouji %j ends with %p', async (args, status) => {
    const outcome = await gouji(args, { files });
    expect(outcome.status).toBe(status);
    if (status > 0) expect([outcome.out, outcome.err.trim() === '']).toEqual(['', false]);
  });

  test.each(['[1, 2]', '"文字"', 'null', '{"a": [1]}', '{"a": true}', '不是JSON'])(
    'answers that are %s are refused with the file named',
    async (content) => {
      const outcome = await gouji(['narrate', '今年.xlsx', '--inputs', '答.json'], {
        files: { ...files, '答.json': content },
      });
      expect([outcome.status, outcome.out]).toEqual([2, '']);
      expect(outcome.err).toContain('答.json');
    },
  );
});

describe('formats', () => {
  test('text, Markdown and JSON say the same', async () => {
    const json = await narrativeOf();
    const text = (await gouji(['narrate', '今年.xlsx'], { files })).out;
    const markdown = (await gouji(['narrate', '今年.xlsx', '--format', 'md'], { files })).out;
    for (const { heading, paragraphs } of json.sections) {
      expect(text).toContain(`\n${heading}\n`);
      expect(markdown).toContain(`\n## ${heading}\n`);
      for (const paragraph of paragraphs) {
        expect(text).toContain(`${paragraph.text}\n`);
        expect(markdown).toContain(`${paragraph.text}\n`);
      }
    }
    expect(markdown.startsWith('# ')).toBe(true);
  });

  test('the JSON has the promised keys', async () => {
    const json = await narrativeOf();
    expect(lacking(json, NARRATIVE_KEYS)).toEqual([]);
    expect(json).toMatchObject({ file: '今年.xlsx', profile: 'shanxi-2024' });
    const paragraphs = json.sections.flatMap((section) => section.paragraphs);
    expect(json.sections.flatMap((section) => lacking(section, SECTION_KEYS))).toEqual([]);
    expect(paragraphs.flatMap((paragraph) => lacking(paragraph, PARAGRAPH_KEYS))).toEqual([]);
    expect(json.asks.flatMap((ask) => lacking(ask, ASK_KEYS))).toEqual([]);
    expect([json.sections.length, paragraphs.length, json.asks.length].every((count) => count > 0)).toBe(
      true,
    );
  });

  test('parts make up their paragraph; figures know their cells, blanks their question', async () => {
    const json = await narrativeOf();
    const asked = new Set(json.asks.map((ask) => ask.id));
    let facts = 0;
    for (const { text, parts } of json.sections.flatMap((section) => section.paragraphs)) {
      expect(parts.map((part) => part.text).join('')).toBe(text);
      for (const part of parts) {
        if (part.kind === 'ask') expect(asked).toContain(part.ask);
        if (part.kind === 'fact' && part.places && part.places.length > 0) facts += 1;
      }
    }
    expect(facts).toBeGreaterThan(20);
  });

  test('what is still to fill goes to stderr, the text alone to stdout', async () => {
    const { out, err } = await gouji(['narrate', '今年.xlsx'], { files });
    const { asks } = await narrativeOf();
    expect(err).toContain(`待填 ${asks.length} 项`);
    for (const ask of asks) expect(err).toContain(ask.id);
    expect(out).not.toContain('gouji inputs');
  });
});

describe('--out', () => {
  test('.md and .txt hold what stdout would have, which stays empty', async () => {
    const markdown = await gouji(['narrate', '今年.xlsx', '--out', '说明.md'], { files });
    expect([markdown.out, markdown.status]).toEqual(['', 0]);
    expect(textOf(markdown, '说明.md')).toBe(
      (await gouji(['narrate', '今年.xlsx', '--format', 'md'], { files })).out,
    );
    expect(markdown.err).toContain('说明.md');
    const text = await gouji(['narrate', '今年.xlsx', '--out', '说明.TXT'], { files });
    expect(textOf(text, '说明.TXT')).toBe((await gouji(['narrate', '今年.xlsx'], { files })).out);
  });

  test('.xlsx holds the paragraphs, read again', async () => {
    const written = await gouji(['narrate', '今年.xlsx', '--out', '说明.xlsx'], { files });
    const book = unwrap(await readWorkbook(written.files.get('说明.xlsx') ?? new Uint8Array(), '说明.xlsx'));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['情况说明']);
    const cells = book.sheets[0]?.values.map((row) => row[1]) ?? [];
    const json = await narrativeOf();
    for (const { paragraphs } of json.sections)
      for (const { text } of paragraphs) expect(cells).toContain(text);
    expect(book.sheets[0]?.formulas).toBeNull();
  });
});

describe('answers', () => {
  test('the form written, filled in and read leaves no blank', async () => {
    const written = await gouji(['inputs', '今年.xlsx', '--out', '表单.json'], { files });
    expect([written.out, written.status]).toEqual(['', 0]);
    const form = JSON.parse(textOf(written, '表单.json')) as Record<string, FormEntry>;
    expect(form).toEqual(await formOf());
    expect(written.err).toContain(`共 ${Object.keys(form).length} 项`);
    const filled = Object.fromEntries(
      Object.entries(form).map(([id, entry]) => [
        id,
        { ...entry, value: entry.kind === 'text' ? '业务工作需要' : '12' },
      ]),
    );
    const outcome = await gouji(['narrate', '今年.xlsx', '--inputs', '表单.json', '--format', 'json'], {
      files: { ...files, '表单.json': JSON.stringify(filled) },
    });
    const narrative = JSON.parse(outcome.out) as NarrativeJson;
    expect(narrative.asks).toEqual([]);
    expect(textOfJson(narrative)).not.toContain('【');
    expect(textOfJson(narrative)).toContain('业务工作需要');
    expect(outcome.err).not.toContain('待填');
    // Every count was answered 12: they do not agree with the 31 projects of the tables, and that is said.
    expect(outcome.err).toContain('之和 24个，表中“本年项目个数” 31个，少 7个');
  });

  test('a form left empty changes nothing', async () => {
    const empty = { ...files, '空.json': JSON.stringify(await formOf()) };
    const outcome = await gouji(['narrate', '今年.xlsx', '--inputs', '空.json', '--format', 'json'], {
      files: empty,
    });
    expect(JSON.parse(outcome.out)).toEqual(await narrativeOf());
  });

  test('every blank of the text can be filled in the form', async () => {
    const form = await formOf();
    const { asks } = await narrativeOf();
    expect(asks.map((ask) => ask.id).filter((id) => !(id in form))).toEqual([]);
  });

  test('plain values, numbers and a file that begins with a byte order mark are read too', async () => {
    const form = await formOf();
    const [text] = Object.entries(form).find(([, entry]) => entry.kind === 'text') ?? [''];
    const plain = { ...files, '答.json': `\uFEFF${JSON.stringify({ [text]: '人员增加所致' })}` };
    const outcome = await gouji(['narrate', '今年.xlsx', '--inputs', '答.json'], { files: plain });
    expect(outcome.status).toBe(0);
    expect(outcome.out).toContain('人员增加所致');
  });

  test('last year’s workbook fills in last year’s figures', async () => {
    const before = await narrativeOf();
    const after = await narrativeOf('--previous', '上年.xlsx');
    expect(after.asks.length).toBeLessThan(before.asks.length);
    // 8,672.24 this year, half of it the year before.
    expect(textOfJson(after)).toContain('增加4336.12万元');
  });

  test('what was typed wins over what last year’s workbook says', async () => {
    const typed = { ...files, '答.json': JSON.stringify({ 'last.summary.total': '8000.24' }) };
    const args = [
      'narrate',
      '今年.xlsx',
      '--format',
      'json',
      '--previous',
      '上年.xlsx',
      '--inputs',
      '答.json',
    ];
    const narrative = JSON.parse((await gouji(args, { files: typed })).out) as NarrativeJson;
    expect(textOfJson(narrative)).toContain('增加672.00万元');
    expect(textOfJson(narrative)).not.toContain('4336.12');
  });
});

describe('Word documents and the sheet 说明资料', () => {
  const magic = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes?.slice(0, 2));

  test.each([
    [['--out', '说明.docx'], '说明.docx'],
    [['--whole', '--out', '整本.docx'], '整本.docx'],
  ])('narrate %j writes a package', async (args, path) => {
    const outcome = await gouji(['narrate', '今年.xlsx', ...args], { files });
    expect([outcome.status, outcome.out]).toEqual([0, '']);
    expect(magic(outcome.files.get(path))).toBe('PK');
    expect(outcome.err).toMatch(/已写入 .+\.docx，待填 \d+ 项/);
  });

  test.each([[['--whole']], [['--whole', '--out', '说明.md']]])('%j is refused', async (args) => {
    const outcome = await gouji(['narrate', '今年.xlsx', ...args], { files });
    expect([outcome.status, outcome.out]).toEqual([2, '']);
    expect(outcome.err).toContain('--out 文件.docx');
  });

  test('a sheet written by inputs, filled in and put into the workbook, is read by narrate; typed answers win', async () => {
    const written = await gouji(['inputs', '今年.xlsx', '--previous', '上年.xlsx', '--out', '资料.xlsx'], { files });
    expect(written.status).toBe(0);
    const [sheet] = unwrap(await readWorkbook(written.files.get('资料.xlsx') as Uint8Array, '资料.xlsx')).sheets;
    const rows = sheet?.values.map((row) => [...row]) ?? [];
    // Put into a workbook, it can be written anew by the pane.
    expect(unwrap(await ownSheetsIn(written.files.get('资料.xlsx') as Uint8Array))).toEqual(['说明资料']);
    expect(rows.find((row) => row[5] === 'last.summary.total')?.[1]).toBe('4336.12');
    expect(rows.map((row) => row[5])).toContain('organisation.duties');
    const reason = rows.find((row) => row[5] === 'reason.income') as (string | null)[];
    reason[1] = '招录人员';
    const sample = unwrap(await readWorkbook(files['今年.xlsx'] as Uint8Array, '今年.xlsx'));
    const filled = { ...(sheet as (typeof sample.sheets)[number]), values: rows, position: sample.sheets.length };
    const workbook = await writeWorkbook({ ...sample, sheets: [...sample.sheets, filled] });
    const situation = { files: { ...files, '填好.xlsx': workbook, '答.json': '{"reason.income": "增资"}' } };
    const own = await gouji(['narrate', '填好.xlsx'], situation);
    expect(own.out).toContain('主要原因是招录人员');
    expect(own.out).toContain('比上年增加4336.12万元');
    const typed = await gouji(['narrate', '填好.xlsx', '--inputs', '答.json'], situation);
    expect(typed.out).toContain('主要原因是增资');
  });
});

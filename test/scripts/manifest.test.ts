import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';
import { brand, mark } from '../../scripts/icons/icons';
import { encodePng, pngSize } from '../../scripts/icons/png';
import { draw } from '../../scripts/icons/shapes';
import { manifestFaults } from '../../scripts/manifest/faults';
import { publishedManifest } from '../../scripts/manifest/published';
import { named, parseXml } from '../../scripts/manifest/xml';
import { FUNCTION_NAMES } from '../../src/commands/names';

const root = resolve(__dirname, '../..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
const around = {
  file: (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : null),
  functions: FUNCTION_NAMES,
  version: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
};

test('the manifest is well', () => {
  expect(manifestFaults(text, around)).toEqual([]);
});

test('the tab bears five buttons, the menu of a cell one', () => {
  const labels = named(parseXml(text), 'Control').map(({ attributes }) => attributes.id);
  expect(labels).toEqual([
    'gouji.check',
    'gouji.mark',
    'gouji.clear',
    'gouji.narrative',
    'gouji.pane',
    'gouji.cell',
  ]);
});

const long = '长'.repeat(126);

test.each<[string, (manifest: string) => string, string]>([
  ['an unclosed element', (xml) => xml.replace('</Hosts>', ''), 'closes <Hosts>'],
  [
    'an id used twice',
    (xml) => xml.replace('id="gouji.mark"', 'id="gouji.check"'),
    'gouji.check stands twice',
  ],
  [
    'a resource that is not defined',
    (xml) => xml.replace('String id="label.mark"', 'String id="label.other"'),
    'resid="label.mark"',
  ],
  [
    'a resource nobody uses',
    (xml) => xml.replace('String id="label.mark"', 'String id="label.other"'),
    'label.other is not used',
  ],
  [
    'a text in the wrong list',
    (xml) => xml.replace('resid="tip.mark"', 'resid="label.mark"'),
    'is not in bt:LongStrings',
  ],
  [
    'a text too long',
    (xml) => xml.replace('DefaultValue="标记"', `DefaultValue="${long}"`),
    '126 characters',
  ],
  [
    'an http address',
    (xml) => xml.replace('https://localhost:3000/commands', 'http://localhost:3000/commands'),
    'no https',
  ],
  [
    'an address elsewhere',
    (xml) => xml.replace('https://localhost:3000/commands', 'https://example.org/commands'),
    'not under',
  ],
  [
    'an icon that is not there',
    (xml) => xml.replace('mark-32.png', 'mark-33.png'),
    'assets/mark-33.png does not exist',
  ],
  ['an icon of another size', (xml) => xml.replace('/mark-32.png', '/mark-80.png'), 'mark-80.png is 80×80'],
  [
    'a size left out',
    (xml) => xml.replace('size="80" resid="mark.80"', 'size="64" resid="mark.80"'),
    'lacks the sizes 80',
  ],
  [
    'a function nobody wrote',
    (xml) => xml.replace('>clearMarks<', '>clearAll<'),
    'clearAll is not in src/commands',
  ],
  [
    'a function nobody calls',
    (xml) => xml.replace('>clearMarks<', '>mark<'),
    'no button calls the function clearMarks',
  ],
  [
    'no English',
    (xml) => xml.replace('Locale="en-US" Value="Mark"', 'Locale="ja-JP" Value="Mark"'),
    'label.mark has no en-US',
  ],
  ['another version', (xml) => xml.replace('<Version>', '<Version>9'), 'the package is'],
  [
    'an icon of the size for mail',
    (xml) => xml.replace('/icon-64.png', '/icon-80.png'),
    'icon-80.png is 80×80',
  ],
  ['no icon for the list', (xml) => xml.replace(/<IconUrl.*/, ''), 'IconUrl is missing'],
  ['no page of help', (xml) => xml.replace(/<SupportUrl.*/, ''), 'no SupportUrl'],
  ['an id that is no GUID', (xml) => xml.replace('<Id>9df860b5-', '<Id>'), 'Id is no GUID'],
])('%s is found', (_what, spoil, fault) => {
  const spoilt = spoil(text);
  expect(spoilt).not.toBe(text);
  expect(manifestFaults(spoilt, around).join('\n')).toContain(fault);
});

describe('the manifest of a real address', () => {
  test('names that address everywhere, also below a folder, and is well', () => {
    for (const base of ['https://oa.example.gov.cn', 'https://oa.example.gov.cn/tools/gouji/']) {
      const published = publishedManifest(text, base);
      expect(published).not.toContain('localhost');
      expect(manifestFaults(published, around)).toEqual([]);
      const addresses = [...published.matchAll(/DefaultValue="(https:[^"]*)"/g)].map(([, url = '']) => url);
      expect(addresses.length).toBeGreaterThan(20);
      const start = `${base.replace(/\/$/, '')}/`;
      expect(
        addresses.filter((url) => !url.startsWith(start) || url.slice(start.length).includes('//')),
      ).toEqual([]);
    }
  });

  test('is the one for development where no address is given', () => {
    expect(publishedManifest(text, undefined)).toBe(text);
  });

  test.each(['http://oa.example.gov.cn', 'oa.example.gov.cn', 'https://', 'https://oa.example.gov.cn/?a=1'])(
    '%s is refused, since Excel would not load it',
    (base) => {
      expect(() => publishedManifest(text, base)).toThrow('GOUJI_BASE_URL');
    },
  );
});

/** The uncompressed image of a file that encodePng wrote; the compressed bytes differ between versions of Node. */
const pixels = (file: Buffer): Buffer => inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)));

describe('icons', () => {
  test('are written as files that tell their size', () => {
    const file = encodePng(32, draw(32, brand(32)));
    expect(pngSize(file)).toEqual({ width: 32, height: 32 });
    expect(pngSize(Buffer.from('GIF89a'))).toBeNull();
  });

  test('the committed ones are those the script draws', () => {
    const drawn = draw(32, mark(32));
    expect(pixels(readFileSync(join(root, 'assets/mark-32.png'))).equals(pixels(encodePng(32, drawn)))).toBe(
      true,
    );
    // The marked cell is amber, the lower left one empty.
    const at = (row: number, column: number) => [
      ...drawn.subarray((row * 32 + column) * 4, (row * 32 + column) * 4 + 4),
    ];
    expect(at(10, 22)).toEqual([0xe2, 0x90, 0x2b, 255]);
    expect(at(22, 10)).toEqual([0, 0, 0, 0]);
  });
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

const MICROSOFT = 'https://appsforoffice.microsoft.com';

interface Page {
  readonly html: string;
  /** Directive → sources. */
  readonly policy: ReadonlyMap<string, readonly string[]>;
}

function pageOf(path: string): Page {
  const html = readFileSync(join(root, path), 'utf8');
  const text = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
  const policy = text
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .map(([name = '', ...sources]) => [name, sources] as const);
  return { html, policy: new Map(policy) };
}

const INSIDE_EXCEL = ['src/taskpane/taskpane.html', 'src/commands/commands.html'];
const ALL = [...INSIDE_EXCEL, 'assets/message.html', 'assets/help.html', 'src/workbench/workbench.html'];

describe.each(ALL)('%s', (path) => {
  const { html, policy } = pageOf(path);
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];

  test('has a policy that starts from nothing, or from its own server', () => {
    expect(policy.get('default-src')).toHaveLength(1);
    expect(["'none'", "'self'"]).toContain(policy.get('default-src')?.[0]);
  });

  test('turns no text into code', () => {
    const sources = [...policy].filter(([name]) => name !== 'style-src').flatMap(([, list]) => list);
    expect(sources.filter((source) => /unsafe|\*|^https?:$/.test(source))).toEqual([]);
    expect(scripts.filter(([, , inside = '']) => inside.trim() !== '')).toEqual([]);
    expect(html).not.toMatch(/\son\w+=/);
  });

  test('loads no script that its policy forbids', () => {
    const allowed = policy.get('script-src') ?? policy.get('default-src') ?? [];
    for (const [, attributes = ''] of scripts) {
      const address = /src="([^"]*)"/.exec(attributes)?.[1] ?? '';
      const source = /^https:/.test(address) ? new URL(address).origin : "'self'";
      expect(allowed).toContain(source);
    }
  });

  test('comes before what it governs', () => {
    expect(html.search(/Content-Security-Policy/)).toBeLessThan(
      html.search(/<(?:script|style|link|title)\b/),
    );
  });
});

test('the pages inside Excel have one policy, and only office.js comes from elsewhere', () => {
  const [pane, commands] = INSIDE_EXCEL.map(pageOf);
  expect(pane?.policy).toEqual(commands?.policy);
  expect(pane?.policy.get('default-src')).toEqual(["'none'"]);
  expect(pane?.policy.get('script-src')).toEqual(["'self'", MICROSOFT]);
  expect(pane?.policy.get('connect-src')).toEqual(["'self'"]);
  const elsewhere = [...(pane?.policy ?? [])].flatMap(([, list]) => list).filter((one) => /^https/.test(one));
  expect(new Set(elsewhere)).toEqual(new Set([MICROSOFT]));
});

describe('the sentence for engines that are too old', () => {
  const script = readFileSync(join(root, 'assets/old-engine.js'), 'utf8');
  const shownIn = (userAgent: string, hasOwn: unknown): string => {
    const element = { style: { display: 'none' } };
    const page = { getElementById: (id: string) => (id === 'old-engine' ? element : null) };
    // eslint-disable-next-line no-new-func -- the script stands in a page of its own; this is that page
    new Function('navigator', 'document', 'Object', script)({ userAgent }, page, { hasOwn });
    return element.style.display;
  };

  test.each([
    [
      'Internet Explorer 11',
      'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
      undefined,
    ],
    [
      'the first Edge',
      'Mozilla/5.0 (Windows NT 10.0) Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763',
      undefined,
    ],
    ['Safari 14', 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/14.1 Safari/605.1.15', undefined],
  ])('is shown in %s', (_name, agent, hasOwn) => {
    expect(shownIn(agent, hasOwn)).toBe('block');
  });

  test('is not shown in WebView2', () => {
    expect(shownIn('Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36 Edg/130.0', Object.hasOwn)).toBe(
      'none',
    );
  });

  test('is written in words these engines know', () => {
    expect(script).not.toMatch(/=>|\b(?:const|let|class)\b|\?\.|`/);
    expect(pageOf('src/taskpane/taskpane.html').html).toContain('assets/old-engine.js');
  });
});

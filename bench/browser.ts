/**
 * `npm run bench:browser`: the pane in Chromium, as it is published: from navigation to a button that can be pressed, and the longest task on
 * the main thread while a workbook is opened, checked, marked and narrated. `--json` for machines, `--runs` for more than five.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../test/e2e/static-server';
import { startBrowser } from '../test/excel-web/browser';
import { table, time } from './tables';

const GOALS = { interactive: 500, task: 50 };

/** The longest task of the main thread, milliseconds: on the clock, and of processor time, which other work on the machine cannot lengthen. */
interface Longest {
  readonly clock: number;
  readonly processor: number;
}

interface Visit {
  readonly workbook: string;
  /** Milliseconds from navigation until the check can be started. */
  readonly start: number;
  readonly parts: Readonly<Record<string, Longest>>;
}

/** Set by the page itself. */
interface Watched {
  interactive: number | null;
}

async function main(): Promise<void> {
  const browser = await startBrowser();
  if (!browser)
    throw new Error(
      'No Chromium found. Install it (Debian: apt-get install chromium) or name one in CHROMIUM.',
    );
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const built = spawnSync(
      process.execPath,
      [
        'node_modules/webpack/bin/webpack.js',
        '--mode',
        'production',
        '--config-name',
        'workbench',
        '--output-path',
        folder,
      ],
      { encoding: 'utf8' },
    );
    if (built.status !== 0) throw new Error(built.stdout);
    const server = await serveFolder(folder);
    const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 5;
    const visits: Visit[] = [];
    for (let run = 0; run < runs; run += 1)
      for (const file of [null, 'errors', ...published()])
        visits.push(await visit(browser, server.url, file));
    await server.close();
    print(visits);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** Published workbooks, where they lie beside the project. */
function published(): string[] {
  const shared = resolve('../shared/workbooks');
  return existsSync(shared)
    ? readdirSync(shared)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => join(shared, name))
    : [];
}

/** One visit with nothing in the cache; `file` null for the sample that stands there at first. */
async function visit(browser: Browser, url: string, file: string | null): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const parts: Record<string, Longest> = {};
  const part = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
    await work();
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    parts[name] = longestIn(JSON.parse((await browser.stopTracing()).toString('utf8')) as Trace);
  };
  await part('opening', async () => {
    await page.goto(url);
    await page.waitForFunction(() => (window as unknown as Watched).interactive !== null);
  });
  const start = (await page.evaluate(() => (window as unknown as Watched).interactive)) ?? 0;
  if (file === 'errors') await part('reading', () => button('带错误的示例').click());
  else if (file !== null) {
    await part('reading', async () => {
      await page.locator('header input[type=file]:not([webkitdirectory])').setInputFiles(file);
      await page.getByText(basename(file), { exact: true }).first().waitFor();
    });
  }
  await part('check', async () => {
    await button('检查').click();
    await page.getByRole('heading', { name: /没有发现错误|核对全部通过|处错误/ }).waitFor();
  });
  const mark = button('标记到表格');
  if ((await mark.count()) > 0 && (await mark.isEnabled())) {
    await part('mark', async () => {
      await mark.click();
      await button('清除标记').waitFor();
    });
  }
  await part('narrative', async () => {
    await page.getByRole('tab', { name: '说明' }).click();
    await page
      .getByText(/^\d+ 节/)
      .first()
      .waitFor();
  });
  await context.close();
  return {
    workbook: file === null ? 'sample' : file === 'errors' ? 'sample with mistakes' : basename(file, '.xlsx'),
    start,
    parts,
  };
}

/** Runs in the page before its own scripts. No function in it has a name: what compiles this file would want a helper for those. */
function watch(): void {
  const watched = window as unknown as Watched;
  watched.interactive = null;
  new MutationObserver((_changes, observer) => {
    if (
      ![...document.querySelectorAll('button')].some((each) => each.textContent === '检查' && !each.disabled)
    )
      return;
    watched.interactive = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

interface Trace {
  readonly traceEvents: readonly {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    readonly args?: { readonly name?: string };
    /** Microseconds. */
    readonly dur?: number;
    readonly tdur?: number;
  }[];
}

function longestIn({ traceEvents }: Trace): Longest {
  const main = new Set(
    traceEvents.flatMap((each) =>
      each.name === 'thread_name' && each.args?.name === 'CrRendererMain' ? [`${each.pid} ${each.tid}`] : [],
    ),
  );
  const tasks = traceEvents.filter((each) => each.name === 'RunTask' && main.has(`${each.pid} ${each.tid}`));
  const most = (values: readonly number[]): number => Math.max(0, ...values) / 1000;
  return {
    clock: most(tasks.map((each) => each.dur ?? 0)),
    processor: most(tasks.map((each) => each.tdur ?? 0)),
  };
}

/** The best of the visits for each part: what else runs on the machine only ever adds. */
function print(visits: readonly Visit[]): void {
  const least = (values: readonly number[]): number | null =>
    values.length === 0 ? null : Math.min(...values);
  const names = [...new Set(visits.flatMap((each) => Object.keys(each.parts)))];
  const results = [...new Set(visits.map((each) => each.workbook))].map((workbook) => {
    const own = visits.filter((each) => each.workbook === workbook);
    const of = (name: string, measure: keyof Longest): number | null =>
      least(own.flatMap((each) => each.parts[name]?.[measure] ?? []));
    return {
      workbook,
      start: least(own.map((each) => each.start)) ?? 0,
      parts: Object.fromEntries(
        names.map((name) => [name, { processor: of(name, 'processor'), clock: of(name, 'clock') }]),
      ),
    };
  });
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(results, null, 2));
    return;
  }
  const cell = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : time(value);
  console.log(
    'Milliseconds, best of the visits: from navigation to a check that can be started; the longest task of each part, processor time/on the clock\n',
  );
  const body = results.map(({ workbook, start, parts }) => [
    workbook,
    time(start),
    ...names.map((name) => `${cell(parts[name]?.processor)}/${cell(parts[name]?.clock)}`),
  ]);
  console.log(table(['workbook', 'start', ...names], body));
  const late = results.filter(({ start }) => start > GOALS.interactive).map(({ workbook }) => workbook);
  const long = results.flatMap(({ workbook, parts }) =>
    names.filter((name) => (parts[name]?.processor ?? 0) > GOALS.task).map((name) => `${workbook}: ${name}`),
  );
  console.log(
    late.length === 0
      ? `\nInteractive within ${GOALS.interactive} ms everywhere.`
      : `\nInteractive later than ${GOALS.interactive} ms: ${late.join(', ')}`,
  );
  console.log(
    long.length === 0
      ? `No task takes more than ${GOALS.task} ms of the processor.`
      : `Tasks of more than ${GOALS.task} ms: ${long.join('; ')}`,
  );
}

await main();

/** The views of the pane, each reached by pressing what a person would press; for pictures and for axe, in any language. */
import type { Page } from 'playwright-core';
import type { Language } from '../../src/wording';
import { fill, wordingOf } from '../../src/wording';
import { laterWordingOf } from '../../src/wording/later';

export interface View {
  readonly name: string;
  /** From the state that the view before left. */
  open(page: Page, language: Language): Promise<void>;
}

const wordsOf = (language: Language) => ({ now: wordingOf(language), later: laterWordingOf(language) });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const pane = (page: Page) => page.locator('aside');

/** What a sentence says before its first placeholder, as the beginning of a name. */
function beginning(template: string): RegExp {
  const [before = ''] = template.split('{');
  return new RegExp(`^${before.replace(/[()?.]/g, '\\$&')}`);
}

/** Until nothing is under way: the button that checks again can be pressed. */
async function settled(page: Page, again: string): Promise<void> {
  await page.locator('aside button:not([aria-disabled])', { hasText: again }).waitFor();
}

/** Brings a part of the pane to its top. */
async function bring(page: Page, name: string | RegExp): Promise<void> {
  const region = pane(page).getByRole('region', { name }).first();
  await region.waitFor();
  await region.evaluate((section) => section.scrollIntoView({ block: 'start' }));
}

/** In this order, from a workbench that was never used; the first needs an empty store. */
export const VIEWS: readonly View[] = [
  {
    name: 'first-use',
    open: (page, language) => bring(page, wordsOf(language).later.intro.title),
  },
  {
    name: 'first-use-example',
    async open(page, language) {
      await press(page, wordsOf(language).later.intro.next);
      await page.getByRole('figure').waitFor();
    },
  },
  {
    name: 'first-use-end',
    open: (page, language) => press(page, wordsOf(language).later.intro.next),
  },
  {
    name: 'not-checked',
    async open(page, language) {
      const { now, later } = wordsOf(language);
      await press(page, later.intro.done);
      await page.getByRole('heading', { name: now.check.emptyTitle }).waitFor();
    },
  },
  {
    name: 'all-clear',
    async open(page, language) {
      const { now } = wordsOf(language);
      await press(page, now.workbench.sampleClean);
      await press(page, now.check.start);
      await settled(page, now.check.again);
    },
  },
  {
    name: 'errors',
    async open(page, language) {
      const { now } = wordsOf(language);
      await press(page, now.workbench.sampleErrors);
      await press(page, now.check.start);
      await settled(page, now.check.again);
      await page.getByRole('tabpanel').evaluate((panel) => panel.scrollTo(0, 0));
    },
  },
  {
    name: 'finding',
    async open(page) {
      await pane(page).locator('li [data-line]').first().click();
      await pane(page).getByRole('table').first().waitFor();
    },
  },
  {
    name: 'change-and-dismissal',
    async open(page, language) {
      const { now } = wordsOf(language);
      await pane(page)
        .getByRole('button', { name: beginning(now.cause.change), expanded: false })
        .first()
        .click();
      await press(page, now.dismiss.open);
    },
  },
  {
    name: 'history',
    async open(page, language) {
      const { now, later } = wordsOf(language);
      await press(page, now.check.again);
      await page.getByText(now.check.sinceSame).waitFor();
      await press(page, `${now.check.history} ▾`);
      await page.getByRole('region', { name: later.history.title }).getByRole('listitem').nth(1).waitFor();
      await pane(page)
        .getByRole('button', { name: `${later.history.compare} ▾` })
        .first()
        .click();
      await page.getByRole('tabpanel').evaluate((panel) => panel.scrollTo(0, 0));
    },
  },
  {
    name: 'report',
    async open(page, language) {
      const { now, later } = wordsOf(language);
      await press(page, `${now.check.history} ▴`);
      await press(page, `${now.check.report} ▾`);
      await page.getByRole('region', { name: later.report.title }).waitFor();
      await press(page, now.marks.mark);
      await page.getByText(beginning(now.marks.marked)).first().waitFor();
    },
  },
  {
    name: 'tables',
    async open(page, language) {
      const { now } = wordsOf(language);
      await press(page, now.problems.dismiss);
      await press(page, `${now.check.report} ▴`);
      await press(page, `${fill(now.header.tables, { found: 13, total: 13 })} ▾`);
      await page.getByRole('region', { name: now.header.tablesTitle }).waitFor();
    },
  },
  {
    name: 'by-table',
    async open(page, language) {
      const { now } = wordsOf(language);
      await press(page, `${fill(now.header.tables, { found: 13, total: 13 })} ▴`);
      await page.getByRole('combobox', { name: now.list.groupBy }).selectOption('table');
      await page.getByRole('region', { name: now.list.label }).evaluate((list) => list.scrollIntoView());
    },
  },
  {
    name: 'not-checked-list',
    async open(page, language) {
      await bring(page, wordsOf(language).now.check.skipped);
    },
  },
  {
    name: 'narrative',
    async open(page, language) {
      await tab(page, wordsOf(language).now.tabs.narrative);
      await page.getByRole('tabpanel').locator('p').nth(3).waitFor();
    },
  },
  {
    name: 'narrative-blank',
    async open(page, language) {
      await press(page, wordsOf(language).now.narrative.next);
    },
  },
  {
    name: 'read-back',
    async open(page, language) {
      const { later } = wordsOf(language);
      await page.keyboard.press('Escape');
      await press(page, later.readBack.open);
      await page.getByLabel(later.readBack.paste).waitFor();
    },
  },
  {
    name: 'inputs',
    async open(page, language) {
      await tab(page, wordsOf(language).now.tabs.inputs);
      await page.getByRole('tabpanel').getByRole('textbox').first().waitFor();
    },
  },
  {
    name: 'settings',
    async open(page, language) {
      const { now, later } = wordsOf(language);
      await tab(page, now.tabs.settings);
      await page.getByRole('region', { name: later.catalogue.title }).waitFor();
    },
  },
  {
    name: 'levels',
    async open(page, language) {
      const { now, later } = wordsOf(language);
      await page.getByRole('searchbox', { name: later.levels.search }).fill('2101101');
      await page.getByRole('searchbox', { name: later.levels.search }).fill('合计');
      await bring(page, beginning(now.settings.rules));
    },
  },
  {
    name: 'about',
    async open(page, language) {
      const { now, later } = wordsOf(language);
      await page.getByRole('searchbox', { name: later.levels.search }).fill('');
      await bring(page, now.settings.about);
    },
  },
];

/** A workbench as on a new computer, speaking `language`. */
export async function freshWorkbench(page: Page, url: string, language: Language): Promise<void> {
  await page.goto(url);
  await page.evaluate((chosen) => {
    localStorage.clear();
    localStorage.setItem('gouji.language', chosen);
  }, language);
  await page.reload();
  await page.getByRole('grid').waitFor();
}

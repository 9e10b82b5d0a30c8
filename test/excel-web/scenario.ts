/**
 * What an accountant does in Excel with the pane, from the first check to the narrative, and what can get in the way. Told
 * once; the stage is jsdom with everything in one window, or Chromium with the published pane in its frame.
 */
import assert from 'node:assert/strict';
import type { FunctionName } from '../../src/commands/names';
import type { BookControl } from './book-control';
import type { BookName } from './books';
import { SHEET } from './books';

type Remote<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : never;
};

export interface Stage {
  readonly book: Remote<BookControl>;
  readonly pane: {
    /** Presses the button with this name. */
    click(name: string | RegExp): Promise<void>;
    tab(name: string): Promise<void>;
    /** Waits for a text. */
    see(text: string | RegExp): Promise<void>;
    /** Waits until the text is not there. */
    miss(text: string | RegExp): Promise<void>;
    /** Waits until nothing runs any more: the check can be asked for again. */
    rests(): Promise<void>;
  };
  /** Opens a workbook with a fresh pane beside it. */
  open(name: BookName): Promise<void>;
  /** A button or menu entry that shows the pane, with the end of the address it names. */
  openPane(search: string): Promise<void>;
  /** The user types into a cell of the sheet in view. */
  type(sheet: string, cell: string, text: string): Promise<void>;
  /** Presses a button of the ribbon and waits until it has done its work. */
  press(button: FunctionName): Promise<void>;
  /** Presses a button that has something to say, reads the sentence in its window and closes that. */
  pressForMessage(button: FunctionName): Promise<string>;
}

export interface Step {
  readonly name: string;
  play(stage: Stage): Promise<void>;
}

const CULPRIT = 'C9';
const FOUND = /^发现 \d+ 处错误/;
const WRONG_SUM = /表三“一般行政管理事务”合计 3,572.03，各分栏之和/;
const NARRATIVE = '情况说明（勾稽）';
const INPUTS = '说明资料';

async function eventually(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  assert.fail(`never: ${what}`);
}

const STALE = '表格已改动，结果可能过期';
/** Requests after an edit: for the name of its sheet, and three that read the whole workbook. */
const FOLLOWING = 4;

/** Waits until the pane has followed an edit; `before` are the requests made before it. */
async function followed({ book, pane }: Pick<Stage, 'book' | 'pane'>, before: number): Promise<void> {
  await eventually('the edit is followed', async () => (await book.requests()) >= before + FOLLOWING);
  await pane.miss(STALE);
  await pane.rests();
}

async function check(stage: Stage, name: BookName): Promise<void> {
  await stage.open(name);
  await stage.pane.click('检查');
  await stage.pane.see(FOUND);
  await stage.pane.rests();
}

/** In this order: each step goes on where the one before ended, until another workbook is opened. */
export const SCENARIO: readonly Step[] = [
  {
    name: 'a check finds the planted mistakes, writes nothing, and what was typed before can still be taken back',
    async play({ open, type, book, pane }) {
      await open('errors');
      await type(SHEET, 'H30', '12.5');
      await pane.click('检查');
      await pane.see(FOUND);
      await pane.see(WRONG_SUM);
      await pane.rests();
      assert.deepEqual(await book.undo(), { steps: 1, clearedBy: [] });
      assert.deepEqual(await book.writes(), []);
      const before = await book.requests();
      assert.equal(await book.undoes(), true);
      assert.equal(await book.value(SHEET, 'H30'), null);
      await followed({ book, pane }, before);
    },
  },
  {
    name: 'three requests read the whole workbook',
    async play({ book, pane }) {
      const before = await book.requests();
      await pane.click('重新检查');
      await eventually('it is read', async () => (await book.requests()) > before);
      await pane.rests();
      assert.equal(await book.requests(), before + 3);
    },
  },
  {
    name: 'a finding leads to its cell',
    async play({ book, pane }) {
      await pane.click(WRONG_SUM);
      await eventually(
        'the cell is selected',
        async () => (await book.selection()) === `${SHEET}!${CULPRIT}`,
      );
    },
  },
  {
    name: 'marks stand on the cells, the culprit set apart',
    async play({ book, pane }) {
      await pane.click('标记到表格');
      await pane.see(/已标记 \d+ 个单元格/);
      assert.deepEqual(await book.marksAt(SHEET, CULPRIT), ['=N("gouji:error:culprit")=0']);
      assert.deepEqual(await book.marksAt(SHEET, 'B30'), []);
    },
  },
  {
    name: 'a marked cell that is selected opens its finding',
    async play({ book, pane }) {
      await book.selects('表十 三公经费', 'B10');
      await pane.see(/怎么改/);
      await pane.see('表十 B10');
    },
  },
  {
    name: 'an edit is followed without being asked for: the finding is gone, nothing is written, nothing is lost to undo',
    async play({ type, book, pane }) {
      const [before, undo, writes] = [await book.requests(), await book.undo(), await book.writes()];
      await type(SHEET, CULPRIT, '3527.03');
      await followed({ book, pane }, before);
      await pane.miss(WRONG_SUM);
      await pane.see(FOUND);
      await pane.see(/已解决 [1-9]/);
      assert.deepEqual(await book.undo(), { ...undo, steps: undo.steps + 1 });
      assert.deepEqual(await book.writes(), writes);
    },
  },
  {
    name: 'what somebody else types is followed too, and the user can take back what could be taken back before',
    async play({ book, pane }) {
      const earlier = await book.undo();
      const requests = await book.requests();
      await book.coAuthorTypes(SHEET, CULPRIT, 3572.03);
      await followed({ book, pane }, requests);
      await pane.see(WRONG_SUM);
      const again = await book.requests();
      await book.coAuthorTypes(SHEET, CULPRIT, 3527.03);
      await followed({ book, pane }, again);
      await pane.miss(WRONG_SUM);
      assert.deepEqual(await book.undo(), earlier);
    },
  },
  {
    name: 'clearing takes every mark off',
    async play({ book, pane }) {
      assert.notEqual(await book.marks(), 0);
      await pane.click('清除标记');
      await pane.see(/已清除 \d+ 处标记/);
      assert.equal(await book.marks(), 0);
    },
  },
  {
    name: 'the narrative becomes a sheet of its own, and a second time the same one',
    async play({ book, pane }) {
      const before = await book.sheets();
      await pane.tab('说明');
      await pane.click('写入工作表');
      await pane.see(/已写入工作表/);
      const after = await book.sheets();
      assert.deepEqual(after, [...before, NARRATIVE]);
      const charts = await book.charts(NARRATIVE);
      assert.notEqual(charts, 0);
      assert.match(String(await book.value(NARRATIVE, 'A1')), /部门预算/);
      await pane.click('写入工作表');
      await eventually(
        'written twice',
        async () => (await book.writes()).filter((one) => one.endsWith('Range.clear')).length > 0,
      );
      assert.deepEqual(await book.sheets(), after);
      await eventually('as many charts', async () => (await book.charts(NARRATIVE)) === charts);
    },
  },
  {
    name: 'what only a person knows goes to a sheet, and what is filled in there comes back with the next check',
    async play({ type, book, pane }) {
      const before = await book.sheets();
      await pane.tab('资料');
      await pane.click('写到工作表');
      await pane.see(/^已写到工作表“说明资料”/);
      assert.deepEqual(await book.sheets(), [...before, INPUTS]);
      assert.equal(await book.value(INPUTS, 'A4'), '上年预算收支总计');
      await pane.click('打开');
      await eventually(
        'the column to fill in is selected',
        async () => (await book.selection()) === `${INPUTS}!B4`,
      );
      await type(INPUTS, 'B4', '7000');
      await pane.tab('检查');
      await pane.click('重新检查');
      await pane.see('从“说明资料”表读入 1 项');
      await pane.rests();
      await pane.tab('资料');
      await pane.see(/^收入总计比上年增加 [\d,]+\.\d\d 万元，增长 [\d.]+%$/);
    },
  },
  {
    name: 'after marks, a narrative and another check, what was typed can still be taken back',
    async play({ type, book, pane }) {
      const earlier = await book.undo();
      await pane.tab('检查');
      const requests = await book.requests();
      await type(SHEET, 'H31', '7.5');
      await followed({ book, pane }, requests);
      const before = await book.writes();
      await pane.click('重新检查');
      await pane.rests();
      assert.deepEqual(await book.undo(), { ...earlier, steps: earlier.steps + 1 });
      assert.deepEqual(await book.writes(), before);
      assert.equal(await book.undoes(), true);
      assert.equal(await book.value(SHEET, 'H31'), null);
    },
  },
  {
    name: 'the ribbon marks, clears and writes without the pane',
    async play({ open, press, book }) {
      await open('errors');
      await press('mark');
      assert.deepEqual(await book.marksAt(SHEET, CULPRIT), ['=N("gouji:error:culprit")=0']);
      await press('clearMarks');
      assert.equal(await book.marks(), 0);
      await press('writeNarrative');
      assert.equal((await book.sheets()).at(-1), NARRATIVE);
      assert.equal(await book.selection(), `${NARRATIVE}!A1`);
    },
  },
  {
    name: 'a button of the ribbon that has something to say opens a window, and works again when that is closed',
    async play({ open, press, pressForMessage, book }) {
      await open('protected');
      assert.match(await pressForMessage('mark'), new RegExp(`“${SHEET}”受保护`));
      assert.notEqual(await book.marks(), 0);
      await book.setEditing(true);
      assert.match(await pressForMessage('clearMarks'), /有单元格正在编辑：按回车/);
      await book.setEditing(false);
      await press('clearMarks');
      assert.equal(await book.marks(), 0);
    },
  },
  {
    name: 'the menu of a cell opens the pane with the finding of that cell, or says that there is none',
    async play({ open, book, pane, openPane }) {
      await open('errors');
      await book.selects('表十 三公经费', 'B10');
      await openPane('?start=cell');
      await pane.see(/怎么改/);
      await pane.see('表十 B10');
      await book.selects(SHEET, 'H30');
      await openPane('?start=cell');
      await pane.see('“表三 支出总表”的 H30 没有查出问题');
      assert.deepEqual(await book.writes(), []);
    },
  },
  {
    name: 'a protected sheet is named, stays protected, and the others are marked',
    async play(stage) {
      const { book, pane } = stage;
      await check(stage, 'protected');
      await pane.click('标记到表格');
      await pane.see(new RegExp(`未标记：“${SHEET}”受保护`));
      assert.equal(await book.isProtected(SHEET), true);
      assert.deepEqual(await book.marksAt(SHEET, CULPRIT), []);
      assert.notEqual(await book.marks(), 0);
    },
  },
  {
    name: 'while a cell is being edited the pane says so, and goes on when asked again',
    async play({ open, book, pane }) {
      await open('errors');
      await book.setEditing(true);
      await pane.click('检查');
      await pane.see(/有单元格正在编辑/);
      await book.setEditing(false);
      await pane.click('再试一次');
      await pane.see(FOUND);
    },
  },
  {
    name: 'a sheet that somebody deletes while it is read costs a second try, no more',
    async play({ open, book, pane }) {
      await open('errors');
      await book.deleteAfterRequest(1, '绩效目标');
      await pane.click('检查');
      await pane.see(/Excel 正忙/);
      await pane.click('再试一次');
      await pane.see(FOUND);
    },
  },
  {
    name: 'a sheet deleted after the check is reported gone',
    async play(stage) {
      const { book, pane } = stage;
      await check(stage, 'errors');
      await book.deletes(SHEET);
      await pane.click(WRONG_SUM);
      await pane.see(new RegExp(`工作表“${SHEET}”已不在工作簿中`));
    },
  },
  {
    name: 'a hidden sheet is checked, and shown only when the user says so',
    async play(stage) {
      const { book, pane } = stage;
      await check(stage, 'hidden');
      await pane.click(WRONG_SUM);
      await pane.see(new RegExp(`工作表“${SHEET}”是隐藏的。要显示`));
      assert.equal(await book.isVisible(SHEET), false);
      await pane.click('显示并定位');
      await eventually('it is shown', async () => (await book.selection()) === `${SHEET}!${CULPRIT}`);
      assert.equal(await book.isVisible(SHEET), true);
    },
  },
  {
    name: 'a hundred sheets take no more requests than fifteen',
    async play(stage) {
      await check(stage, 'hundred-sheets');
      await stage.pane.see(WRONG_SUM);
      assert.equal((await stage.book.sheets()).length, 100);
      assert.equal(await stage.book.requests(), 3 + WATCHING);
    },
  },
  {
    name: 'a sheet of 100,000 rows is read in pieces and keeps none of the findings back',
    async play(stage) {
      await check(stage, 'long-sheet');
      await stage.pane.see(WRONG_SUM);
      const requests = await stage.book.requests();
      assert.ok(requests > 3 + WATCHING && requests < 12, `${requests} requests`);
    },
  },
];

/** Requests with which the pane begins to follow changes. */
const WATCHING = 1;

import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { useState } from 'react';
import type { CellLook, SheetLook } from '../../src/host/file/looks';
import { PLAIN_LOOK } from '../../src/host/file/looks/look';
import type { Mark } from '../../src/host/port';
import type { Rectangle, SheetSnapshot } from '../../src/model';
import { rectangleToA1 } from '../../src/model';
import { Grid } from '../../src/workbench/grid/Grid';
import { sheetOf } from '../app/fixture';

expect.extend(toHaveNoViolations);

const SHEET: SheetSnapshot = {
  ...sheetOf([
    ['2024年预算支出总表', null, null],
    ['科目', '合计', '占比'],
    ['公安', 7281.41, 0.9083],
    ['教育', 40, null],
  ]),
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  numberFormats: [
    ['General', 'General', 'General'],
    ['General', 'General', 'General'],
    ['General', '#,##0.00', '0.00%'],
    ['General', '#,##0.00', '0.00%'],
  ],
};

const MARK: Mark = { sheet: SHEET.name, cell: 'B3', level: 'error', culprit: true };

function show(sheet = SHEET, look: SheetLook | null = null) {
  const edits: string[] = [];
  const undone: number[] = [];
  function Bench() {
    const [selection, select] = useState<Rectangle>({ top: 2, left: 1, bottom: 2, right: 1 });
    return (
      <FluentProvider theme={webLightTheme}>
        <Grid
          sheet={sheet}
          look={look}
          themeKind="light"
          marks={new Map([['B3', MARK]])}
          selection={selection}
          reveal={0}
          label="工作表"
          markedAs={() => '错误标记'}
          commentWord="批注"
          onSelect={select}
          onEdit={(cell, text) => edits.push(`${cell.row},${cell.column}=${text}`)}
          onUndo={() => undone.push(1)}
        />
      </FluentProvider>
    );
  }
  const view = render(<Bench />);
  const selected = (): string | undefined =>
    view.container.querySelector<HTMLElement>('[data-selected]')?.dataset['selected'];
  const cell = (address: string): HTMLElement | null =>
    view.container.querySelector(`[data-cell="${address}"]`);
  return { ...view, edits, undone, selected, cell, user: userEvent.setup() };
}

it('shows values as Excel does, merged areas once, and marks with a name', () => {
  const { cell } = show();
  expect(cell('B3')).toHaveTextContent('7,281.41');
  expect(cell('C3')).toHaveTextContent('90.83%');
  expect(cell('A1')).toHaveTextContent('2024年预算支出总表');
  expect(cell('B1')).toBeNull();
  expect(cell('B3')).toHaveAccessibleName('B3 7,281.41 错误标记');
  expect(cell('B3')?.dataset['mark']).toBe('error culprit');
});

it('moves with the keys, over merged areas as one', async () => {
  const { user, selected } = show();
  screen.getByRole('grid').focus();
  await user.keyboard('{ArrowDown}{ArrowLeft}');
  expect(selected()).toBe('A4');
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(selected()).toBe('A1:C1');
  await user.keyboard('{ArrowRight}');
  expect(selected()).toBe('D1');
  await user.keyboard('{Control>}{End}{/Control}');
  expect(selected()).toBe('C4');
});

it('edits by typing and by F2, keeps on Enter, gives up on Escape', async () => {
  const { user, edits, selected } = show();
  screen.getByRole('grid').focus();
  await user.keyboard('12');
  await user.keyboard('{Enter}');
  expect(edits).toEqual(['2,1=12']);
  expect(selected()).toBe('B4');
  await user.keyboard('{F2}');
  expect(screen.getByRole('textbox', { name: 'B4' })).toHaveValue('40');
  await user.keyboard('9{Escape}');
  expect(edits).toHaveLength(1);
  await user.keyboard('{Delete}');
  expect(edits.at(-1)).toBe('3,1=');
});

it('selects by clicking, also away from a cell being edited', async () => {
  const { user, edits, selected, cell } = show();
  await user.dblClick(cell('A3') as HTMLElement);
  await user.keyboard('局');
  await user.click(cell('A4') as HTMLElement);
  expect(edits).toEqual(['2,0=公安局']);
  expect(rectangleToA1({ top: 3, left: 0, bottom: 3, right: 0 })).toBe(selected());
});

it('hands Ctrl+Z on', async () => {
  const { user, undone } = show();
  screen.getByRole('grid').focus();
  await user.keyboard('{Control>}z{/Control}');
  expect(undone).toEqual([1]);
});

it('draws only what is in view of a hundred thousand rows', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => [index, index * 2]);
  const { container } = show(sheetOf(rows));
  expect(container.querySelectorAll('[role=row]').length).toBeLessThan(80);
  expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', String(100_000 + 20));
});

it('hides hidden rows and steps over them', async () => {
  const { user, selected, cell } = show({ ...SHEET, hiddenRows: [2] });
  expect(cell('B3')).toBeNull();
  screen.getByRole('grid').focus();
  await user.keyboard('{ArrowUp}{ArrowDown}');
  expect(selected()).toBe('B4');
});

/** A look of the whole sheet: every cell the second of these. */
function lookOf(look: Partial<CellLook>): SheetLook {
  return {
    looks: [PLAIN_LOOK, { ...PLAIN_LOOK, ...look }],
    rows: 10,
    columns: 4,
    cells: new Uint16Array(40).fill(1),
    rowHeights: new Map([
      [2, 50],
      [3, 20],
    ]),
    columnWidths: new Map([[1, 200]]),
    rowHeight: 20,
    columnWidth: 72,
    gridLines: true,
  };
}

it('shows fonts, fills, edges, alignment and sizes as the file has them, and marks over them', () => {
  const edge = { style: 'thin', color: '#FF0000' };
  const look = lookOf({ fill: '#FFFF99', bold: true, size: 16, horizontal: 'center', bottom: edge });
  const { cell } = show(SHEET, look);
  expect(cell('A3')).toHaveStyle({ backgroundColor: '#FFFF99', fontWeight: '700', fontSize: '21px' });
  expect(cell('A3')).toHaveStyle({ borderBottom: '1px solid #FF0000' });
  expect(cell('B3')).toHaveStyle({ width: '200px', height: '50px' });
  expect(cell('A4')).toHaveStyle({ height: '20px' });
  // The mark is what matters.
  expect(cell('B3')).not.toHaveStyle({ backgroundColor: '#FFFF99' });
});

it('makes figures smaller before it shows that they do not fit', () => {
  const wide = {
    ...SHEET,
    values: SHEET.values.map((row, i) => (i === 2 ? ['公安', 7281.41, 123456789.12] : row)),
  };
  const fits = show(wide, { ...lookOf({}), columnWidths: new Map([[2, 110]]) });
  expect(fits.cell('C3')?.textContent).toMatch(/^\d/);
  fits.unmount();
  const narrow = show(wide, { ...lookOf({}), columnWidths: new Map([[2, 40]]) });
  expect(narrow.cell('C3')?.textContent).toMatch(/^#+$/);
});

const COMMENTED: SheetSnapshot = { ...SHEET, comments: [{ row: 3, column: 0, text: '与上年口径不同' }] };

it('shows a comment beside its cell when the cell is selected or pointed at', async () => {
  const { user, cell, container } = show(COMMENTED);
  const note = (): HTMLElement | null => container.querySelector('[data-comment="A4"]');
  expect(note()).toBeNull();
  expect(cell('A4')).toHaveAccessibleName('A4 教育 批注: 与上年口径不同');
  await user.hover(cell('A4') as HTMLElement);
  expect(note()).toHaveTextContent('与上年口径不同');
  await user.hover(cell('B3') as HTMLElement);
  expect(note()).toBeNull();
  await user.click(cell('A4') as HTMLElement);
  await user.hover(cell('B3') as HTMLElement);
  expect(note()).toBeVisible();
});

it('has no accessibility violations, a comment in view', async () => {
  // On the cell that is selected from the beginning.
  const { container } = show({ ...SHEET, comments: [{ row: 2, column: 1, text: '与上年口径不同' }] });
  expect(container.querySelector('[data-comment="B3"]')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
}, 30_000);

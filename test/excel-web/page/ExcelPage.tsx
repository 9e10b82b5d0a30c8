/** Looks enough like Excel on the web to work in: ribbon, formula bar, grid, sheet tabs, and the add-in's pane at the right. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useRef, useState, useSyncExternalStore } from 'react';
import type { FunctionName } from '../../../src/commands/names';
import type { Mark } from '../../../src/host/port';
import type { Rectangle } from '../../../src/model';
import { toA1 } from '../../../src/model';
import { wordingOf } from '../../../src/wording';
import { typedValue } from '../../../src/workbench/bench';
import { FormulaBar } from '../../../src/workbench/FormulaBar';
import { Grid } from '../../../src/workbench/grid/Grid';
import { SheetTabs } from '../../../src/workbench/SheetTabs';
import type { BookName } from '../books';
import { bookOf } from '../books';
import { ChartLayer } from './ChartLayer';
import type { ExcelSession } from './session';
import { marksOn, sheetView } from './sheet-view';

const wording = wordingOf('zh-CN');
const FIRST_CELL: Rectangle = { top: 0, left: 0, bottom: 0, right: 0 };

const BUTTONS: readonly { readonly label: string; readonly icon: string; readonly does: FunctionName }[] = [
  { label: '标记', icon: 'mark', does: 'mark' },
  { label: '清除标记', icon: 'clear', does: 'clearMarks' },
  { label: '生成说明', icon: 'narrative', does: 'writeNarrative' },
];

const BOOKS: readonly (readonly [BookName, string])[] = [
  ['errors', '示例（含错误）'],
  ['clean', '示例'],
  ['protected', '有受保护的表'],
  ['hidden', '有隐藏的表'],
  ['hundred-sheets', '100 张工作表'],
  ['long-sheet', '100,000 行'],
];

export function ExcelPage({ session, assets }: { session: ExcelSession; assets: string }) {
  useSyncExternalStore(session.subscribe, session.version);
  const [busy, setBusy] = useState(false);
  const { workbook } = session;
  const sheet = workbook.active ?? workbook.sheets[0];
  const chosen = useRef<Rectangle | null>(null);
  const selection =
    workbook.selection && workbook.selection.sheet === sheet ? workbook.selection.area : FIRST_CELL;
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  const marks = visible.flatMap((one): Mark[] => [...marksOn(one).values()]);

  const press = async (name: FunctionName): Promise<void> => {
    setBusy(true);
    await session.press(name);
    setBusy(false);
  };
  const select = (area: Rectangle): void => {
    if (!sheet) return;
    chosen.current = area;
    workbook.select(sheet, area);
    session.redraw();
  };
  const edit = (cell: { readonly row: number; readonly column: number }, text: string): void => {
    if (!sheet) return;
    workbook.userTypes(sheet.name, toA1(cell.row, cell.column), typedValue(text));
    session.redraw();
  };
  const show = (name: string): void => {
    workbook.active = workbook.sheet(name);
    session.redraw();
  };
  // A selection that the grid did not make itself is to be brought into view.
  const isOwn = sameArea(chosen.current, selection);
  const reveal = isOwn ? 0 : selection.top * 16_384 + selection.left + 1;

  return (
    <FluentProvider theme={webLightTheme} className="book">
      <header className="title">
        <strong>{workbook.name}</strong>
        <select
          aria-label="工作簿"
          defaultValue=""
          onChange={(event) => session.open(bookOf(event.target.value as BookName))}
        >
          <option value="" disabled>
            打开别的工作簿…
          </option>
          {BOOKS.map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </header>
      <nav className="ribbon" aria-label="功能区">
        <RibbonButton
          label="检查"
          icon={`${assets}/check-32.png`}
          disabled={busy}
          onPress={() => session.openPane('taskpane.html?start=check')}
        />
        {BUTTONS.map(({ label, icon, does }) => (
          <RibbonButton
            key={does}
            label={label}
            icon={`${assets}/${icon}-32.png`}
            disabled={busy}
            onPress={() => void press(does)}
          />
        ))}
        <RibbonButton
          label="打开窗格"
          icon={`${assets}/icon-32.png`}
          disabled={busy}
          onPress={() => session.openPane('taskpane.html')}
        />
        <RibbonButton
          label="单元格右键菜单"
          icon={`${assets}/check-32.png`}
          disabled={busy}
          onPress={() => session.openPane('taskpane.html?start=cell')}
        />
        <span className="group">部门预算公开</span>
      </nav>
      {sheet && (
        <main className="sheet">
          <FormulaBar
            wording={wording}
            sheet={sheetView(sheet, workbook.sheets.indexOf(sheet))}
            selection={selection}
            onEdit={edit}
          />
          <ChartLayer key={sheet.id} sheet={sheet} view={sheetView(sheet, workbook.sheets.indexOf(sheet))}>
            <Grid
              sheet={sheetView(sheet, workbook.sheets.indexOf(sheet))}
              look={null}
              themeKind="light"
              marks={marksOn(sheet)}
              selection={selection}
              reveal={reveal}
              label={`工作表“${sheet.name}”`}
              markedAs={(level) => `${wording.levels[level]}标记`}
              commentWord="批注"
              onSelect={select}
              onEdit={edit}
              onUndo={() => {
                workbook.userUndoes();
                session.redraw();
              }}
            />
          </ChartLayer>
          <SheetTabs
            wording={wording}
            sheets={visible.map((one, position) => sheetView(one, position))}
            marks={marks}
            current={sheet.name}
            onShow={show}
          />
        </main>
      )}
    </FluentProvider>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly icon: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

function RibbonButton({ label, icon, disabled, onPress }: ButtonProps) {
  return (
    <button type="button" disabled={disabled} onClick={onPress}>
      <img src={icon} alt="" width="24" height="24" />
      {label}
    </button>
  );
}

function sameArea(a: Rectangle | null, b: Rectangle): boolean {
  return a !== null && a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

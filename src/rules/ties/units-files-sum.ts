import type {
  Book,
  CellId,
  Column,
  ColumnConcept,
  Panel,
  ProofLine,
  Reporter,
  Row,
  Table,
  TableId,
  Term,
} from '../../model';
import { TABLE_IDS, at, cellId, isFigure, isReadable, itemCell, toA1 } from '../../model';
import type { OtherFigure } from '../kit';
import {
  accountTerms,
  amountColumnsOf,
  cellKey,
  defineRule,
  fileOf,
  mainCell,
  otherFigure,
  samePanel,
  sameRow,
  terms,
  totalTerms,
  unitBooks,
} from '../kit';

/** Tables that are drawn up for each unit and added up for the department: all but the two lists. */
const TABLES: readonly TableId[] = TABLE_IDS.filter((id) => id !== 'targets' && id !== 'institutions');

/** Columns that do not add up, or add up to something else: prices, what units pay one another. */
const APART: readonly ColumnConcept[] = [
  'unitPrice',
  'quantity',
  'projectBudget',
  'superior',
  'affiliated',
  'remit',
  'subsidiary',
];

/** C15: the department's figures are the sums of its units'. */
export const rule = defineRule(
  {
    id: 'ties/units-files-sum',
    title: '部门各表 = 所属各单位同一张表之和',
    titleEn: 'The department’s tables are the sums of its units’ tables, row by row and column by column',
    why: '部门预算由所属各单位预算汇总而成，每个科目、每一栏都应等于各单位之和。',
    fix: '逐个对照各单位的数，找出漏加、重加或改过没有重新汇总的一处。',
    basis: ['预算法实施条例 第六条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'warning',
    tables: TABLES,
    ignores:
      '没有给出全部单位工作簿的；单位之间的上级补助、附属单位上缴、上解和对附属单位补助；逐行列出项目的表只核对合计；各文件金额单位不同的，按四舍五入放宽。',
    messages: {
      differs: '{subject} {left}，{count} 个单位之和 {right}，{direction} {difference}',
      absent: '{table}没有 {code}“{name}”，单位的表里有：{files}',
    },
  },
  (book, say) => {
    const units = unitBooks(book);
    if (!units) {
      say.skip('not-applicable', '没有给出单位工作簿');
      return;
    }
    if (!units.isComplete) {
      say.skip('missing-table', '单位工作簿不齐，或年度、单位有重复和不符的，部门与各单位之和未核对');
      return;
    }
    for (const table of book.tables) {
      if (!TABLES.includes(table.id)) continue;
      for (const panel of table.panels) {
        const parts = partsOf(units.books, panel, say);
        if (!parts) continue;
        comparePanel(book, panel, parts, say);
        reportAbsent(table, panel, parts, say);
      }
    }
  },
);

/** A unit's panel of the same table. */
interface Part {
  readonly book: Book;
  readonly panel: Panel;
}

/** Null, with the reason told, where a unit does not show the table. */
function partsOf(units: readonly Book[], panel: Panel, say: Reporter): readonly Part[] | null {
  const parts: Part[] = [];
  for (const unit of units) {
    const own = samePanel(unit, panel);
    if (own) parts.push({ book: unit, panel: own });
    else if (panel.rows.length > 0) {
      say.skip(
        'missing-table',
        `“${fileOf(unit)}”没有${panel.tableLabel}这张表，部门这张表与各单位之和未核对`,
      );
      return null;
    }
  }
  return parts;
}

function comparePanel(book: Book, panel: Panel, parts: readonly Part[], say: Reporter): void {
  for (const column of amountColumnsOf(panel)) {
    const { concept } = column;
    if (concept === null || APART.includes(concept) || panel.columnByConcept.get(concept) !== column)
      continue;
    if (!parts.every((part) => part.panel.columnByConcept.has(concept))) continue;
    for (const row of panel.rows) {
      const [term, ...others] = termsOf(panel, row, concept);
      const cell = cellId(panel, row, column);
      // Rows that only this table has, such as its projects, and accounts listed unit by unit are not compared one by one.
      if (term?.cell === cell && others.length === 0)
        compareCell(book, { panel, row, column, concept, cell }, parts, say);
    }
  }
}

/** The cells of a panel that stand for a row of the same table, in one column. */
function termsOf(panel: Panel, row: Row, concept: ColumnConcept): Term[] {
  if (row.kind === 'total' || row.kind === 'organisation') return totalTerms(panel, concept);
  if (row.concept !== null) return terms(itemCell(panel, row.concept, concept));
  return row.code === null ? [] : accountTerms(panel, row.code, panel.columnByConcept.get(concept));
}

interface OwnCell {
  readonly panel: Panel;
  readonly row: Row;
  readonly column: Column;
  readonly concept: ColumnConcept;
  readonly cell: CellId;
}

function compareCell(book: Book, own: OwnCell, parts: readonly Part[], say: Reporter): void {
  const { panel, row, column, concept, cell } = own;
  if (!isReadable(book, cell)) {
    say.skip(
      'unreadable',
      `${panel.tableLabel} ${toA1(row.sheetRow, column.sheetColumn)} 不是数字，与各单位之和的核对未进行`,
    );
    return;
  }
  const lines: ProofLine[] = [];
  let sum = 0;
  let steps = at(book.cells.step, cell);
  for (const part of parts) {
    for (const term of termsOf(part.panel, row, concept)) {
      const figure = otherFigure(part.book, term.cell);
      if (!figure) {
        say.skip(
          'unreadable',
          `“${fileOf(part.book)}”${part.panel.tableLabel}有一处不是数字，用到它的核对未进行`,
        );
        return;
      }
      sum += figure.fen;
      steps += figure.step;
      lines.push(figure.line);
    }
  }
  if (!isFigure(book, cell) && sum === 0) return;
  say.compareValue(cell, sum, Math.floor(steps / 2), [], () => ({
    code: 'differs',
    key: cellKey(panel, row, column),
    data: { count: String(parts.length) },
    elsewhere: lines,
  }));
}

/** Accounts with money in a unit's table that the department's table does not list at all. */
function reportAbsent(table: Table, panel: Panel, parts: readonly Part[], say: Reporter): void {
  const absent = new Map<string, { readonly name: string; readonly lines: OtherFigure['line'][] }>();
  for (const part of parts) {
    for (const row of part.panel.rows) {
      const cell = mainCell(part.panel, row);
      if (row.code === null || sameRow(panel, row) || cell === undefined) continue;
      const figure = otherFigure(part.book, cell);
      if (!figure || figure.fen === 0) continue;
      const known = absent.get(row.code) ?? { name: row.name, lines: [] };
      absent.set(row.code, known);
      known.lines.push(figure.line);
    }
  }
  for (const [code, { name, lines }] of absent) {
    say.report({
      code: 'absent',
      key: `${panel.tableId}.${panel.side}/${code}/absent`,
      data: {
        table: panel.tableLabel,
        code,
        name,
        files: lines.map((line) => `“${line.file}” ${line.value}`).join('、'),
      },
      places: [
        {
          role: 'table',
          sheet: panel.sheet,
          cell: toA1(table.area.top, table.area.left),
          label: panel.tableLabel,
        },
        ...lines.map(({ sheet, cell, label, file }) => ({
          role: 'counterpart' as const,
          sheet,
          cell,
          label,
          file,
        })),
      ],
    });
  }
}

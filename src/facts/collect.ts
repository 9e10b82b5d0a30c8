/** Book → facts. */
import type { Book, CellId, Facts } from '../model';
import { cellAt } from '../model';
import type { ReadDefinition } from './definition';
import { FACT_CATALOGUE } from './fact-catalogue';
import { FactStore } from './fact-store';
import { collectLists } from './lists';
import { addProjectFacts, addTargetFacts } from './projects';

/** The first cell of the book that the definition describes. */
function findCell(book: Book, definition: ReadDefinition): CellId | undefined {
  for (const panel of book.panels) {
    if (panel.tableId !== definition.table) continue;
    if (definition.side !== null && panel.side !== definition.side) continue;
    const row = definition.row === 'total' ? panel.totalRow : panel.rowByConcept.get(definition.row);
    for (const column of definition.columns) {
      const cell = cellAt(panel, row, column);
      if (cell !== undefined) return cell;
    }
  }
  return undefined;
}

function addDocumentFacts(store: FactStore): void {
  const { year, organisation, organisationKind } = store.book;
  if (year !== null) {
    store.text('document.year', '年度', String(year));
    store.text('document.lastYear', '上年度', String(year - 1));
  }
  if (organisation !== null) store.text('document.organisation', '单位名称', organisation);
  store.text('document.kind', '部门或单位', organisationKind === 'department' ? '部门' : '单位');
}

/**
 * All facts of a book, on the figures as printed. What the tables do not give is absent, never zero; a blank cell inside
 * a table that is there is a zero with its place.
 */
export function collectFacts(book: Book): Facts {
  const store = new FactStore(book);
  addDocumentFacts(store);
  addProjectFacts(store, 'project-current', '本年项目');
  addProjectFacts(store, 'project-carryover', '上年结转项目');
  addTargetFacts(store);
  for (const definition of FACT_CATALOGUE) {
    const { id, label } = definition;
    if (definition.how === 'read') {
      const cell = findCell(book, definition);
      if (cell !== undefined) store.read(id, label, cell);
    } else if (definition.how === 'sum') {
      store.sum(id, label, definition.parts, definition.printedAs);
    } else if (definition.how === 'ratio') {
      store.ratio(id, label, definition.part, definition.whole);
    }
  }
  const lists = collectLists(store);
  return { byId: store.byId, lists };
}

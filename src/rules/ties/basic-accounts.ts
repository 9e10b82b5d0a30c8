import type { Book, CellId, Panel } from '../../model';
import { cellAt, isFigure, panelOf } from '../../model';
import { defineRule, plus } from '../kit';

interface Tie {
  readonly id: string;
  readonly functional: readonly string[];
  readonly economic: readonly string[];
  readonly name: string;
  /** The two need not be the same money in every unit: said quietly. */
  readonly isLoose: boolean;
}

const TIES: readonly Tie[] = [
  {
    id: 'pension',
    functional: ['2080505'],
    economic: ['30108'],
    name: '机关事业单位基本养老保险缴费',
    isLoose: false,
  },
  { id: 'annuity', functional: ['2080506'], economic: ['30109'], name: '职业年金缴费', isLoose: false },
  { id: 'housing', functional: ['2210201'], economic: ['30113'], name: '住房公积金', isLoose: false },
  {
    id: 'civil-medical',
    functional: ['2101103'],
    economic: ['30111'],
    name: '公务员医疗补助',
    isLoose: false,
  },
  {
    id: 'medical',
    functional: ['2101101', '2101102', '2101103'],
    economic: ['30110', '30111'],
    name: '医疗保障',
    isLoose: true,
  },
  {
    id: 'retirement',
    functional: ['2080501', '2080502'],
    economic: ['30301', '30302'],
    name: '离退休费',
    isLoose: true,
  },
];

/** C11: insurance, housing fund and the like seen by function and by economic class. */
export const rule = defineRule(
  {
    id: 'ties/basic-accounts',
    title: '基本支出中的养老保险、职业年金、住房公积金、公务员医疗补助，功能科目与经济科目一致',
    titleEn: 'Pension, annuity, housing fund and medical aid agree between functional and economic accounts',
    why: '这几笔钱按功能和按经济性质分类时是同一笔：2080505 对 30108，2080506 对 30109，2210201 对 30113，2101103 对 30111。',
    fix: '核对两张表的这笔金额；单位按规定把它列在其他功能科目的，在说明中写明。',
    basis: ['预算法 第四十六条', '政府收支分类科目（财政部，按预算年度发布）'],
    level: 'warning',
    tables: ['general-expense', 'basic-expense'],
    ignores:
      '功能科目表没有这个科目的（有的单位并在行政运行中列支）；医疗保障和离退休费不一定是同一口径，不等只作提示。',
    messages: {
      differs:
        '{name}：{table}功能科目 {functional} 基本支出 {left}，{otherTable}经济科目 {economic} {right}，{direction} {difference}',
      loose:
        '{name}：{table}功能科目 {functional} 基本支出 {left}，{otherTable}经济科目 {economic} {right}，{direction} {difference}；口径可能不同，请核对',
    },
  },
  (book, say) => {
    const general = panelOf(book, 'general-expense');
    const basic = panelOf(book, 'basic-expense');
    if (!general || !basic) return;
    for (const tie of TIES) {
      const left = tie.functional.flatMap((code) => figures(book, general, code, 'basic'));
      const right = tie.economic.flatMap((code) => figures(book, basic, code, 'total'));
      say.compare(left.map(plus), right.map(plus), 'sum', () => ({
        code: tie.isLoose ? 'loose' : 'differs',
        key: `general-expense/${tie.id}`,
        level: tie.isLoose ? 'note' : 'warning',
        data: { name: tie.name, functional: tie.functional.join('、'), economic: tie.economic.join('、') },
      }));
    }
  },
);

/** An account's figures; economic accounts repeat where they go to several government accounts. */
function figures(book: Book, panel: Panel, code: string, concept: 'basic' | 'total'): CellId[] {
  return panel.rows.flatMap((row) => {
    const cell = row.code === code ? cellAt(panel, row, concept) : undefined;
    return cell !== undefined && isFigure(book, cell) ? [cell] : [];
  });
}

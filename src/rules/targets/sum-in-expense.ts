import { cellAt, panelOf } from '../../model';
import { defineRule, plus } from '../kit';
import { TARGET_BASIS } from './basis';
import { targetEntries } from './entries';

/** F6: where projects are published as targets only, their budgets add up to project spending. */
export const rule = defineRule(
  {
    id: 'targets/sum-in-expense',
    title: '没有项目支出表的版式：各绩效目标的预算数之和等于支出总表的项目支出',
    titleEn: 'Where targets stand for the project table, their budgets add up to project spending',
    why: '每个项目各有一张绩效目标表，合起来就是全部项目支出。',
    fix: '检查是否漏了项目的绩效目标表、重复列了项目，或预算数填错。',
    basis: TARGET_BASIS,
    level: 'error',
    tables: ['expense'],
    ignores: '有项目支出表的版式按项目逐个核对，不比总数；没有绩效目标汇总表、只有个别目标表的工作簿。',
    messages: {
      differs: '{subject} {left}，{count} 个绩效目标的预算数之和 {right}，{direction} {difference}',
    },
  },
  (book, say) => {
    const panel = panelOf(book, 'expense');
    const hasProjects = book.panels.some((each) => each.tableId === 'project-current');
    const parts = targetEntries(book).flatMap((entry) =>
      entry.line ? (cellAt(entry.line.panel, entry.line.row, 'projectBudget') ?? []) : [],
    );
    const left = panel ? cellAt(panel, panel.totalRow, 'project') : undefined;
    if (hasProjects || parts.length === 0 || left === undefined) {
      say.skip('not-applicable', '没有可以相加的绩效目标预算数，或另有项目支出表');
      return;
    }
    say.compare([plus(left)], parts.map(plus), 'sum', () => ({
      code: 'differs',
      key: 'expense/total/project',
      data: { count: String(parts.length) },
    }));
  },
);

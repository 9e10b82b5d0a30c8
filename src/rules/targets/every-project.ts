import { defineRule } from '../kit';
import { at, placeOf } from '../../model';
import { TARGET_BASIS, firstNames } from './basis';
import { targetEntries } from './entries';
import { matchTargets } from './matching';

/** From so many on, one finding tells of all of them. */
const TOGETHER = 4;

/** F2: every project has its targets, and every target its project. */
export const rule = defineRule(
  {
    id: 'targets/every-project',
    title: '每个项目都有绩效目标，每个绩效目标都对应一个项目',
    titleEn: 'Every project has its targets and every target its project',
    why: '项目支出全部纳入绩效目标管理，随预算公开的绩效目标应与公开的项目一一对应。',
    fix: '补上缺少的绩效目标表；多出的绩效目标，检查项目是否漏列、改名或已取消。',
    basis: TARGET_BASIS,
    level: 'warning',
    tables: ['project-current', 'project-carryover'],
    ignores:
      '上年结转的项目可以不附绩效目标；没有金额的项目行；名称相近、金额相同的视为同一项目（名称由另一条规则核对）。',
    messages: {
      noTarget: '{table}项目“{name}”没有绩效目标',
      noTargets: '{table}有 {count} 个项目没有绩效目标：{names}',
      noProject: '绩效目标“{name}”在项目支出表中没有对应的项目',
      noProjects: '{count} 个绩效目标在项目支出表中没有对应的项目：{names}',
    },
  },
  (book, say) => {
    if (targetEntries(book).length === 0) {
      say.skip('missing-table', '工作簿里没有绩效目标，没有核对各项目是否都有绩效目标');
      return;
    }
    const { pairs, looseEntries, looseProjects } = matchTargets(book);
    say.held(pairs.length);
    const without = looseProjects.filter((project) => !project.isCarryover);
    const projectPlace = (project: (typeof without)[number]) => ({
      ...placeOf(book, project.amount, 'cell'),
      label: project.row.name,
    });
    if (without.length >= TOGETHER) {
      say.report({
        code: 'noTargets',
        key: 'targets/no-target',
        data: {
          table: at(without, 0).panel.tableLabel,
          count: String(without.length),
          names: firstNames(without.map((project) => project.row.name)),
        },
        places: without.map(projectPlace),
      });
    } else {
      for (const project of without) {
        say.report({
          code: 'noTarget',
          key: `targets/no-target/${project.row.name}`,
          data: { table: project.panel.tableLabel, name: project.row.name },
          places: [projectPlace(project)],
        });
      }
    }
    if (looseEntries.length >= TOGETHER) {
      say.report({
        code: 'noProjects',
        key: 'targets/no-project',
        data: {
          count: String(looseEntries.length),
          names: firstNames(looseEntries.map((entry) => entry.name)),
        },
        places: looseEntries.map((entry) => entry.place),
      });
      return;
    }
    for (const entry of looseEntries) {
      say.report({
        code: 'noProject',
        key: `targets/no-project/${entry.name}`,
        data: { name: entry.name },
        places: [entry.place],
      });
    }
  },
);

import { spotOf } from '../../model';
import { defineRule } from '../kit';
import { TARGET_BASIS } from './basis';
import { matchTargets } from './matching';
import { projectKey } from './names';

/** F3: the implementing unit is the one that the project stands under. */
export const rule = defineRule(
  {
    id: 'targets/same-unit',
    title: '绩效目标的实施单位就是项目支出表中该项目所属的单位',
    titleEn: 'The implementing unit is the one the project stands under',
    why: '项目列在哪个单位名下，就由哪个单位实施和负责绩效。',
    fix: '核对项目属于哪个单位，改正实施单位，或把项目移到所属单位名下。',
    basis: TARGET_BASIS,
    level: 'warning',
    tables: ['project-current', 'project-carryover'],
    ignores: '项目支出表没有分单位列示、绩效目标没有填写实施单位的项目。',
    messages: {
      differs: '绩效目标“{name}”的实施单位是“{unit}”，{table}中该项目列在“{other}”名下',
    },
  },
  (book, say) => {
    let judged = false;
    for (const { entry, project } of matchTargets(book).pairs) {
      const own = projectKey(entry.unit);
      if (own === '' || project.unit === '') continue;
      judged = true;
      if (own === projectKey(project.unit)) {
        say.held();
        continue;
      }
      const column = entry.line?.panel.columnByConcept.get('unitName');
      const place =
        entry.line && column
          ? {
              role: 'name' as const,
              ...spotOf(entry.line.panel, entry.line.row, column),
              label: `${entry.name} / ${column.label}`,
            }
          : entry.place;
      say.report({
        code: 'differs',
        key: `targets/${entry.name}/unit`,
        data: { name: entry.name, unit: entry.unit, table: project.panel.tableLabel, other: project.unit },
        places: [
          place,
          {
            role: 'counterpart',
            ...spotOf(project.panel, project.row, project.panel.columns[0]),
            label: project.row.name,
          },
        ],
      });
    }
    if (!judged) say.skip('not-applicable', '项目支出表没有分单位，或绩效目标没有实施单位');
  },
);

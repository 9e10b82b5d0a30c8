import type { Place } from '../../model';
import { spotOf } from '../../model';
import { defineRule, differingPart } from '../kit';
import { TARGET_BASIS } from './basis';
import type { Pair } from './matching';
import { matchTargets } from './matching';

/** Longest part that a sentence quotes. */
const LONGEST = 14;

/** F3: one project, one name; what differs is shown character by character. */
export const rule = defineRule(
  {
    id: 'targets/same-name',
    title: '同一项目在绩效目标和项目支出表中的名称一致',
    titleEn: 'A project bears one name in targets and project tables',
    why: '读者靠名称把绩效目标和项目对起来。一字之差（光纤、光钎）或文号不同，往往是其中一处写错。',
    fix: '对照立项文件，改正写错的一处。',
    basis: TARGET_BASIS,
    level: 'warning',
    tables: ['project-current', 'project-carryover'],
    ignores: '空格、引号、括号的样式和全角半角之别；用 * 遮盖的名称。',
    messages: {
      differs: '绩效目标作“{name}”，{table}作“{other}”：“{here}”与“{there}”不同',
      missing: '绩效目标作“{name}”，{table}作“{other}”：绩效目标少“{there}”',
      extra: '绩效目标作“{name}”，{table}作“{other}”：绩效目标多“{here}”',
      repeated: '{count} 个项目在绩效目标中作“{here}”，在{table}中作“{there}”，例如“{name}”与“{other}”',
    },
  },
  (book, say) => {
    const groups = new Map<string, { here: string; there: string; pairs: Pair[] }>();
    for (const pair of matchTargets(book).pairs) {
      if (pair.sameName) {
        say.held();
        continue;
      }
      const [here, there] = differingPart(pair.entry.key, pair.project.key);
      const key = `${here}|${there}`;
      const group = groups.get(key);
      if (group) group.pairs.push(pair);
      else groups.set(key, { here, there, pairs: [pair] });
    }
    for (const { here, there, pairs } of groups.values()) {
      const [first] = pairs as [Pair, ...Pair[]];
      const together = pairs.length > 1 && here !== '' && there !== '';
      for (const pair of together ? [first] : pairs) {
        say.report({
          code: together ? 'repeated' : here === '' ? 'missing' : there === '' ? 'extra' : 'differs',
          key: `targets/${pair.entry.name}/name`,
          data: {
            name: pair.entry.name,
            other: pair.project.row.name,
            table: pair.project.panel.tableLabel,
            here: shortened(here),
            there: shortened(there),
            count: String(pairs.length),
          },
          places: (together ? pairs : [pair]).flatMap((each) => [each.entry.place, projectPlace(each)]),
        });
      }
    }
  },
);

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

function projectPlace({ project }: Pair): Place {
  const column =
    project.panel.columnByConcept.get('projectName') ??
    project.panel.columnByConcept.get('name') ??
    project.panel.columns[0];
  return {
    role: 'counterpart',
    ...spotOf(project.panel, project.row, column),
    label: project.row.name,
  };
}

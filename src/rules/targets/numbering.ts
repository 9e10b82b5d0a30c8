import type { Place, TargetForm } from '../../model';
import { labelText, toA1 } from '../../model';
import { defineRule } from '../kit';
import { TARGET_BASIS } from './basis';
import { targetEntries } from './entries';
import { projectKey } from './names';

/** “8、居住证工本费绩效目标表” */
const TITLE = /^(\d{1,4})[、.．](.+?)绩效目标表$/;

/** F6: numbers run on, codes are unique, a form's title names its project. */
export const rule = defineRule(
  {
    id: 'targets/numbering',
    title: '绩效目标序号连续，项目编码不重复，表题与项目名称一致',
    titleEn: 'Targets are numbered without gaps, codes are unique and titles name their project',
    why: '序号断开说明可能漏了一张表；编码重复就分不清是哪个项目。',
    fix: '补上缺少的绩效目标或重新编号；改正重复的编码和写错的表题。',
    basis: TARGET_BASIS,
    level: 'warning',
    tables: [],
    ignores: '没有序号、没有项目编码的版式；名称里用 * 遮盖的字。',
    messages: {
      gap: '绩效目标序号 {before} 之后是 {number}，应为 {expected}',
      sameCode: '项目编码 {code} 用在两个项目上：“{name}”和“{other}”',
      title: '绩效目标表的标题作“{title}”，表内项目名称作“{name}”',
    },
  },
  (book, say) => {
    const codes = new Map<string, { name: string; place: Place }>();
    let before = 0;
    let panel: unknown = null;
    for (const entry of targetEntries(book)) {
      if (entry.line) {
        if (entry.line.panel !== panel) before = 0;
        panel = entry.line.panel;
        const number = Number(labelText(book, entry.line.panel, entry.line.row, 'sequence'));
        if (Number.isInteger(number) && number > 0) {
          if (before > 0 && number !== before + 1) {
            const data = { before: String(before), number: String(number), expected: String(before + 1) };
            say.report({ code: 'gap', key: `targets/number/${number}`, data, places: [entry.place] });
          } else say.held();
          before = number;
        }
      }
      const code = entry.code.replace(/\s+/g, '');
      const earlier = codes.get(code);
      if (earlier) {
        say.report({
          code: 'sameCode',
          key: `targets/code/${code}`,
          level: 'error',
          data: { code, name: earlier.name, other: entry.name },
          places: [entry.place, earlier.place],
        });
      } else if (code !== '') {
        codes.set(code, { name: entry.name, place: entry.place });
        say.held();
      }
      if (entry.form) checkTitle(entry.form);
    }

    function checkTitle(form: TargetForm): void {
      const named = TITLE.exec(form.title.trim())?.[2];
      if (named === undefined) return;
      if (projectKey(named) === projectKey(form.projectName)) {
        say.held();
        return;
      }
      say.report({
        code: 'title',
        key: `targets/${form.projectName}/title`,
        data: { title: form.title.trim(), name: form.projectName },
        places: [
          {
            role: 'text',
            sheet: form.sheet,
            cell: toA1(form.area.top, form.area.left),
            label: form.projectName,
          },
        ],
      });
    }
  },
);

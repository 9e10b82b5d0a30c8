/** How tables are titled, whatever the province. Patterns see the title without spaces, years and organisation. */
import type { TableId } from '../../model';
import { entry } from '../../model';

export interface TableWords {
  readonly id: TableId;
  /** Short name for messages where tables are not numbered. */
  readonly name: string;
  readonly title: RegExp;
}

/** Order matters: the first pattern that fits names the table. */
export const TABLE_WORDS: readonly TableWords[] = [
  { id: 'targets', name: '绩效目标表', title: /绩效目标/ },
  { id: 'institutions', name: '机构设置情况', title: /机构设置/ },
  { id: 'procurement', name: '政府采购表', title: /政府采购/ },
  { id: 'three-public', name: '“三公”经费表', title: /三公/ },
  { id: 'operating', name: '机关运行经费表', title: /机关运行经费/ },
  { id: 'fund-income', name: '政府性基金收入表', title: /政府性基金(?!.*支出).*收入/ },
  { id: 'fund-expense', name: '政府性基金支出表', title: /政府性基金/ },
  { id: 'state-capital', name: '国有资本经营预算表', title: /国有资本经营/ },
  { id: 'assets', name: '国有资产表', title: /固定资产|国有资产|资产占[有用]/ },
  { id: 'fiscal-summary', name: '财政拨款收支总表', title: /财政拨款(?:预算)?收支/ },
  {
    id: 'project-carryover',
    name: '项目支出表（上年结转）',
    title: /项目支出(?:(?!绩效).)*(?<!不含)(?:上年结转|结转结余|结转资金)/,
  },
  {
    id: 'fiscal-basic',
    name: '财政拨款基本支出表',
    title: /(?<!一般公共预算)财政拨款(?:预算)?(?:安排)?基本支出/,
  },
  { id: 'basic-expense', name: '基本支出表', title: /基本支出/ },
  {
    id: 'general-expense',
    name: '一般公共预算支出表',
    title: /一般公共预算(?:当年)?(?:财政)?(?:拨款)?(?:安排)?支出/,
  },
  {
    id: 'fiscal-expense',
    name: '财政拨款支出表',
    title: /(?<!一般公共预算|基金预算|经营预算)财政拨款(?:预算)?(?:安排)?支出/,
  },
  {
    id: 'project-current',
    name: '项目支出表',
    title: /项目(?:支出)?(?:预算)?(?:明细|安排|情况|预算)*表|项目支出/,
  },
  { id: 'summary', name: '收支总表', title: /收支(?:预算)?(?:总|总体|情况)/ },
  { id: 'income', name: '收入总表', title: /收入(?:预算)?(?:总|总体|情况)|收入预算表/ },
  { id: 'expense', name: '支出总表', title: /支出(?:预算)?(?:总|总体|情况)|支出预算表/ },
];

const NAMES: ReadonlyMap<TableId, string> = new Map(TABLE_WORDS.map(({ id, name }) => [id, name]));

/** The short name of a table in messages. */
export function tableName(id: TableId): string {
  return entry(NAMES, id);
}

/** A line that can be a table's title: short, no sentence marks. */
export const TITLE_LINE = /^(?!注|说明|备注|附注)[^。；;！？]{3,48}$/;
/** What a title says besides the words above. */
export const TITLE_ENDING = /(?:表|预算|情况)(?:[(（].*[)）])?$/;
/** A line of prose about a table, e.g. “本表反映……” */
export const NOTE_LINE =
  /^(?:注|备注|说明|附注)\s*[:：]|^(?:注|备注)\d*[.、]|本表无数据|空表列示|无(?:此|该|相关)?(?:项|类)?(?:预算|数据|支出|收支)|^本表(?:反映|为空)|没有(?:使用|安排).*(?:预算|支出)/;
export const EMPTY_NOTE =
  /无数据|空表|为空|无.{0,24}(?:预算|支出|收支|数据|安排)|没有.{0,24}(?:预算|支出|收支|安排)/;

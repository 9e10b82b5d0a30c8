/**
 * Where what we write differs from what was published, and why. Anything not listed here must be the same, but for
 * half- and full-width punctuation and blanks.
 */
export interface Difference {
  /** Section id, paragraph counted from 0 as published. */
  readonly at: readonly [section: string, paragraph: number];
  readonly why: string;
  /** What to put for what in the published text to get ours. */
  readonly instead?: readonly (readonly [published: string, ours: string])[];
  /** The same words between “主要包括：” and “等” in another order. */
  readonly order?: true;
  /** Paragraphs of ours, by template, that the publisher has as tables. */
  readonly onlyOurs?: string;
  /** A paragraph, or from it to the section's end, that only the publisher has. */
  readonly onlyPublished?: 'one' | 'rest';
}

const ORDER = '公布稿科目顺序是乱的，没有规律；我们用表序，科目集合相同';
const OWN_MARK = '填报的原因自带句号，公布成“。；”或“。。”；我们去掉原因末尾的标点';
const TABLE_MENTION = '整理稿用【表】代替原件里的表格，不是正文';

export const DIFFERENCES_000: readonly Difference[] = [
  {
    at: ['fiscal', 0],
    why: '公布稿最后一个分隔写成逗号；我们一律用顿号',
    instead: [['138.74万元，住房', '138.74万元、住房']],
  },
  {
    at: ['general-expense', 4],
    why: '正文已改称“支出”，公布稿图题漏改',
    instead: [['当年拨款结构图', '当年支出结构图']],
  },
  { at: ['basic-expense', 1], why: ORDER, order: true },
  { at: ['basic-expense', 2], why: ORDER, order: true },
  { at: ['three-public', 1], why: OWN_MARK, instead: [['。。', '。']] },
  {
    at: ['operating', 0],
    why: '单位名称和个数取自表十一：公布稿多写“警察”二字、写成3家，表上是2家',
    instead: [
      ['交通警察管理大队', '交通管理大队'],
      ['3家', '2家'],
    ],
  },
  { at: ['other', 4], why: '公布稿后附的转发通知原文，不是说明的内容', onlyPublished: 'rest' },
];

export const DIFFERENCES_001: readonly Difference[] = [
  { at: ['changes', 0], why: OWN_MARK, instead: [['。；', '；']] },
  { at: ['basic-expense', 1], why: ORDER, order: true },
  { at: ['basic-expense', 2], why: ORDER, order: true },
  { at: ['three-public', 1], why: OWN_MARK, instead: [['。；', '；']] },
  {
    at: ['operating', 0],
    why: '公布稿的3798.29与表十一的3754.66不符（表六公用经费3798.30），百分比又截尾；我们用表十一并四舍五入',
    instead: [
      ['3798.29', '3754.66'],
      ['297.17', '340.80'],
      ['7.25', '8.32'],
    ],
  },
  {
    at: ['performance', 1],
    why: '公布稿的18348.32与各表都不符；我们用表五项目支出',
    instead: [['18348.32', '17140.28']],
  },
];

export const DIFFERENCES_003: readonly Difference[] = [
  {
    at: ['organisation', 15],
    why: TABLE_MENTION,
    instead: [['【表】单位机构设置情况（见同名工作表）', '机构设置情况见《单位机构设置情况》表。']],
  },
  { at: ['budget', 4], why: '公布稿漏了句号', instead: [['稳定等', '稳定等。']] },
  {
    at: ['three-public', 0],
    why: '公布稿句尾写成分号',
    instead: [['支出；', '支出。']],
  },
  {
    at: ['targets', 0],
    why: '整理稿对31张目标表的说明，不是正文',
    instead: [['（31 张绩效目标表见“绩效目标”工作表）', '单位项目绩效目标表共31张，见附表。']],
  },
  {
    at: ['targets', 1],
    why: '公布稿这里是31张目标表；我们逐个项目写出预算数和绩效目标，目标表在整本公开稿末尾',
    onlyOurs: 'targets.projects',
  },
  {
    at: ['procurement', 0],
    why: TABLE_MENTION,
    instead: [
      ['【表】单位政府采购预算（见同名工作表）', '单位政府采购预算506.08万元，见《单位政府采购预算》表。'],
    ],
  },
  { at: ['procurement', 1], why: '整理稿里残留的采购表表头', onlyPublished: 'one' },
  { at: ['assets', 1], why: TABLE_MENTION, onlyPublished: 'one' },
];

/** The tables of a Shanxi department in short, with the figures of the workbook published by 长治市公安局屯留分局 for 2024. */
import type { Book, OrganisationKind, TableId } from '../../src/model';
import type { TableLiteral } from '../kit/build-book';
import { buildBook } from '../kit/build-book';

export const ORGANISATION = '长治市公安局屯留分局';

const TABLES: readonly TableLiteral[] = [
  {
    id: 'summary',
    label: '表一',
    panels: [
      {
        side: 'income',
        columns: ['amount'],
        rows: [
          ['income:general', '一、一般公共预算', 8016.65],
          ['income:total', '本年收入合计', 8016.65],
          ['carryover', '上年结转', 655.59],
          ['income:grandTotal', '收入总计', 8672.24],
        ],
      },
      {
        side: 'expense',
        columns: ['total', 'current', 'carryover'],
        rows: [['expense:grandTotal', '支出总计', 8672.24, 8016.65, 655.59]],
      },
    ],
  },
  {
    id: 'income',
    label: '表二',
    panels: [
      {
        columns: ['total', 'general', 'fund', 'stateCapital', 'fiscalAccount', 'unitFunds', 'carryover'],
        rows: [['total', '合计', 8016.65, 8016.65, null, null, null, null, 655.59]],
      },
    ],
  },
  {
    id: 'expense',
    label: '表三',
    panels: [{ columns: ['total', 'basic', 'project'], rows: [['total', '合计', 8672.24, 3847.34, 4824.9]] }],
  },
  {
    id: 'fiscal-summary',
    label: '表四',
    panels: [
      {
        side: 'income',
        columns: ['amount'],
        rows: [
          ['income:general', '一、一般公共预算', 8016.65],
          ['income:fund', '二、政府性基金预算', null],
          ['income:stateCapital', '三、国有资本经营预算', null],
          ['income:total', '本年收入合计', 8016.65],
          ['carryover', '上年财政拨款结转', 655.59],
          ['carryover:general', '一、一般公共预算', 655.59],
          ['carryover:fund', '二、政府性基金预算', null],
          ['carryover:stateCapital', '三、国有资本经营预算', null],
          ['income:grandTotal', '收入总计', 8672.24],
        ],
      },
      {
        side: 'expense',
        columns: ['subtotal', 'general', 'fund', 'stateCapital'],
        rows: [
          ['class:201', '一、一般公共服务支出', null, null, null, null],
          ['class:204', '四、公共安全支出', 7937, 7937, null, null],
          ['class:208', '八、社会保障和就业支出', 353.12, 353.12, null, null],
          ['class:210', '十、卫生健康支出', 138.74, 138.74, null, null],
          ['class:221', '二十、住房保障支出', 243.38, 243.38, null, null],
          ['expense:grandTotal', '支出总计', 8672.24, 8672.24, null, null],
        ],
      },
    ],
  },
  {
    id: 'general-expense',
    label: '表五',
    panels: [
      {
        columns: ['total', 'basic', 'project'],
        rows: [
          ['total', '合计', 8016.65, 3811.52, 4205.12],
          ['204', '公共安全支出', 7281.41, 3076.29, 4205.12],
          ['20402', '公安', 7281.41, 3076.29, 4205.12],
          ['208', '社会保障和就业支出', 353.12, 353.12, null],
          ['210', '卫生健康支出', 138.74, 138.74, null],
          ['221', '住房保障支出', 243.38, 243.38, null],
        ],
      },
    ],
  },
  {
    id: 'basic-expense',
    label: '表六',
    panels: [
      {
        columns: ['total', 'personnel', 'public'],
        rows: [
          ['total', '合计', 3811.52, 2993.72, 817.8],
          ['301', '工资福利支出', 2993.72, 2993.72, null],
          ['30101', '基本工资', 2900, 2900, null],
          ['30101', '基本工资', 90, 90, null],
          ['30102', '津贴补贴', 3.72, 3.72, null],
          ['302', '商品和服务支出', 772.8, null, 772.8],
          ['30201', '办公费', 772.8, null, 772.8],
          ['310', '资本性支出', 45, null, 45],
          ['31002', '办公设备购置', 45, null, 45],
        ],
      },
    ],
  },
  {
    id: 'three-public',
    label: '表十',
    panels: [
      {
        columns: ['total'],
        rows: [
          ['public:abroad', '因公出国（境）费', null],
          ['public:reception', '公务接待费', null],
          ['public:vehicles', '公务用车购置及运行费', 150.1],
          ['public:vehiclePurchase', '①公务用车购置费', 148.1],
          ['public:vehicleRunning', '②公务用车运行维护费', 2],
          ['public:total', '合计', 150.1],
        ],
      },
    ],
  },
  {
    id: 'operating',
    label: '表十一',
    panels: [
      {
        columns: ['total'],
        rows: [
          ['total', '部门合计', 817.8],
          ['organisation', '长治市公安局屯留分局', 642.42],
          ['organisation', '长治市公安局屯留分局交通管理大队', 175.38],
        ],
      },
    ],
  },
  {
    id: 'project-current',
    label: '表十二',
    panels: [
      {
        columns: ['total'],
        rows: [
          ['organisation', '长治市公安局屯留分局', 4205.12],
          ['project', '甲项目', 4000],
          ['project', '乙项目', 205.12],
        ],
      },
    ],
  },
];

export interface Variation {
  readonly profile?: string;
  readonly year?: number | null;
  readonly organisation?: string | null;
  readonly organisationKind?: OrganisationKind;
  /** Tables put in the place of those above. */
  readonly instead?: readonly TableLiteral[];
  readonly without?: readonly TableId[];
}

export function shanxiBook(variation: Variation = {}): Book {
  const { instead = [], without = [], ...rest } = variation;
  const tables = TABLES.filter((table) => !without.includes(table.id)).map(
    (table) => instead.find((other) => other.id === table.id) ?? table,
  );
  return buildBook({ profile: 'shanxi-2024', organisation: ORGANISATION, ...rest, tables });
}

/** Random budgets whose tables agree with one another, with everything a person would fill in. */
import type { Book, Inputs } from '../../../src/model';
import type { PanelLiteral, RowLiteral, TableLiteral } from '../../kit/build-book';
import { buildBook } from '../../kit/build-book';

/** A small generator with a seed (mulberry32): the same numbers on every machine. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const CLASSES = [
  ['201', '一般公共服务支出'],
  ['204', '公共安全支出'],
  ['205', '教育支出'],
  ['206', '科学技术支出'],
  ['208', '社会保障和就业支出'],
  ['210', '卫生健康支出'],
  ['213', '农林水支出'],
  ['221', '住房保障支出'],
] as const;
const PERSONNEL = [['30101', '基本工资'], ['30102', '津贴补贴'], ['30103', '奖金'], ['30113', '住房公积金'], ['30302', '退休费']] as const;
const PUBLIC = [['30201', '办公费'], ['30207', '邮电费'], ['30211', '差旅费'], ['30213', '维修(护)费'], ['31002', '办公设备购置']] as const;

export interface Budget {
  readonly book: Book;
  readonly inputs: Inputs;
}

/** All amounts in 万元 with two decimals, counted in hundredths. */
export function randomBudget(seed: number, profile: 'shanxi-2024' | 'shanxi-2023' | 'hebei-2024' | 'generic'): Budget {
  const random = randomFrom(seed);
  const amount = (): number => random(random(3) === 0 ? 900 : 900_000) + 1;
  const maybe = (value: number): number => (random(4) === 0 ? 0 : value);
  const wan = (hundredths: number): number => Number((hundredths / 100).toFixed(2));
  const some = <T>(all: readonly T[]): T[] => {
    const chosen = all.filter(() => random(3) > 0);
    return chosen.length > 1 ? chosen : all.slice(0, 2);
  };
  const classes = some(CLASSES).map(([code, name]) => ({ code, name, basic: amount(), project: amount(), carry: maybe(amount()) }));
  const sum = (values: readonly number[]): number => values.reduce((running, value) => running + value, 0);
  const carry = sum(classes.map((each) => each.carry));
  const basic = sum(classes.map((each) => each.basic));
  const project = sum(classes.map((each) => each.project));
  const current = basic + project;
  const unitFunds = maybe(amount());
  const fiscalTotal = current + carry;
  const income = current + unitFunds;
  const total = income + carry;
  const personnelItems = split(random, some(PERSONNEL), basic - Math.floor(basic / 3));
  const publicItems = split(random, some(PUBLIC), Math.floor(basic / 3));
  const personnel = sum(personnelItems.map((each) => each.value));
  const pub = sum(publicItems.map((each) => each.value));
  const three = { abroad: maybe(random(9000)), reception: maybe(random(9000)), running: random(9000) + 1, purchase: maybe(random(90000)) };
  const threeTotal = three.abroad + three.reception + three.running + three.purchase;
  const units = some(['某市公安局', '某市看守所', '某市公安局城区分局', '某市拘留所']);
  const operatingUnits = split(random, units.map((name) => [name, name] as const), pub);
  const projects = Array.from({ length: 3 + random(5) }, (_, index) => [`项目${index}`, `专项业务${'甲乙丙丁戊己庚辛'[index] ?? ''}经费`] as const);
  const projectRows = split(random, projects, project);
  const code = (each: { code: string; name: string }, ...values: number[]): RowLiteral => [each.code, each.name, ...values.map(wan)];
  const classRow = (each: { code: string; name: string }, ...values: number[]): RowLiteral => [`class:${each.code}`, each.name, ...values.map(wan)];
  const money = (panel: PanelLiteral): readonly PanelLiteral[] => [panel];
  const isHebei = profile.startsWith('hebei');
  const procured = { goods: amount(), works: maybe(amount()), services: amount() };
  const tables: TableLiteral[] = [
    {
      id: 'summary',
      label: '表一',
      panels: [
        {
          side: 'income',
          columns: ['amount'],
          rows: [
            ['income:general', '一、一般公共预算', wan(current)],
            ['income:fund', '二、政府性基金', 0],
            ['income:stateCapital', '三、国有资本经营预算', 0],
            ['income:fiscalAccount', '四、财政专户管理资金', 0],
            ['income:unitFunds', '五、单位资金', wan(unitFunds)],
            ['income:total', '本年收入合计', wan(income)],
            ['carryover', '上年结转', wan(carry)],
            ['income:grandTotal', '收入总计', wan(total)],
          ],
        },
        {
          side: 'expense',
          columns: ['total', 'current', 'carryover'],
          rows: [
            ...classes.map((each, index) => {
              const own = each.basic + each.project + (index === 0 ? unitFunds : 0);
              return classRow(each, own + each.carry, own, each.carry);
            }),
            ['expense:grandTotal', '支出总计', wan(total), wan(income), wan(carry)],
          ],
        },
      ],
    },
    {
      id: 'income',
      label: '表二',
      panels: money({
        columns: ['total', 'general', 'fund', 'stateCapital', 'fiscalAccount', 'unitFunds', 'carryover'],
        rows: [['total', '合计', wan(income), wan(current), null, null, null, unitFunds === 0 ? null : wan(unitFunds), wan(carry)]],
      }),
    },
    {
      id: 'expense',
      label: '表三',
      panels: money({ columns: ['total', 'basic', 'project'], rows: [['total', '合计', wan(total), wan(basic), wan(total - basic)]] }),
    },
    {
      id: 'fiscal-summary',
      label: '表四',
      panels: [
        {
          side: 'income',
          columns: ['amount'],
          rows: [
            ['income:general', '一、一般公共预算', wan(current)],
            ['income:fund', '二、政府性基金', null],
            ['income:stateCapital', '三、国有资本经营预算', null],
            ['income:total', '本年收入合计', wan(current)],
            ['carryover', '上年财政拨款结转', wan(carry)],
            ['carryover:general', '一般公共预算', wan(carry)],
            ['carryover:fund', '政府性基金', null],
            ['carryover:stateCapital', '国有资本经营预算', null],
            ['income:grandTotal', '收入总计', wan(fiscalTotal)],
          ],
        },
        {
          side: 'expense',
          columns: ['subtotal', 'general'],
          rows: [
            ...classes.map((each) => classRow(each, each.basic + each.project + each.carry, each.basic + each.project + each.carry)),
            ['expense:grandTotal', '支出总计', wan(fiscalTotal), wan(fiscalTotal)],
          ],
        },
      ],
    },
    {
      id: 'general-expense',
      label: '表五',
      panels: money({
        columns: ['total', 'basic', 'project'],
        rows: [['total', '合计', wan(current), wan(basic), wan(project)], ...classes.map((each) => code(each, each.basic + each.project, each.basic, each.project))],
      }),
    },
    {
      id: 'basic-expense',
      label: '表六',
      panels: money({
        columns: ['total', 'personnel', 'public'],
        rows: [
          ['total', '合计', wan(basic), wan(personnel), wan(pub)],
          ...personnelItems.map((each) => code(each, each.value, each.value, 0)),
          ...publicItems.map((each) => code(each, each.value, 0, each.value)),
        ],
      }),
    },
    {
      id: 'three-public',
      label: '表十',
      panels: money({
        columns: ['total'],
        rows: [
          ['public:total', '合计', wan(threeTotal)],
          ['public:abroad', '因公出国（境）费', three.abroad === 0 ? null : wan(three.abroad)],
          ['public:reception', '公务接待费', wan(three.reception)],
          ['public:vehicles', '公务用车购置及运行费', wan(three.running + three.purchase)],
          ['public:vehiclePurchase', '公务用车购置费', wan(three.purchase)],
          ['public:vehicleRunning', '公务用车运行维护费', wan(three.running)],
        ],
      }),
    },
    {
      id: 'operating',
      label: '表十一',
      panels: money({
        columns: ['total'],
        rows: [['total', '合计', wan(pub)], ...operatingUnits.map((each): RowLiteral => ['organisation', each.name, wan(each.value)])],
      }),
    },
    {
      id: 'project-current',
      label: '表十二',
      panels: money({
        columns: ['total'],
        rows: [['total', '合计', wan(project)], ...projectRows.map((each): RowLiteral => ['project', each.name, wan(each.value)])],
      }),
    },
    ...(isHebei
      ? [
          {
            id: 'procurement' as const,
            label: '采购表',
            panels: money({ columns: ['total'], rows: [['total', '合计', wan(procured.goods + procured.works + procured.services)]] }),
          },
          { id: 'assets' as const, label: '资产表', panels: money({ columns: ['amount'], rows: [['assets:total', '资产总额', wan(amount() * 3)]] }) },
        ]
      : []),
  ];
  const book = buildBook({
    profile,
    year: profile === 'shanxi-2023' ? 2023 : 2024,
    organisation: '某市公安局',
    organisationKind: isHebei ? 'unit' : 'department',
    tables,
  });
  // Last year's figures are this year's with a little more or less, and never another total's.
  const last = (value: number): string => wan(random(5) === 0 ? value : Math.max(0, value + random(2 * Math.max(100, Math.floor(value / 5))) - Math.floor(value / 5))).toFixed(2);
  const routine = random(projects.length + 1);
  const routineAmount = routine === 0 ? 0 : routine === projects.length ? project : sum(projectRows.slice(0, routine).map((each) => each.value));
  const lastBasic = last(basic);
  const lastProject = last(total - basic);
  const lastPublic = [three.abroad, three.reception, three.running, three.purchase].map(last);
  const inputs: Record<string, string> = {
    'last.summary.total': isHebei ? (Number(lastBasic) + Number(lastProject)).toFixed(2) : last(total),
    'last.general-expense.total': last(current),
    'last.operating.total': last(pub),
    'last.expense.basic': isHebei ? last(basic) : lastBasic,
    'last.expense.project': lastProject,
    'last.three-public.total': wan(Math.round(sum(lastPublic.map((value) => Number(value) * 100)))).toFixed(2),
    'last.three-public.abroad': lastPublic[0] ?? '',
    'last.three-public.reception': lastPublic[1] ?? '',
    'last.three-public.vehicleRunning': lastPublic[2] ?? '',
    'last.three-public.vehiclePurchase': lastPublic[3] ?? '',
    'procurement.goods': String(wan(procured.goods)),
    'procurement.works': String(wan(procured.works)),
    'procurement.services': String(wan(procured.services)),
    'performance.basic': String(wan(maybe(basic))),
    'performance.agencies': '4',
    'performance.reported': String(random(5)),
    'performance.routine.count': String(routine),
    'performance.routine.amount': String(wan(routineAmount)),
    'performance.specific.count': String(projects.length - routine),
    'performance.specific.amount': String(wan(project - routineAmount)),
    'performance.public.routine.count': String(routine),
    'performance.public.routine.amount': String(wan(routineAmount)),
    'performance.public.specific.count': '0',
    'performance.public.specific.amount': '0',
    'vehicles.quota': String(random(300)),
    'assets.offices': String(random(90000)),
    'assets.equipment50': String(random(20)),
    'assets.equipment100': String(random(20)),
    'assets.purchase': String(wan(amount())),
    'assets.vehicles.text': '截止2022年底，某市公安局部门共有车辆12辆，其中：执法执勤用车10辆，其他用车2辆。',
    'assets.houses.text': '无',
    'assets.other.text': '无',
    'organisation.duties': '（一）贯彻执行公安工作的方针政策。',
    'organisation.structure': '机构设置按照编制部门批复执行。',
  };
  if (isHebei) inputs['last.expense.basic'] = lastBasic;
  // The older wording takes the vehicles as a passage, not one by one.
  if (profile !== 'shanxi-2023') for (const kind of ['leader', 'confidential', 'emergency', 'law', 'special', 'institution', 'other']) inputs[`vehicles.${kind}`] = String(random(60));
  for (const what of ['income', 'expense', 'three-public', 'operating', 'basic', 'project']) inputs[`reason.${what}`] = '本年人员经费和业务工作有变动';
  inputs['purpose.project'] = '维护社会治安';
  inputs['purpose.operating'] = '日常维修、办公用房水电费';
  return { book, inputs };
}

/** A whole divided among names, every part at least one hundredth. */
function split(
  random: (below: number) => number,
  names: readonly (readonly [string, string])[],
  whole: number,
): { code: string; name: string; value: number }[] {
  let rest = whole;
  return names.map(([code, name], index) => {
    const left = names.length - index - 1;
    const value = left === 0 ? rest : Math.max(1, Math.min(rest - left, random(Math.max(1, Math.floor((rest * 2) / (left + 1))))));
    rest -= value;
    return { code, name, value };
  });
}

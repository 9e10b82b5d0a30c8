import type { Book, CellId, Panel } from '../../model';
import { labelText, panelOf, placeOf } from '../../model';
import { amountText, defineRule, fenOf, mainCell, plus } from '../kit';

/** 政府采购品目 A020304–A020309: lorries, cars, buses, special vehicles, motorcycles. */
const VEHICLE_CODE = /^A02030[4-9]/;
const VEHICLE_NAME =
  /轿车|小型客车|大中型客车|乘用车|越野车|商务车|小汽车|公务用车|执法执勤用车|摩托车|^(?:货车|客车|汽车|车辆)$/;
const NOT_A_VEHICLE = /维修|保养|保险|加油|燃油|租赁|配件|附件|轮胎|装饰|改装|服务|设备$/;

/** C14: money for buying vehicles is vehicles bought. */
export const rule = defineRule(
  {
    id: 'ties/vehicles-procured',
    title: '“三公”经费的公务用车购置费等于政府采购表中的车辆',
    titleEn: 'Money for buying vehicles equals the vehicles in the procurement table',
    why: '公务用车全部实行政府采购，预算安排的购置费应在采购预算里。',
    fix: '核对采购表是否漏列车辆，或者“三公”经费漏列购置费。',
    basis: ['政府采购法 第六条、第三十三条', '党政机关公务用车管理办法', '预算法 第十四条'],
    level: 'warning',
    tables: ['three-public'],
    ignores: '车辆的维修、保险、加油、租赁；没有政府采购表的版式；两处都没有车辆的。',
    messages: {
      differs: '{table}公务用车购置费 {left}，政府采购表中车辆合计 {right}，{direction} {difference}',
      none: '{table}公务用车购置费 {amount} 万元，政府采购表中没有车辆',
    },
  },
  (book, say) => {
    const publicTable = panelOf(book, 'three-public');
    const procurement = panelOf(book, 'procurement');
    if (!publicTable || !procurement) {
      say.skip('missing-table', '没有政府采购表，没有核对公务用车购置费');
      return;
    }
    const left = mainCell(publicTable, publicTable.rowByConcept.get('public:vehiclePurchase'));
    if (left === undefined) return;
    const vehicles = vehicleCells(book, procurement);
    if (fenOf(book, left) === 0 && vehicles.length === 0) {
      say.held();
      return;
    }
    if (vehicles.length === 0) {
      say.report({
        code: 'none',
        key: 'three-public/vehiclePurchase',
        data: { table: publicTable.tableLabel, amount: amountText(publicTable, fenOf(book, left)) },
        places: [placeOf(book, left, 'cell')],
      });
      return;
    }
    say.compare([plus(left)], vehicles.map(plus), 'sum', () => ({
      code: 'differs',
      key: 'three-public/vehiclePurchase',
    }));
  },
);

function vehicleCells(book: Book, procurement: Panel): CellId[] {
  return procurement.rows.flatMap((row) => {
    if (row.kind !== 'detail') return [];
    const code = labelText(book, procurement, row, 'goodsCode').replace(/\s+/g, '');
    const goods = labelText(book, procurement, row, 'goods').replace(/\s+/g, '');
    const isVehicle =
      VEHICLE_CODE.test(code) ||
      (VEHICLE_NAME.test(goods) && !NOT_A_VEHICLE.test(goods) && !/^[BC]/.test(code));
    const cell = isVehicle ? mainCell(procurement, row) : undefined;
    return cell === undefined ? [] : [cell];
  });
}

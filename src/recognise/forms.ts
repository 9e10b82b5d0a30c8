/** Performance-target forms (绩效目标表): a layout of labelled values, one project a form. */
import type { MoneyUnit, TargetField, TargetForm } from '../model';
import { fenFromNumber } from '../model';
import { formFigures } from './form-figures';
import { formIndicators } from './form-indicators';
import type { Region } from './regions';
import { rowOf } from './sheet-row';
import { plain, shown } from './text';

const LABELS =
  /^(?:项目名称|项目编码|主管部门(?:及代码)?|实施单位|项目(?:属性|期|类型|负责人)|(?:其中[:：]?)?(?:中央|省级|市县|市级|县级).*资金|(?:实施期|年度)资金总额|单位自筹|(?:其中[:：]?)?财政资金|其他资金|预算数|项目概况|立项依据|项目设立必要性|保证项目实施.*|项目实施计划|总体目标|(?:一|二|三)级指标|指标值|[3679]月底|1[02]月底|预算规模及资金用途|资金支出计划.*|绩效目标|绩效指标|(?:数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|满意度).{0,4}指标?)[:：]?$/;
const MONEY_LABEL = /资金|预算数|单位自筹/;

/** Reads a form; null when it names no project: a number beside 项目名称 is none, but a heading of a register overwritten. */
export function readForm(region: Region): TargetForm | null {
  const { sheet } = region;
  const fields: TargetField[] = [];
  let unit: MoneyUnit | null = null;
  for (let row = region.titleRow ?? region.top; row <= region.bottom; row += 1) {
    let label = '';
    rowOf(sheet, row).forEach((value, index) => {
      const text = plain(value);
      if (value === null || value === '') return;
      const unitMatch = /单位[:：](万元|元)|\((万元|元)\)/.exec(text);
      if (unitMatch) unit ??= (unitMatch[1] ?? unitMatch[2]) as MoneyUnit;
      if (LABELS.test(text)) {
        label = text.replace(/[:：]$/, '');
        return;
      }
      if (label === '') return;
      fields.push({
        label,
        text: shown(value),
        fen: typeof value === 'number' && MONEY_LABEL.test(label) ? fenFromNumber(value, unit ?? '元') : null,
        row,
        column: sheet.left + index,
      });
      label = '';
    });
  }
  const projectName = fields.find((field) => field.label === '项目名称')?.text ?? '';
  if (/^[\d.,%-]*$/.test(projectName)) return null;
  return {
    sheet: sheet.name,
    area: {
      top: region.top,
      left: sheet.left,
      bottom: region.bottom,
      right: sheet.left + sheet.columnCount - 1,
    },
    title: region.title,
    projectName,
    unit: unit ?? '元',
    fields,
    amounts: formFigures(sheet, region.top, region.bottom, unit ?? '元'),
    indicators: formIndicators(sheet, region.top, region.bottom),
  };
}

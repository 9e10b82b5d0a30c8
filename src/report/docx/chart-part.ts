/** A chart as a DrawingML part with its figures in a workbook of its own, so that it can be edited in Word. */
import type { Chart, ChartPoint } from '../../model';
import { at, formatFen, sharesOf, shareText } from '../../model';
import { chartColour } from '../chart-colours';
import { FONTS } from './page';
import type { Xml } from './xml';
import { element, part } from './xml';

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Id of the relationship from a chart to its workbook. */
export const CHART_WORKBOOK = 'rId1';

/** A point's amount in the chart's unit, without separators: for cells and caches. */
function plainAmount(chart: Chart, point: ChartPoint): string {
  return formatFen(point.fen, { unit: chart.unit, decimals: 2 });
}

/** A legend entry tells the amount too: “一般公共预算拨款收入 8,016.65万元”. */
function category(chart: Chart, point: ChartPoint): string {
  const amount = formatFen(point.fen, { unit: chart.unit, decimals: 2, thousands: true });
  return `${point.label} ${amount}${chart.unit}`;
}

/** The chart in words, for those who cannot see it. */
export function chartDescription(chart: Chart): string {
  const shares = sharesOf(chart.points);
  const parts = chart.points.map(
    (point, index) => `${category(chart, point)}，占${shareText(at(shares, index))}`,
  );
  return `${chart.title}：${parts.join('；')}`;
}

function val(name: string, value: string | number): Xml {
  return element(name, { val: value });
}

function solid(colour: string): Xml {
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour }));
}

function textLook(size: number): Xml {
  const font = { typeface: FONTS.song.name };
  return element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element(
        'a:pPr',
        {},
        element(
          'a:defRPr',
          { sz: size * 100, b: 0 },
          solid('000000'),
          element('a:latin', font),
          element('a:ea', font),
        ),
      ),
      element('a:endParaRPr', { lang: 'zh-CN' }),
    ),
  );
}

function stringCache(values: readonly string[]): Xml {
  return element(
    'c:strCache',
    {},
    val('c:ptCount', values.length),
    ...values.map((value, idx) => element('c:pt', { idx }, element('c:v', {}, value))),
  );
}

function series(chart: Chart): Xml {
  const count = chart.points.length;
  const last = count + 1;
  return element(
    'c:ser',
    {},
    val('c:idx', 0),
    val('c:order', 0),
    element('c:tx', {}, element('c:strRef', {}, element('c:f', {}, '数据!$B$1'), stringCache([chart.title]))),
    ...chart.points.map((_, idx) =>
      element(
        'c:dPt',
        {},
        val('c:idx', idx),
        val('c:bubble3D', 0),
        element('c:spPr', {}, solid(chartColour(idx)), element('a:ln', { w: 12700 }, solid('FFFFFF'))),
      ),
    ),
    element(
      'c:dLbls',
      {},
      element('c:numFmt', { formatCode: '0.00%', sourceLinked: 0 }),
      element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
      textLook(10),
      val('c:dLblPos', 'outEnd'),
      val('c:showLegendKey', 0),
      val('c:showVal', 0),
      val('c:showCatName', 0),
      val('c:showSerName', 0),
      val('c:showPercent', 1),
      val('c:showBubbleSize', 0),
      val('c:showLeaderLines', 1),
    ),
    element(
      'c:cat',
      {},
      element(
        'c:strRef',
        {},
        element('c:f', {}, `数据!$A$2:$A$${last}`),
        stringCache(chart.points.map((point) => category(chart, point))),
      ),
    ),
    element(
      'c:val',
      {},
      element(
        'c:numRef',
        {},
        element('c:f', {}, `数据!$B$2:$B$${last}`),
        element(
          'c:numCache',
          {},
          element('c:formatCode', {}, '#,##0.00'),
          val('c:ptCount', count),
          ...chart.points.map((point, idx) =>
            element('c:pt', { idx }, element('c:v', {}, plainAmount(chart, point))),
          ),
        ),
      ),
    ),
  );
}

/** Turned so that the largest slice lies to the left: labels of small ones then stand one above the other at the right. */
function firstAngle(chart: Chart): number {
  const shares = sharesOf(chart.points);
  const largest = shares.indexOf(Math.max(...shares));
  const before = shares.slice(0, largest).reduce((sum, share) => sum + share, 0);
  const middle = ((before + at(shares, largest) / 2) * 360) / 10_000;
  return Math.round(270 - middle + 360) % 360;
}

export function chartPart(chart: Chart): string {
  return part(
    element(
      'c:chartSpace',
      { 'xmlns:c': C, 'xmlns:a': A, 'xmlns:r': R },
      val('c:date1904', 0),
      val('c:roundedCorners', 0),
      element(
        'c:chart',
        {},
        val('c:autoTitleDeleted', 1),
        element(
          'c:plotArea',
          {},
          element('c:layout'),
          element(
            'c:pieChart',
            {},
            val('c:varyColors', 1),
            series(chart),
            val('c:firstSliceAng', firstAngle(chart)),
          ),
        ),
        element('c:legend', {}, val('c:legendPos', 'b'), val('c:overlay', 0), textLook(10)),
        val('c:plotVisOnly', 1),
        val('c:dispBlanksAs', 'gap'),
      ),
      element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
      element('c:externalData', { 'r:id': CHART_WORKBOOK }, val('c:autoUpdate', 0)),
    ),
  );
}

/** The rows behind a chart: heading, then a category and its amount a line. */
export function chartRows(chart: Chart): readonly (readonly [string, string])[] {
  return chart.points.map((point) => [category(chart, point), plainAmount(chart, point)]);
}

/** The charts of a sheet over its grid, for a person to see; they stay with their cells when the grid is scrolled. */
import type { ReactNode, UIEvent } from 'react';
import { useMemo, useState } from 'react';
import type { Chart, Rectangle, SheetSnapshot } from '../../../src/model';
import { parseA1 } from '../../../src/model';
import { chartSvg } from '../../../src/report';
import { geometryOf, HEADER_HEIGHT, HEADER_WIDTH, span, start } from '../../../src/workbench/grid/geometry';
import type { ChartStore, SheetStore } from '../workbook/store';

interface Props {
  readonly sheet: SheetStore;
  readonly view: SheetSnapshot;
  /** The grid. */
  readonly children: ReactNode;
}

export function ChartLayer({ sheet, view, children }: Props) {
  const [scrolled, setScrolled] = useState({ left: 0, top: 0 });
  const { rows, columns } = useMemo(() => geometryOf(view, null), [view]);
  const follow = ({ target }: UIEvent): void => {
    if (target instanceof Element) setScrolled({ left: target.scrollLeft, top: target.scrollTop });
  };
  return (
    <div className="grid" onScrollCapture={follow}>
      {children}
      <div className="charts" style={{ left: HEADER_WIDTH, top: HEADER_HEIGHT }}>
        {sheet.charts.map((chart) => {
          const area = parseA1(chart.position);
          if (!area) return null;
          const place = {
            left: start(columns, area.left) - scrolled.left,
            top: start(rows, area.top) - scrolled.top,
            width: span(columns, area.left, area.right),
            height: span(rows, area.top, area.bottom),
          };
          return (
            <figure key={chart.id} style={place}>
              <Pie chart={chartOf(sheet, chart)} />
            </figure>
          );
        })}
      </div>
    </div>
  );
}

function Pie({ chart }: { chart: Chart }) {
  const { title, width, height, slices } = chartSvg(chart);
  return (
    <>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {slices.map(({ d, fill, label, share, at }) => (
          <g key={label}>
            <path d={d} fill={fill} stroke="#fff" />
            <text x={at.x} y={at.y} textAnchor={at.anchor} fontSize="11">
              {share}
            </text>
          </g>
        ))}
      </svg>
      <ul>
        {slices.map(({ fill, label, amount }) => (
          <li key={label}>
            <span style={{ background: fill }} />
            {label} {amount}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A chart as its cells have it now: names in the first column, figures in the second, the unit over them. */
function chartOf(sheet: SheetStore, { title, source }: ChartStore): Chart {
  const text = (row: number, column: number): string => String(sheet.cell(row, column).value ?? '');
  const unit = text(source.top, source.right) === '元' ? '元' : '万元';
  const fen = unit === '元' ? 100 : 1_000_000;
  const points = rowsBelow(source).map((row) => ({
    label: text(row, source.left),
    fen: Math.round(Number(sheet.cell(row, source.right).value) * fen),
    places: [],
  }));
  return { id: title, title, section: '', kind: 'pie', unit, points };
}

function rowsBelow({ top, bottom }: Rectangle): number[] {
  return Array.from({ length: bottom - top }, (_, index) => top + 1 + index);
}

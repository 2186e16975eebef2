/**
 * The points and lines of the comparison, drawn by ECharts over the plot column of the table.
 * Loaded only where a chart is shown. Colours are CSS custom properties, so that the SVG follows the colour scheme by itself.
 */
import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([CustomChart, GridComponent, SVGRenderer]);

/** One row: its scores and where its plot cell lies, in pixels below the axis. */
export interface PlotRow {
  earlier: number | null;
  later: number | null;
  target: number | null;
  colour: string;
  top: number;
  bottom: number;
}

export interface Plot {
  rows: PlotRow[];
  /** Null where the rules of the year ask nothing of single instruments. */
  threshold: number | null;
  axisHeight: number;
  height: number;
  width: number;
  font: string;
}

const SIDE = 14;
const RADIUS = 5;
const LABEL_ROOM = 24;

/** From the ten below the lowest value up to 100. */
export function range(values: number[]): [number, number] {
  const lowest = Math.floor(Math.min(...values, 90) / 10) * 10;
  return [Math.max(0, lowest), 100];
}

/** Round ticks, the threshold among them where there is one; a tick too near to the threshold gives way to it. */
export function ticks([from, to]: [number, number], threshold: number | null, width: number): { lines: number[]; labels: number[] } {
  const perUnit = (width - 2 * SIDE) / (to - from);
  const step = perUnit * 10 >= LABEL_ROOM ? 10 : 20;
  const lines: number[] = [];
  for (let tick = to; tick >= from; tick -= step) {
    lines.unshift(tick);
  }
  if (threshold === null) {
    return { lines, labels: lines };
  }
  const apart = (tick: number) => Math.abs(tick - threshold) * perUnit >= LABEL_ROOM;
  return { lines, labels: [...lines.filter(apart), threshold].sort((a, b) => a - b) };
}

export function create(element: HTMLElement): ECharts {
  return init(element, null, { renderer: 'svg' });
}

export function draw(chart: ECharts, plot: Plot): void {
  const shown = [...plot.rows.flatMap((row) => [row.earlier, row.later, row.target]), plot.threshold];
  const extent = range(shown.filter((score) => score !== null));
  const { lines, labels } = ticks(extent, plot.threshold, plot.width);

  chart.resize({ width: plot.width, height: plot.height });
  chart.setOption(
    {
      animation: false,
      textStyle: { fontFamily: plot.font },
      grid: { left: SIDE, right: SIDE, top: plot.axisHeight, bottom: 0, outerBoundsMode: 'none' },
      xAxis: {
        type: 'value',
        position: 'top',
        min: extent[0],
        max: extent[1],
        axisLine: { show: false },
        axisTick: { show: false },
        splitLine: { show: false },
        axisLabel: { customValues: labels, color: 'var(--chart-quiet)', fontSize: 12, margin: 10, hideOverlap: false },
      },
      yAxis: { type: 'value', min: 0, max: plot.height - plot.axisHeight, inverse: true, show: false },
      series: [
        {
          type: 'custom',
          silent: true,
          data: plot.rows.map((_, index) => [0, index]),
          renderItem: (params: { dataIndex: number }, api: { coord(point: number[]): number[] }) => {
            const row = plot.rows[params.dataIndex];
            const x = (score: number) => api.coord([score, 0])[0];
            const top = plot.axisHeight + row.top;
            const bottom = plot.axisHeight + row.bottom;
            const middle = (top + bottom) / 2;
            const line = (x1: number, y1: number, x2: number, y2: number, style: object) => ({
              type: 'line',
              shape: { x1, y1, x2, y2 },
              style,
            });
            const point = (score: number, style: object) => ({
              type: 'circle',
              shape: { cx: x(score), cy: middle, r: RADIUS },
              style: { lineWidth: 2, ...style },
            });
            const upright = (value: number, style: object) => {
              const at = Math.round(x(value)) + 0.5;
              return line(at, top, at, bottom, style);
            };
            const children: object[] = lines
              .filter((tick) => tick !== plot.threshold)
              .map((tick) => upright(tick, { stroke: 'var(--chart-line)', lineWidth: 1 }));
            if (plot.threshold !== null) {
              children.push(upright(plot.threshold, { stroke: 'var(--chart-threshold)', lineWidth: 1, lineDash: [3, 3] }));
            }
            if (row.earlier !== null && row.later !== null) {
              children.push(
                line(x(row.earlier), middle, x(row.later), middle, { stroke: row.colour, lineWidth: 3, opacity: 0.75 }),
              );
            }
            if (row.earlier !== null) {
              children.push(point(row.earlier, { fill: 'var(--chart-ground)', stroke: 'var(--chart-quiet)' }));
            }
            if (row.later !== null) {
              children.push(point(row.later, { fill: row.colour, stroke: row.colour }));
            }
            if (row.target !== null) {
              const at = x(row.target);
              children.push(line(at, middle - 8, at, middle + 8, { stroke: 'var(--chart-ink)', lineWidth: 2 }));
            }
            return { type: 'group', children };
          },
        },
      ],
    },
    { notMerge: true },
  );
}

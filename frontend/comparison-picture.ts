/** The comparison of two years as one picture to be taken along; loaded when somebody asks for it. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { rows as textRows, widthOf } from './chart-picture';
import { SYMBOLS, type Model, type Row } from './comparison-chart';

const WIDTH = 960;
const NAMES = 270;
const FIGURES = 260;
const LEFT = 16 + NAMES;
const RIGHT = WIDTH - FIGURES;
const TOP = 96;
const ROW = 30;
const TEXT_ROW = 20;
const COLOURS = { INCREASE: '#1b7a46', DECLINE: '#b3261e', UNCHANGED: '#69737f', UNKNOWN: '#69737f' };

export const LOOK = `
  .ground { fill: #ffffff; }
  text { fill: #16202c; font-family: Sarabun, 'TH Sarabun New', sans-serif; font-size: 14px; }
  .title { font-size: 18px; }
  .quiet { fill: #5b6777; }
  .rule { stroke: #e1e5ea; stroke-width: 1; }
  .threshold { stroke: #5b6777; stroke-width: 1; stroke-dasharray: 3 3; }
  .aim { stroke: #16202c; stroke-width: 2; }
  .earlier { fill: #ffffff; stroke: #5b6777; stroke-width: 2; }
`;

const points = (text: string | null) => (text === null ? null : Number(text));

export function drawing(model: Model): TemplateResult {
  const { rows, labels, earlierYear, laterYear, threshold } = model;
  const shown = rows.flatMap((row) => [row.earlier, row.later, row.target]).map(points);
  const lowest = Math.min(90, threshold ?? 90, ...shown.filter((score) => score !== null));
  const from = Math.max(0, Math.floor(lowest / 10) * 10);
  const x = (score: number) => LEFT + ((score - from) * (RIGHT - LEFT - 24)) / (100 - from) + 8;
  const step = 100 - from > 50 ? 20 : 10;
  const ticks = Array.from({ length: Math.floor((100 - from) / step) + 1 }, (_, index) => 100 - index * step);
  const names = rows.map((row) => textRows(`${row.number}. ${row.name}`, NAMES - 12, widthOf));
  const tops = names.reduce<number[]>((found, name) => [...found, found.at(-1)! + ROW + (name.length - 1) * TEXT_ROW], [TOP]);
  const bottom = tops.at(-1)!;
  const aims = rows.some((row) => row.target !== null);
  const columns = { later: WIDTH - 180, difference: WIDTH - 90, target: WIDTH - 16 };
  return html`<svg xmlns="http://www.w3.org/2000/svg" width=${WIDTH} height=${bottom + 16} viewBox="0 0 ${WIDTH} ${bottom + 16}">
    <rect class="ground" width=${WIDTH} height=${bottom + 16}></rect>
    <text class="title" x="16" y="28">${labels.caption}</text>
    <text class="quiet" x="16" y="52">○ ${earlierYear}   ● ${laterYear}${aims ? `   | ${labels.target}` : ''}${
      threshold === null ? '' : `   ┊ ${labels.threshold} ${threshold}`
    }</text>
    ${ticks.map(
      (tick) => svg`<line class="rule" x1=${x(tick)} x2=${x(tick)} y1=${TOP - 12} y2=${bottom}></line>
        <text class="quiet" x=${x(tick)} y=${TOP - 18} text-anchor="middle">${tick}</text>`,
    )}
    ${
      threshold === null
        ? nothing
        : svg`<line class="threshold" x1=${x(threshold)} x2=${x(threshold)} y1=${TOP - 12} y2=${bottom}></line>`
    }
    <text class="quiet" x=${columns.later} y=${TOP - 18} text-anchor="end">${laterYear}</text>
    <text class="quiet" x=${columns.difference} y=${TOP - 18} text-anchor="end">${labels.difference}</text>
    ${aims ? svg`<text class="quiet" x=${columns.target} y=${TOP - 18} text-anchor="end">${labels.target}</text>` : nothing}
    ${rows.map((row, index) => {
      const middle = (tops[index] + tops[index + 1]) / 2;
      return svg`${names[index].map(
        (text, below) =>
          svg`<text x="16" y=${middle + 5 + (below - (names[index].length - 1) / 2) * TEXT_ROW}>${text}</text>`,
      )}
        ${dumbbell(row, x, middle)}
        <text x=${columns.later} y=${middle + 5} text-anchor="end">${row.later ?? '–'}</text>
        <text x=${columns.difference} y=${middle + 5} text-anchor="end" style="fill: ${COLOURS[row.direction]}">${
          SYMBOLS[row.direction]
        } ${row.difference ?? '–'}</text>
        ${aims ? svg`<text class="quiet" x=${columns.target} y=${middle + 5} text-anchor="end">${row.target ?? '–'}</text>` : nothing}`;
    })}
  </svg>`;
}

function dumbbell(row: Row, x: (score: number) => number, middle: number): SVGTemplateResult {
  const [earlier, later, target] = [row.earlier, row.later, row.target].map(points);
  const colour = COLOURS[row.direction];
  return svg`${
    earlier !== null && later !== null
      ? svg`<line x1=${x(earlier)} x2=${x(later)} y1=${middle} y2=${middle} stroke=${colour} stroke-width="3"></line>`
      : nothing
  }
  ${earlier === null ? nothing : svg`<circle class="earlier" cx=${x(earlier)} cy=${middle} r="5"></circle>`}
  ${later === null ? nothing : svg`<circle cx=${x(later)} cy=${middle} r="6" fill=${colour}></circle>`}
  ${
    target === null
      ? nothing
      : svg`<line class="aim" x1=${x(target)} x2=${x(target)} y1=${middle - 8} y2=${middle + 8}></line>`
  }`;
}

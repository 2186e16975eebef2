import { LitElement, css, html, nothing, svg, unsafeCSS, type SVGTemplateResult, type TemplateResult } from 'lit';
import { actionStyles, actions, picture, rows, take, widthOf, type ActionLabels, type Ending } from './chart-picture';

interface Line {
  mark: string;
  name: string;
  scores: (number | null)[];
}

interface Model {
  title: string;
  fileName: string;
  years: string[];
  notes: string[];
  lines: Line[];
  labels: ActionLabels;
}

interface Palette {
  ground: string;
  ink: string;
  quiet: string;
  line: string;
  strokes: string[];
}

/** Places in the drawing. */
interface Place {
  x: (index: number) => number;
  y: (score: number) => number;
  /** Whether a year has room for its number and its scores; the latest always has. */
  told: (index: number) => boolean;
}

/** A part of the drawing, and where it ends. */
interface Part {
  drawn: SVGTemplateResult;
  bottom: number;
}

const EXPORTED_WIDTH = 960;
/** Room around the plot: for scores to its left, for what the lines are to its right. */
const WIDE = { left: 44, right: 44, inner: 30 };
const NARROW = { left: 34, right: 10, inner: 14 };
const NARROW_BELOW = 600;
/** Room that a year or a score needs to stand clear of its neighbours. */
const FIGURE_ROOM = 42;
const MOST_NOTE_ROWS = 2;
const PLOT_HEIGHT = 296;
const TEXT_ROW = 20;
const LEGEND_ROW = 26;
const LEGEND_KEY = 44;
const TWO_COLUMNS_FROM = 640;
const LABELLED_LINES = 3;
const LABEL_ROOM = 34;
const MARK_ROOM = 16;
const RADIUS = 4.5;
const PRINTED = ['#1d4e89', '#b3261e', '#1b7a46', '#8a5a00', '#6a3d9a'];
/** Lines that share a colour differ in their dashes, so that nothing hangs on colour alone. */
const DASHES = ['none', '7 4', '2 3'];

const look = ({ ground, ink, quiet, line, strokes }: Palette) => `
  .ground { fill: ${ground}; }
  text { fill: ${ink}; font-family: Sarabun, 'TH Sarabun New', sans-serif; font-size: 14px; }
  .title { font-size: 18px; }
  .quiet { fill: ${quiet}; }
  .value { paint-order: stroke; stroke: ${ground}; stroke-width: 4px; }
  .rule { stroke: ${line}; stroke-width: 1; }
  .course { fill: none; stroke-width: 2.5; }
  .leader { stroke-width: 1; }
  .point { fill: ${ground}; stroke-width: 2.5; }
  ${strokes.map((stroke, index) => `.c${index} { stroke: ${stroke}; }`).join('\n')}
`;

const ON_SCREEN: Palette = {
  ground: 'var(--prongsai-card, #fff)',
  ink: 'var(--prongsai-ink, #16202c)',
  quiet: 'var(--prongsai-quiet, #5b6777)',
  line: 'var(--prongsai-line, #e1e5ea)',
  strokes: PRINTED.map((stroke) => `light-dark(${stroke}, color-mix(in srgb, ${stroke} 62%, white))`),
};

const ON_PAPER: Palette = { ground: '#ffffff', ink: '#16202c', quiet: '#5b6777', line: '#e1e5ea', strokes: PRINTED };

/** Runs of years that have a score; between two runs is a gap. */
export function runs(scores: (number | null)[]): { index: number; score: number }[][] {
  const found: { index: number; score: number }[][] = [];
  scores.forEach((score, index) => {
    if (score === null) {
      return;
    }
    if (index === 0 || scores[index - 1] === null) {
      found.push([]);
    }
    found[found.length - 1].push({ index, score });
  });
  return found;
}

/** Heights moved apart, as little as it takes; in the order given. */
export function apart(heights: number[], room: number): number[] {
  const moved = [...heights];
  const order = heights.map((_, index) => index).sort((a, b) => heights[a] - heights[b]);
  const blocks: { members: number[]; centre: number }[] = [];
  for (const index of order) {
    let members = [index];
    let centre = heights[index];
    for (let above = blocks.at(-1); above; above = blocks.at(-1)) {
      if (centre - above.centre >= (room * (above.members.length + members.length)) / 2) {
        break;
      }
      blocks.pop();
      members = [...above.members, ...members];
      centre = members.reduce((sum, each) => sum + heights[each], 0) / members.length;
    }
    blocks.push({ members, centre });
  }
  blocks.forEach(({ members, centre }) =>
    members.forEach((each, nth) => (moved[each] = centre + (nth - (members.length - 1) / 2) * room)),
  );
  return moved;
}

/** Lines through the years as one SVG, which is also what is taken along. What it shows stands in a table beside it. */
class TrendChart extends LitElement {
  static override properties = { model: { attribute: false }, failed: { state: true }, room: { state: true } };

  declare model?: Model;
  declare failed: boolean;
  declare room: number;

  private readonly resized = new ResizeObserver(() => (this.room = Math.floor(this.clientWidth)));

  constructor() {
    super();
    this.failed = false;
    this.room = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
    document.fonts.ready.then(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    this.resized.disconnect();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.model || !this.room) {
      return nothing;
    }
    const { labels } = this.model;
    return html`${this.drawing(this.model, this.room)} ${actions(labels, this.failed, (ending) => this.take(ending))}`;
  }

  /** On the page a heading says already what it is; a picture by itself has to. */
  private drawing(model: Model, width: number, titled = false): TemplateResult {
    const title = this.heading(titled ? rows(model.title, (width - WIDE.left) * 0.75, widthOf) : []);
    const plot = this.plot(model, width, title.bottom);
    const legend = this.legend(model.lines, width, plot.bottom);
    return html`<svg
      xmlns="http://www.w3.org/2000/svg"
      width=${width}
      height=${legend.bottom}
      viewBox="0 0 ${width} ${legend.bottom}"
      role="img"
      aria-label=${model.title}
    >
      <rect class="ground" width=${width} height=${legend.bottom}></rect>
      ${title.drawn} ${plot.drawn} ${legend.drawn}
    </svg>`;
  }

  private heading(shown: string[]): Part {
    const drawn = svg`${shown.map((row, index) => svg`<text class="title" x="8" y=${26 + index * 24}>${row}</text>`)}`;
    return { drawn, bottom: shown.length ? 26 + shown.length * 24 : 34 };
  }

  private plot({ years, notes, lines }: Model, width: number, top: number): Part {
    const bottom = top + PLOT_HEIGHT;
    const narrow = width < NARROW_BELOW;
    const side = narrow ? NARROW : WIDE;
    const right = width - (lines.some((line) => line.mark) ? WIDE.right : side.right);
    const lowest = Math.min(90, ...lines.flatMap((line) => line.scores.filter((score) => score !== null)));
    const from = Math.floor(lowest / 10) * 10;
    const step = 100 - from > 50 ? 20 : 10;
    const ticks = Array.from({ length: Math.floor((100 - from) / step) + 1 }, (_, index) => 100 - index * step);
    const span = right - side.left - 2 * side.inner;
    const last = years.length - 1;
    const yearRoom = last === 0 ? span : span / last;
    const every = Math.ceil(FIGURE_ROOM / yearRoom);
    const place: Place = {
      x: (index) => (last === 0 ? (side.left + right) / 2 : side.left + side.inner + index * yearRoom),
      y: (score) => top + ((100 - score) * PLOT_HEIGHT) / (100 - from),
      told: (index) => (last - index) % every === 0,
    };
    const noteRows = this.notes(notes, Math.min(yearRoom, 150) - 4);
    const drawn = svg`
      ${ticks.map(
        (tick) => svg`<line class="rule" x1=${side.left} x2=${right} y1=${place.y(tick)} y2=${place.y(tick)}></line>
          <text class="quiet" x=${side.left - 8} y=${place.y(tick) + 5} text-anchor="end">${tick}</text>`,
      )}
      ${years.map((year, index) =>
        place.told(index)
          ? svg`<text x=${place.x(index)} y=${bottom + 24} text-anchor="middle">${year}</text>
          ${noteRows[index].map(
            (row, below) => svg`<text class="quiet" x=${place.x(index)} y=${bottom + 24 + (below + 1) * TEXT_ROW}
              text-anchor="middle">${row}</text>`,
          )}`
          : nothing,
      )}
      ${lines.map((line, index) => this.course(line, index, place))} ${this.marks(lines, place)}
      ${lines.length <= LABELLED_LINES ? this.values(lines, place) : nothing}`;
    return { drawn, bottom: bottom + 60 + Math.max(...noteRows.map((note) => note.length)) * TEXT_ROW };
  }

  /** The ratings under their years, or none of them where one has no room: the table has them all. */
  private notes(notes: string[], room: number): string[][] {
    const found = notes.map((note) => rows(note, room, widthOf));
    const fit = found.every((note) => note.length <= MOST_NOTE_ROWS && note.every((row) => widthOf(row) <= room));
    return fit ? found : notes.map(() => []);
  }

  private legend(lines: Line[], width: number, top: number): Part {
    const columns = lines.length > LABELLED_LINES && width >= TWO_COLUMNS_FROM ? 2 : 1;
    const room = (width - 16) / columns;
    const names = lines.map((line) => rows(line.name, room - LEGEND_KEY - 8, widthOf));
    const drawn: SVGTemplateResult[] = [];
    let y = top;
    for (let first = 0; first < lines.length; first += columns) {
      const beside = names.slice(first, first + columns);
      beside.forEach((name, column) => {
        const left = 8 + column * room;
        drawn.push(svg`<line class="course ${this.colour(first + column)}" stroke-dasharray=${this.dashes(first + column)}
            x1=${left} x2=${left + 34} y1=${y} y2=${y}></line>
          ${name.map((row, below) => svg`<text x=${left + LEGEND_KEY} y=${y + 5 + below * TEXT_ROW}>${row}</text>`)}`);
      });
      y += LEGEND_ROW + (Math.max(...beside.map((name) => name.length)) - 1) * TEXT_ROW;
    }
    return { drawn: svg`${drawn}`, bottom: y };
  }

  private course(line: Line, index: number, { x, y }: Place): SVGTemplateResult {
    return svg`${runs(line.scores).map(
      (run) => svg`<polyline class="course ${this.colour(index)}" stroke-dasharray=${this.dashes(index)}
          points=${run.map((point) => `${x(point.index)},${y(point.score)}`).join(' ')}></polyline>
        ${run.map(
          (point) => svg`<circle class="point ${this.colour(index)}" cx=${x(point.index)} cy=${y(point.score)} r=${RADIUS}>
              <title>${line.name} ${this.model!.years[point.index]}: ${point.score.toFixed(2)}</title></circle>`,
        )}`,
    )}`;
  }

  /** What each line is, at its end, so that nobody has to go by colour and dashes. */
  private marks(lines: Line[], { x, y }: Place): SVGTemplateResult[] {
    const ends = lines
      .map((line) => ({ mark: line.mark, index: line.scores.findLastIndex((score) => score !== null), line }))
      .filter((end) => end.mark && end.index >= 0);
    return [...new Set(ends.map((end) => end.index))].flatMap((index) => {
      const here = ends.filter((end) => end.index === index);
      const heights = apart(here.map((end) => y(end.line.scores[index]!)), MARK_ROOM);
      return here.map(
        (end, nth) => svg`<line class="leader ${this.colour(lines.indexOf(end.line))}"
            x1=${x(index) + 6} y1=${y(end.line.scores[index]!)} x2=${x(index) + 34} y2=${heights[nth]}></line>
          <text x=${x(index) + 38} y=${heights[nth] + 5}>${end.mark}</text>`,
      );
    });
  }

  /** The scores of few lines: above their points, below where another line runs closely above. */
  private values(lines: Line[], { x, y, told }: Place): SVGTemplateResult[] {
    return this.model!.years.flatMap((_, index) => {
      const scores = told(index) ? lines.map((line) => line.scores[index]).filter((score) => score !== null) : [];
      return scores.map((score) => {
        const crowded = scores.some((other) => other > score && y(score) - y(other) < LABEL_ROOM);
        return svg`<text class="value" x=${x(index)} y=${y(score) + (crowded ? 22 : -10)} text-anchor="middle">${score.toFixed(2)}</text>`;
      });
    });
  }

  private colour(index: number): string {
    return `c${index % PRINTED.length}`;
  }

  private dashes(index: number): string {
    return DASHES[Math.floor(index / PRINTED.length) % DASHES.length];
  }

  private async take(ending: Ending): Promise<void> {
    this.failed = !(await take(() => this.picture(), this.model!.fileName, ending));
  }

  /** The drawing by itself: light, on white, with its own font. */
  private picture(): Promise<string> {
    return picture(this.drawing(this.model!, EXPORTED_WIDTH, true), look(ON_PAPER));
  }

  static override styles = [
    actionStyles,
    css`
    :host {
      display: block;
    }

    svg {
      display: block;
    }

    ${unsafeCSS(look(ON_SCREEN))}

    @media print {
      svg {
        height: auto;
        max-width: 100%;
      }
    }
  `,
  ];
}

customElements.define('prongsai-trend-chart', TrendChart);

import { LitElement, css, html, nothing, svg, unsafeCSS, type SVGTemplateResult, type TemplateResult } from 'lit';

interface Line {
  name: string;
  scores: (number | null)[];
}

interface Model {
  title: string;
  fileName: string;
  years: string[];
  notes: string[];
  lines: Line[];
  labels: { svg: string; png: string; print: string; failed: string };
}

interface Palette {
  ground: string;
  ink: string;
  quiet: string;
  line: string;
  strokes: string[];
}

const WIDTH = 960;
const TOP = 48;
const LEFT = 44;
const PLOT = { right: 930, bottom: 344 };
const LEGEND_TOP = 414;
const LEGEND_ROW = 26;
const RADIUS = 4.5;
const PNG_SCALE = 2;
const PRINTED = ['#1d4e89', '#b3261e', '#1b7a46', '#8a5a00', '#6a3d9a'];
/** Lines that share a colour differ in their dashes, so that nothing hangs on colour alone. */
const DASHES = ['none', '7 4', '2 3'];

const look = ({ ground, ink, quiet, line, strokes }: Palette) => `
  .ground { fill: ${ground}; }
  text { fill: ${ink}; font-family: Sarabun, 'TH Sarabun New', sans-serif; font-size: 14px; }
  .title { font-size: 18px; }
  .quiet { fill: ${quiet}; }
  .rule { stroke: ${line}; stroke-width: 1; }
  .course { fill: none; stroke-width: 2.5; }
  .point { fill: ${ground}; stroke-width: 2.5; }
  ${strokes.map((stroke, index) => `.c${index} { stroke: ${stroke}; }`).join('\n')}
`;

const ON_SCREEN: Palette = {
  ground: 'var(--prongsai-card, #fff)',
  ink: 'var(--prongsai-ink, #16202c)',
  quiet: 'var(--prongsai-quiet, #5b6777)',
  line: 'var(--prongsai-line, #e1e5ea)',
  strokes: PRINTED.map((stroke) => `light-dark(${stroke}, color-mix(in srgb, ${stroke} 45%, white))`),
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

/** Lines through the years as one SVG, which is also what is taken along. What it shows stands in a table beside it. */
class TrendChart extends LitElement {
  static override properties = { model: { attribute: false }, failed: { state: true } };

  declare model?: Model;
  declare failed: boolean;

  constructor() {
    super();
    this.failed = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.model) {
      return nothing;
    }
    const { labels } = this.model;
    return html`
      <div class="frame">${this.drawing(this.model)}</div>
      <div class="actions">
        <button type="button" @click=${this.takeSvg}>${labels.svg}</button>
        <button type="button" @click=${this.takePng}>${labels.png}</button>
        <button type="button" @click=${() => print()}>${labels.print}</button>
      </div>
      <p role="status">${this.failed ? labels.failed : nothing}</p>
    `;
  }

  private drawing({ title, years, notes, lines }: Model): TemplateResult {
    const lowest = Math.min(90, ...lines.flatMap((line) => line.scores.filter((score) => score !== null)));
    const from = Math.floor(lowest / 10) * 10;
    const step = 100 - from > 50 ? 20 : 10;
    const ticks = Array.from({ length: Math.floor((100 - from) / step) + 1 }, (_, index) => 100 - index * step);
    const x = (index: number) =>
      years.length === 1
        ? (LEFT + PLOT.right) / 2
        : LEFT + 30 + (index * (PLOT.right - LEFT - 60)) / (years.length - 1);
    const y = (score: number) => TOP + ((100 - score) * (PLOT.bottom - TOP)) / (100 - from);
    const columns = lines.length > 3 ? 2 : 1;
    const height = LEGEND_TOP + Math.ceil(lines.length / columns) * LEGEND_ROW;
    return html`<svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 ${WIDTH} ${height}"
      role="img"
      aria-label=${title}
    >
      <rect class="ground" width=${WIDTH} height=${height}></rect>
      <text class="title" x=${LEFT} y="26">${title}</text>
      ${ticks.map(
        (tick) => svg`<line class="rule" x1=${LEFT} x2=${PLOT.right} y1=${y(tick)} y2=${y(tick)}></line>
          <text class="quiet" x=${LEFT - 8} y=${y(tick) + 5} text-anchor="end">${tick}</text>`,
      )}
      ${years.map(
        (year, index) => svg`<text x=${x(index)} y=${PLOT.bottom + 24} text-anchor="middle">${year}</text>
          <text class="quiet" x=${x(index)} y=${PLOT.bottom + 44} text-anchor="middle">${notes[index] ?? ''}</text>`,
      )}
      ${lines.map((line, index) => this.course(line, index, x, y, lines.length <= 3))}
      ${lines.map((line, index) => {
        const left = LEFT + (index % columns) * 450;
        const top = LEGEND_TOP + Math.floor(index / columns) * LEGEND_ROW;
        return svg`<line class="course ${this.colour(index)}" stroke-dasharray=${this.dashes(index)}
            x1=${left} x2=${left + 34} y1=${top} y2=${top}></line>
          <text x=${left + 44} y=${top + 5}>${line.name}</text>`;
      })}
    </svg>`;
  }

  private course(
    line: Line,
    index: number,
    x: (index: number) => number,
    y: (score: number) => number,
    labelled: boolean,
  ): SVGTemplateResult {
    return svg`${runs(line.scores).map(
      (run) => svg`<polyline class="course ${this.colour(index)}" stroke-dasharray=${this.dashes(index)}
          points=${run.map((point) => `${x(point.index)},${y(point.score)}`).join(' ')}></polyline>
        ${run.map(
          (point) => svg`<circle class="point ${this.colour(index)}" cx=${x(point.index)} cy=${y(point.score)} r=${RADIUS}>
              <title>${line.name} ${this.model!.years[point.index]}: ${point.score.toFixed(2)}</title></circle>
            ${labelled ? svg`<text x=${x(point.index)} y=${y(point.score) - 10} text-anchor="middle">${point.score.toFixed(2)}</text>` : nothing}`,
        )}`,
    )}`;
  }

  private colour(index: number): string {
    return `c${index % PRINTED.length}`;
  }

  private dashes(index: number): string {
    return DASHES[Math.floor(index / PRINTED.length) % DASHES.length];
  }

  private readonly takeSvg = () => this.take(async () => new Blob([await this.picture()], { type: 'image/svg+xml' }), 'svg');

  private readonly takePng = () => this.take(() => this.raster(), 'png');

  private async take(make: () => Promise<Blob>, ending: string): Promise<void> {
    try {
      const address = URL.createObjectURL(await make());
      const link = document.createElement('a');
      link.href = address;
      link.download = `${this.model!.fileName}.${ending}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  /** The drawing by itself: light, on white, with its own font. */
  private async picture(): Promise<string> {
    const copy = this.renderRoot.querySelector('svg')!.cloneNode(true) as SVGElement;
    const [, , width, height] = copy.getAttribute('viewBox')!.split(' ');
    copy.setAttribute('width', width);
    copy.setAttribute('height', height);
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    style.textContent = (await fonts()) + look(ON_PAPER);
    copy.prepend(style);
    return new XMLSerializer().serializeToString(copy).replace(/<!--.*?-->/gs, '');
  }

  private async raster(): Promise<Blob> {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await this.picture())}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * PNG_SCALE;
    canvas.height = image.naturalHeight * PNG_SCALE;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    );
  }

  static override styles = css`
    :host {
      display: block;
    }

    .frame {
      overflow-x: auto;
    }

    svg {
      display: block;
      min-width: 640px;
      width: 100%;
    }

    ${unsafeCSS(look(ON_SCREEN))}

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-block-start: 8px;
    }

    button {
      background: var(--prongsai-card, #fff);
      border: 1px solid var(--prongsai-line, #e1e5ea);
      border-radius: 6px;
      color: var(--prongsai-ink, #16202c);
      cursor: pointer;
      font: inherit;
      min-height: 44px;
      padding: 4px 14px;
    }

    button:hover {
      background: var(--prongsai-hover, #f0f3f7);
    }

    button:focus-visible {
      outline: 2px solid var(--prongsai-action, #1d4e89);
      outline-offset: 2px;
    }

    p {
      margin: 4px 0 0;
    }

    @media print {
      svg {
        min-width: 0;
      }

      .actions {
        display: none;
      }
    }
  `;
}

/** The faces of the page's font as data, since a picture may not fetch any; none where they cannot be had. */
async function fonts(): Promise<string> {
  const faces = [...document.styleSheets].flatMap((sheet) => facesOf(sheet));
  const texts = await Promise.all(faces.map(embedded));
  return texts.join('\n');
}

function facesOf(sheet: CSSStyleSheet): { rule: CSSFontFaceRule; base: string }[] {
  try {
    return rules(sheet).map((rule) => ({ rule, base: rule.parentStyleSheet?.href ?? document.baseURI }));
  } catch {
    return [];
  }
}

function rules(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  return [...sheet.cssRules].flatMap((rule) => {
    if (rule instanceof CSSImportRule) {
      return rule.styleSheet ? rules(rule.styleSheet) : [];
    }
    const regular =
      rule instanceof CSSFontFaceRule &&
      rule.style.getPropertyValue('font-family').includes('Sarabun') &&
      rule.style.getPropertyValue('font-weight') === '400';
    return regular ? [rule] : [];
  });
}

async function embedded({ rule, base }: { rule: CSSFontFaceRule; base: string }): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
  if (!address) {
    return '';
  }
  try {
    const answer = await fetch(new URL(address, base));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const range = rule.style.getPropertyValue('unicode-range');
    return `@font-face { font-family: Sarabun; src: url("data:font/woff2;base64,${data}") format("woff2"); unicode-range: ${range}; }`;
  } catch {
    return '';
  }
}

customElements.define('prongsai-trend-chart', TrendChart);

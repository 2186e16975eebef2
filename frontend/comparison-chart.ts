import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ECharts } from 'echarts/core';
import { actionStyles, actions, picture, take, type ActionLabels, type Ending } from './chart-picture';

type Direction = 'INCREASE' | 'DECLINE' | 'UNCHANGED' | 'UNKNOWN';

export interface Row {
  number: number;
  name: string;
  instrument: string;
  earlier: string | null;
  later: string | null;
  difference: string | null;
  target: string | null;
  direction: Direction;
  directionText: string;
  measures: number;
  href: string;
}

interface Labels {
  caption: string;
  indicator: string;
  instrument: string;
  earlier: string;
  later: string;
  difference: string;
  measures: string;
  target: string;
  threshold: string;
  noScore: string;
}

export interface Model {
  fileName: string;
  earlierYear: string;
  laterYear: string;
  threshold: number | null;
  labels: Labels;
  rows: Row[];
  actions: ActionLabels;
}

type Column = 'indicator' | 'later' | 'difference' | 'measures';

export const SYMBOLS: Record<Direction, string> = { INCREASE: '▲', DECLINE: '▼', UNCHANGED: '=', UNKNOWN: '' };

const score = (text: string | null) => (text === null ? null : Number(text));

const SORT_KEYS: Record<Column, (row: Row) => number | null> = {
  indicator: (row) => row.number,
  later: (row) => score(row.later),
  difference: (row) => (row.difference === null ? null : Number(row.difference) * (row.direction === 'DECLINE' ? -1 : 1)),
  measures: (row) => row.measures,
};

/**
 * Two years of indicator scores: a table that says everything in words and figures, with one plot laid over its plot column.
 * The plot repeats what the table states and is hidden from assistive technology.
 */
class ComparisonChart extends LitElement {
  static override properties = { model: { attribute: false }, sorting: { state: true }, failed: { state: true } };

  declare model?: Model;
  declare sorting: { column: Column; descending: boolean };
  declare failed: boolean;

  private chart?: ECharts;
  private plot?: typeof import('./comparison-plot');
  private readonly resizing = new ResizeObserver(() => this.draw());

  constructor() {
    super();
    this.sorting = { column: 'indicator', descending: false };
    this.failed = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizing.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) {
      this.requestUpdate();
    }
  }

  protected override updated(_: PropertyValues): void {
    if (this.model) {
      this.resizing.observe(this.renderRoot.querySelector('table')!);
      void this.show();
    }
  }

  private async show(): Promise<void> {
    const [plot] = await Promise.all([import('./comparison-plot'), document.fonts.ready]);
    this.plot = plot;
    this.draw();
  }

  /** Lays the plot over the plot column, every point at the height of its row. */
  private draw(): void {
    const canvas = this.renderRoot.querySelector<HTMLElement>('.plot');
    if (!this.isConnected || !this.model || !this.plot || !canvas) {
      return;
    }
    const frame = canvas.parentElement!.getBoundingClientRect();
    const axis = this.renderRoot.querySelector('thead .earlier')!.getBoundingClientRect();
    const cells = [...this.renderRoot.querySelectorAll('tbody .earlier')].map((cell) => cell.getBoundingClientRect());
    if (cells.length === 0 || axis.width < 60) {
      return;
    }
    const height = cells[cells.length - 1].bottom - axis.top;
    canvas.style.left = `${axis.left - frame.left}px`;
    canvas.style.top = `${axis.top - frame.top}px`;
    canvas.style.width = `${axis.width}px`;
    canvas.style.height = `${height}px`;
    this.chart ??= this.plot.create(canvas);
    this.plot.draw(this.chart, {
      rows: this.rows().map((row, index) => ({
        earlier: score(row.earlier),
        later: score(row.later),
        target: score(row.target),
        colour: `var(--chart-${row.direction.toLowerCase()})`,
        top: cells[index].top - axis.bottom,
        bottom: cells[index].bottom - axis.bottom,
      })),
      threshold: this.model.threshold,
      axisHeight: axis.height,
      height,
      width: axis.width,
      font: getComputedStyle(this).fontFamily,
    });
  }

  private rows(): Row[] {
    const key = SORT_KEYS[this.sorting.column];
    const sign = this.sorting.descending ? -1 : 1;
    return [...(this.model?.rows ?? [])].sort((a, b) => {
      const [first, second] = [key(a), key(b)];
      if (first === null || second === null) {
        return Number(first === null) - Number(second === null);
      }
      return sign * (first - second) || a.number - b.number;
    });
  }

  private sort(column: Column): void {
    const same = this.sorting.column === column;
    this.sorting = { column, descending: same && !this.sorting.descending };
  }

  /** A click anywhere in a row is a click on its link; selecting text is not. */
  private follow(event: MouseEvent): void {
    const link = (event.currentTarget as HTMLElement).querySelector('a')!;
    if (event.composedPath().includes(link) || !getSelection()?.isCollapsed) {
      return;
    }
    const { ctrlKey, metaKey, shiftKey } = event;
    link.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: window, ctrlKey, metaKey, shiftKey }),
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.model) {
      return nothing;
    }
    const { labels, earlierYear, laterYear, threshold } = this.model;
    return html`
      <div class="head">
        <h2 id="title">${labels.caption}</h2>
        <div class="legend" aria-hidden="true">
          <span><i class="point"></i>${earlierYear}</span>
          <span><i class="point solid"></i>${laterYear}</span>
          ${this.aims() ? html`<span><i class="aim"></i>${labels.target}</span>` : nothing}
          ${threshold === null ? nothing : html`<span><i class="dash"></i>${labels.threshold} ${threshold}</span>`}
        </div>
      </div>
      <div class="frame">
        <table role="table" aria-labelledby="title">
          <thead role="rowgroup">
            <tr role="row">
              ${this.header('indicator', labels.indicator)}
              <th role="columnheader" scope="col" class="instrument">${labels.instrument}</th>
              <th role="columnheader" scope="col" class="earlier"><span class="words">${labels.earlier}</span></th>
              ${this.header('later', labels.later)}
              ${this.aims() ? html`<th role="columnheader" scope="col" class="target">${labels.target}</th>` : nothing}
              ${this.header('difference', labels.difference)}
              ${this.header('measures', labels.measures)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${this.rows().map((row) => this.row(row))}
          </tbody>
        </table>
        <div class="plot" aria-hidden="true"></div>
      </div>
      ${actions(this.model.actions, this.failed, (ending) => this.take(ending))}
    `;
  }

  /** Whether anything was aimed at, so that the figures are held against it. */
  private aims(): boolean {
    return this.model!.rows.some((row) => row.target !== null);
  }

  private async take(ending: Ending): Promise<void> {
    const model = { ...this.model!, rows: this.rows() };
    const drawn = async () => {
      const { drawing, LOOK } = await import('./comparison-picture');
      return picture(drawing(model), LOOK);
    };
    this.failed = !(await take(drawn, model.fileName, ending));
  }

  private header(column: Column, label: string): TemplateResult {
    const { column: sorted, descending } = this.sorting;
    const order = sorted === column ? (descending ? 'descending' : 'ascending') : 'none';
    return html`
      <th role="columnheader" scope="col" class=${column} aria-sort=${order}>
        <button type="button" @click=${() => this.sort(column)}>
          ${label}<span class="order" aria-hidden="true"></span>
        </button>
      </th>
    `;
  }

  private row(row: Row): TemplateResult {
    const { labels, earlierYear, laterYear } = this.model!;
    const figure = (text: string | null) =>
      text === null ? html`<span aria-hidden="true">–</span><span class="hidden">${labels.noScore}</span>` : text;
    const change = row.direction.toLowerCase();
    const hint = `${earlierYear}: ${row.earlier ?? '–'}  ${laterYear}: ${row.later ?? '–'}`;
    return html`
      <tr role="row" class=${change} @click=${this.follow}>
        <th role="rowheader" scope="row" class="indicator"><a href=${row.href} router-link>${row.number}. ${row.name}</a></th>
        <td role="cell" class="instrument">${row.instrument}</td>
        <td role="cell" class="earlier" title=${hint}><span class="words">${figure(row.earlier)}</span></td>
        <td role="cell" class="later">${figure(row.later)}</td>
        ${this.aims() ? html`<td role="cell" class="target" data-label=${labels.target}>${row.target ?? '–'}</td>` : nothing}
        <td role="cell" class="difference ${change}">
          <span aria-hidden="true">${SYMBOLS[row.direction]}</span
          ><span class="hidden">${row.directionText}</span> ${figure(row.difference)}
        </td>
        <td role="cell" class="measures ${row.measures === 0 ? 'none' : ''}">
          ${row.measures === 0 ? html`<span aria-hidden="true">⚠</span>` : nothing} ${row.measures}
        </td>
      </tr>
    `;
  }

  static override styles = [
    actionStyles,
    css`
    :host {
      --chart-ground: var(--prongsai-card, #fff);
      --chart-ink: var(--prongsai-ink, #16202c);
      --chart-quiet: var(--prongsai-quiet, #5b6777);
      --chart-line: var(--prongsai-line, #e1e5ea);
      --chart-threshold: var(--prongsai-quiet, #5b6777);
      --chart-hover: var(--prongsai-hover, #f0f3f7);
      --chart-action: var(--prongsai-action, #1d4e89);
      --chart-increase: var(--prongsai-increase, #1b7a46);
      --chart-decline: var(--prongsai-decline, #b3261e);
      --chart-decline-tint: var(--prongsai-decline-tint, #fdecea);
      --chart-unchanged: var(--prongsai-idle, #69737f);
      --chart-unknown: var(--prongsai-idle, #69737f);
      --chart-hole: var(--prongsai-hole, #8a5a00);
      container-type: inline-size;
      display: block;
      color: var(--chart-ink);
      font-size: 15px;
      line-height: 1.5;
    }

    :host([hidden]) {
      display: none;
    }

    .frame {
      position: relative;
    }

    table {
      border-collapse: separate;
      border-spacing: 0;
      font-variant-numeric: tabular-nums;
      table-layout: fixed;
      width: 100%;
    }

    .head,
    .legend {
      align-items: baseline;
      display: flex;
      flex-wrap: wrap;
      gap: 4px 14px;
    }

    .head {
      justify-content: space-between;
      padding-block-end: 4px;
    }

    h2 {
      font-size: 1em;
      font-weight: 600;
      margin: 0;
    }

    .legend,
    thead th,
    .instrument,
    .target {
      color: var(--chart-quiet);
      font-size: 13px;
      font-weight: 400;
    }

    .point,
    .dash {
      box-sizing: border-box;
      display: inline-block;
      margin-inline-end: 5px;
    }

    .point {
      border: 2px solid var(--chart-quiet);
      border-radius: 50%;
      height: 10px;
      width: 10px;
    }

    .point.solid {
      background: var(--chart-quiet);
    }

    .aim {
      background: var(--chart-ink);
      display: inline-block;
      height: 14px;
      margin-inline-end: 5px;
      vertical-align: -2px;
      width: 2px;
    }

    .dash {
      border-inline-start: 1px dashed var(--chart-threshold);
      height: 14px;
      vertical-align: -2px;
      width: 0;
    }

    th,
    td {
      box-sizing: border-box;
      font-weight: 400;
      overflow-wrap: anywhere;
      padding: 3px 8px;
      text-align: start;
      vertical-align: middle;
    }

    tbody :is(th, td) {
      height: 29px;
    }

    thead th {
      height: 32px;
    }

    .earlier {
      padding: 0;
    }

    .later,
    .target,
    .difference,
    .measures {
      text-align: end;
      white-space: nowrap;
    }

    button {
      background: none;
      border: 0;
      border-radius: 4px;
      color: inherit;
      cursor: pointer;
      font: inherit;
      min-height: 24px;
      padding: 0;
      text-align: inherit;
    }

    button:hover {
      color: var(--chart-ink);
    }

    .order::after {
      content: '';
    }

    [aria-sort='ascending'] .order::after {
      content: ' ↑';
    }

    [aria-sort='descending'] .order::after {
      content: ' ↓';
    }

    tbody tr {
      cursor: pointer;
    }

    tbody :is(th, td):first-child {
      border-end-start-radius: 6px;
      border-start-start-radius: 6px;
    }

    tbody :is(th, td):last-child {
      border-end-end-radius: 6px;
      border-start-end-radius: 6px;
    }

    tbody tr:hover :is(th, td) {
      background: var(--chart-hover);
    }

    tbody tr.decline :is(th, td) {
      background: var(--chart-decline-tint);
    }

    tr.decline :is(.indicator, .later),
    .difference,
    .measures.none {
      font-weight: 700;
    }

    thead .difference {
      font-weight: 400;
    }

    td.increase {
      color: var(--chart-increase);
    }

    td.decline {
      color: var(--chart-decline);
    }

    :is(td.unchanged, td.unknown) {
      color: var(--chart-quiet);
      font-weight: 400;
    }

    :is(td.target, td.measures) {
      color: var(--chart-quiet);
    }

    td.measures.none {
      color: var(--chart-hole);
    }

    a {
      color: inherit;
      text-decoration: none;
    }

    tr:hover a {
      text-decoration: underline;
    }

    :is(a, button):focus-visible {
      border-radius: 4px;
      outline: 2px solid var(--chart-action);
      outline-offset: 2px;
    }

    .plot {
      pointer-events: none;
      position: absolute;
    }

    .words,
    .hidden {
      clip-path: inset(50%);
      height: 1px;
      overflow: hidden;
      position: absolute;
      white-space: nowrap;
      width: 1px;
    }

    @container (min-width: 560px) {
      thead .indicator {
        width: clamp(150px, 29cqi, 260px);
      }

      thead .instrument {
        width: 80px;
      }

      thead :is(.later, .target) {
        width: 76px;
      }

      thead :is(.difference, .measures) {
        width: 80px;
      }
    }

    @container (max-width: 559px) {
      table,
      thead,
      tbody {
        display: block;
      }

      tr {
        column-gap: 4px;
        display: grid;
        grid-template-columns: minmax(0, 1fr) 56px 76px;
        padding: 4px 0;
      }

      tbody tr {
        border-block-start: 1px solid var(--chart-line);
        margin-inline: -8px;
        padding-inline: 8px;
      }

      tr > * {
        display: block;
      }

      thead th,
      tbody :is(th, td) {
        height: auto;
        padding: 1px 0;
      }

      .indicator {
        grid-column: 1 / 3;
        grid-row: 1;
      }

      .measures {
        grid-column: 3;
        grid-row: 1;
      }

      :is(.earlier, .later, .difference) {
        grid-row: 2;
      }

      .instrument,
      thead .target {
        display: none;
      }

      td.target {
        grid-column: 1 / 3;
        grid-row: 3;
        text-align: start;
      }

      td.target::before {
        content: attr(data-label) ' ';
      }

      tbody .earlier {
        min-height: 24px;
      }

      tbody tr:hover,
      tbody tr:hover :is(th, td) {
        background: none;
      }

      tbody tr.decline {
        background: var(--chart-decline-tint);
      }

      tbody tr.decline :is(th, td) {
        background: none;
      }
    }

    @media print {
      .plot,
      .legend,
      .order {
        display: none;
      }

      .earlier {
        padding: 3px 8px;
        text-align: end;
      }

      .words {
        clip-path: none;
        height: auto;
        position: static;
        width: auto;
      }

      tbody tr.decline :is(th, td) {
        background: none;
      }
    }
  `,
  ];
}

customElements.define('prongsai-comparison-chart', ComparisonChart);

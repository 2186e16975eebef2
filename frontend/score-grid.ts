import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';

interface Column {
  year: string;
  state: string | null;
  tone: string;
  note: string | null;
  ratings: string[];
}

interface Cell {
  key: string;
  text: string;
  state: 'OPEN' | 'LOCKED' | 'ABSENT' | 'READ';
  unsaved: boolean;
  problem: string | null;
  note: string | null;
  differs: boolean;
}

interface Row {
  kind: 'indicator' | 'item' | 'official' | 'rating';
  name: string;
  toggle: { indicator: number; open: boolean; label: string } | null;
  cells: Cell[];
}

interface Labels {
  caption: string;
  column: string;
  absent: string;
  locked: string;
  unsaved: string;
  empty: string;
  noRating: string;
}

interface Model {
  columns: Column[];
  rows: Row[];
  labels: Labels;
}

interface Place {
  row: number;
  column: number;
}

/** What is pasted beyond this is not worth sending: the server refuses more than 50,000 characters. */
const LONGEST_PASTE = 50_001;
/** How long a cell stays chosen before anybody asks where it comes from. */
const SETTLED_MILLIS = 250;

/**
 * Scores as a grid with the keys of a spreadsheet. It shows what the server says of each cell and tells it what was typed
 * or pasted; the server reads that by the rules of the year and answers with the cells that look different now. Typing
 * never waits for the answer. Column 0 is the name of the row. Tab leaves the grid unless a cell is being edited.
 */
class ScoreGrid extends LitElement {
  static override properties = {
    model: { attribute: false },
    active: { state: true },
    editing: { state: true },
  };

  declare model?: Model;
  declare active: Place;
  declare editing: string | null;

  /** What is typed and not saved, as the server keeps it, for the keeper of drafts. */
  private drafts = '';
  private takesFocus = false;
  private keyed = false;
  private settling?: number;
  private shownYears = '';
  private untouched = true;
  private readonly resizing = new ResizeObserver(() => this.scrollToLatest());

  constructor() {
    super();
    this.active = { row: 0, column: 1 };
    this.editing = null;
  }

  get value(): string {
    return this.drafts;
  }

  set value(drafts: string) {
    if (drafts !== this.drafts) {
      this.drafts = drafts;
      this.dispatchEvent(new CustomEvent('value-changed', { bubbles: true }));
    }
  }

  /** Shows some cells anew; the server calls it. */
  show(cells: Cell[]): void {
    const byKey = new Map(cells.map((cell) => [cell.key, cell]));
    this.model?.rows.forEach((row) => (row.cells = row.cells.map((cell) => byKey.get(cell.key) ?? cell)));
    this.requestUpdate();
  }

  /** Leads to a cell, such as one that has to be corrected; the server calls it. */
  choose(key: string): void {
    this.model?.rows.forEach((row, index) => {
      const column = row.cells.findIndex((cell) => cell.key === key);
      if (column >= 0) {
        this.go({ row: index, column: column + 1 });
      }
    });
  }

  /** Layouts take their content out and put it back while a page is being built. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.model) {
      this.seeLatest();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizing.disconnect();
    this.shownYears = '';
    window.clearTimeout(this.settling);
  }

  override focus(): void {
    this.go(this.active);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('model') && this.model) {
      this.active = this.within(this.active);
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('model') && this.model) {
      this.seeLatest();
    }
    const field = this.renderRoot.querySelector<HTMLInputElement>('.editor');
    if (field) {
      if (this.shadowRoot!.activeElement !== field) {
        field.focus();
      }
    } else if (this.takesFocus) {
      this.takesFocus = false;
      const target = this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]');
      target?.focus();
      target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  /** On narrow screens the latest year is what people come for, until they look at another one. */
  private seeLatest(): void {
    const years = this.model!.columns.map((column) => column.year).join();
    if (years !== this.shownYears) {
      this.shownYears = years;
      this.untouched = true;
      this.active = this.within({ row: this.active.row, column: this.model!.columns.length });
      this.resizing.observe(this.renderRoot.querySelector('.frame')!);
      this.scrollToLatest();
    }
  }

  private scrollToLatest(): void {
    const frame = this.renderRoot.querySelector('.frame');
    if (frame && this.untouched) {
      frame.scrollLeft = frame.scrollWidth;
    }
  }

  private readonly touch = () => (this.untouched = false);

  private within({ row, column }: Place): Place {
    const limit = (value: number, most: number) => Math.max(0, Math.min(value, most));
    return { row: limit(row, this.model!.rows.length - 1), column: limit(column, this.model!.columns.length) };
  }

  private cell(): Cell | undefined {
    return this.model?.rows[this.active.row]?.cells[this.active.column - 1];
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  private go(place: Place): void {
    this.editing = null;
    this.active = this.within(place);
    this.takesFocus = true;
    this.requestUpdate();
    this.settle();
  }

  private settle(): void {
    window.clearTimeout(this.settling);
    const cell = this.cell();
    if (cell) {
      this.settling = window.setTimeout(() => this.tell('cell-chosen', { key: cell.key }), SETTLED_MILLIS);
    }
  }

  private edit(text?: string): void {
    const cell = this.cell();
    if (cell?.state === 'OPEN') {
      this.editing = text ?? cell.text;
      this.keyed = false;
    }
  }

  /** Shows at once what was typed; what the server makes of it comes later. */
  private commit(text: string): void {
    const cell = this.cell();
    this.editing = null;
    if (cell && cell.state === 'OPEN' && text !== cell.text) {
      this.show([{ ...cell, text, unsaved: true, problem: null }]);
      this.tell('cell-typed', { key: cell.key, text });
    }
  }

  private onKey(event: KeyboardEvent): void {
    const { row, column } = this.active;
    if (event.isComposing || event.altKey) {
      return;
    }
    const control = event.ctrlKey || event.metaKey;
    const last = { row: this.model!.rows.length - 1, column: this.model!.columns.length };
    const moves: Record<string, Place> = {
      ArrowUp: { row: control ? 0 : row - 1, column },
      ArrowDown: { row: control ? last.row : row + 1, column },
      ArrowLeft: { row, column: control ? 0 : column - 1 },
      ArrowRight: { row, column: control ? last.column : column + 1 },
      Home: { row: control ? 0 : row, column: control ? 1 : 0 },
      End: { row: control ? last.row : row, column: last.column },
      PageUp: { row: row - 10, column },
      PageDown: { row: row + 10, column },
    };
    if (event.key in moves) {
      this.go(moves[event.key]);
    } else if (event.key === 'Enter' && column > 0) {
      this.go({ row: row + (event.shiftKey ? -1 : 1), column });
    } else if (event.key === 'F2') {
      this.edit();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      this.commit('');
    } else if (event.key === 'Escape' && this.cell()?.unsaved) {
      this.tell('cell-reverted', { key: this.cell()!.key });
    } else if (event.key.length === 1 && event.key !== ' ' && !control && this.cell()?.state === 'OPEN') {
      this.edit(this.model!.rows[row].kind === 'rating' ? undefined : event.key);
    } else {
      return;
    }
    event.preventDefault();
  }

  private onEditorKey(event: KeyboardEvent): void {
    event.stopPropagation();
    this.keyed = true;
    const { row, column } = this.active;
    const text = (event.target as HTMLInputElement).value;
    const step = event.shiftKey ? -1 : 1;
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Enter') {
      this.commit(text);
      this.go({ row: row + step, column });
    } else if (event.key === 'Tab') {
      this.commit(text);
      this.go({ row, column: column + step });
    } else if (event.key === 'Escape') {
      this.go(this.active);
    } else {
      return;
    }
    event.preventDefault();
  }

  /** Arrow keys change a rating at every step, so with the keyboard it is settled by Enter, Tab or by leaving. */
  private onRating(event: Event): void {
    if (!this.keyed) {
      this.commit((event.target as HTMLSelectElement).value);
      this.go(this.active);
    }
  }

  private onPaste(event: ClipboardEvent): void {
    const cell = this.cell();
    if (this.editing === null && cell && cell.state !== 'READ') {
      event.preventDefault();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      this.tell('block-pasted', { key: cell.key, row: this.active.row, text: text.slice(0, LONGEST_PASTE) });
    }
  }

  private onCopy(event: ClipboardEvent): void {
    const cell = this.cell();
    if (this.editing === null && cell) {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', cell.text);
    }
  }

  /** Fingers have no second click: a touch on a chosen cell edits it. */
  private onClick(place: Place): void {
    const again = this.active.row === place.row && this.active.column === place.column;
    const touched = again && matchMedia('(pointer: coarse)').matches;
    if (this.editing !== null && again) {
      return;
    }
    this.go(place);
    if (touched) {
      this.edit();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.model) {
      return nothing;
    }
    const { columns, rows, labels } = this.model;
    return html`
      <div
        class="frame"
        @paste=${this.onPaste}
        @copy=${this.onCopy}
        @pointerdown=${this.touch}
        @wheel=${this.touch}
        @keydown=${this.touch}
      >
        <table role="grid" aria-label=${labels.caption} @keydown=${this.onKey}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col" class="name">${labels.column}</th>
              ${columns.map(
                (column) => html`
                  <th role="columnheader" scope="col" class=${column.tone}>
                    <span class="year">${column.year}</span>
                    ${column.state ? html`<span class="state">${column.state}</span>` : nothing}
                    ${column.note ? html`<span class="state">${column.note}</span>` : nothing}
                  </th>
                `,
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${rows.map((row, index) => this.row(row, index))}
          </tbody>
        </table>
      </div>
    `;
  }

  private row(row: Row, index: number): TemplateResult {
    const active = this.active.row === index && this.active.column === 0;
    const { toggle } = row;
    return html`
      <tr role="row" class=${row.kind}>
        <th
          role="rowheader"
          scope="row"
          class="name"
          tabindex=${toggle ? nothing : active ? 0 : -1}
          @click=${() => this.onClick({ row: index, column: 0 })}
        >
          <div>
            ${toggle
              ? html`<button
                  type="button"
                  tabindex=${active ? 0 : -1}
                  aria-expanded=${toggle.open}
                  aria-label=${toggle.label}
                  title=${toggle.label}
                  @click=${() => this.tell('row-toggled', { indicator: toggle.indicator })}
                >
                  <span aria-hidden="true">${toggle.open ? '▾' : '▸'}</span>
                </button>`
              : nothing}
            <span>${row.name}</span>
          </div>
        </th>
        ${row.cells.map((cell, column) => this.gridCell(row, cell, { row: index, column: column + 1 }))}
      </tr>
    `;
  }

  private gridCell(row: Row, cell: Cell, place: Place): TemplateResult {
    const { labels } = this.model!;
    const active = this.active.row === place.row && this.active.column === place.column;
    const edited = active && this.editing !== null;
    const classes = [
      cell.state.toLowerCase(),
      active ? 'active' : '',
      cell.unsaved ? 'unsaved' : '',
      cell.problem ? 'problem' : '',
      cell.differs ? 'differs' : '',
    ];
    return html`
      <td
        role="gridcell"
        class=${classes.filter(Boolean).join(' ')}
        data-key=${cell.key}
        tabindex=${edited ? nothing : active ? 0 : -1}
        aria-selected=${active}
        aria-readonly=${cell.state !== 'OPEN'}
        aria-invalid=${cell.problem ? 'true' : nothing}
        @click=${() => this.onClick(place)}
        @dblclick=${() => this.edit()}
      >
        ${edited
          ? this.editor(row, place, this.editing!)
          : html`
              ${cell.text
                ? html`<span class="figure">${cell.text}</span>`
                : html`<span class="hidden">${cell.state === 'ABSENT' ? labels.absent : labels.empty}</span>`}
              ${cell.problem ? html`<span class="word">✕ ${cell.problem}</span>` : nothing}
              ${cell.unsaved && !cell.problem ? html`<span class="dot" title=${labels.unsaved} aria-hidden="true">●</span>` : nothing}
              ${cell.unsaved ? html`<span class="hidden">${labels.unsaved}</span>` : nothing}
              ${cell.state === 'LOCKED' ? html`<span class="hidden">${labels.locked}</span>` : nothing}
              ${cell.note && !cell.problem ? html`<span class="note">${cell.note}</span>` : nothing}
            `}
      </td>
    `;
  }

  private editor(row: Row, place: Place, text: string): TemplateResult {
    const column = this.model!.columns[place.column - 1];
    const label = `${row.name} ${column.year}`;
    if (row.kind === 'rating') {
      return html`
        <select
          class="editor"
          aria-label=${label}
          @keydown=${this.onEditorKey}
          @pointerdown=${() => (this.keyed = false)}
          @change=${this.onRating}
          @blur=${(event: Event) => this.editing !== null && this.commit((event.target as HTMLSelectElement).value)}
        >
          <option value="" ?selected=${text === ''}>${this.model!.labels.noRating}</option>
          ${column.ratings.map((rating) => html`<option value=${rating} ?selected=${rating === text}>${rating}</option>`)}
        </select>
      `;
    }
    return html`
      <input
        class="editor"
        inputmode="decimal"
        autocomplete="off"
        maxlength="40"
        aria-label=${label}
        .value=${text}
        @keydown=${this.onEditorKey}
        @paste=${(event: Event) => event.stopPropagation()}
        @copy=${(event: Event) => event.stopPropagation()}
        @blur=${(event: Event) => this.editing !== null && this.commit((event.target as HTMLInputElement).value)}
      />
    `;
  }

  static override styles = css`
    :host {
      display: block;
      color: var(--prongsai-ink);
      font-size: 15px;
      line-height: 1.5;
    }

    .frame {
      overflow-x: auto;
    }

    table {
      border-collapse: separate;
      border-spacing: 0;
      font-variant-numeric: tabular-nums;
      table-layout: fixed;
      width: max-content;
    }

    th,
    td {
      background: var(--prongsai-card);
      border-block-end: 1px solid var(--prongsai-line);
      border-inline-end: 1px solid var(--prongsai-line);
      box-sizing: border-box;
      font-weight: 400;
      height: 36px;
      padding: 3px 8px;
      vertical-align: middle;
    }

    thead th {
      border-block-start: 1px solid var(--prongsai-line);
      width: 8.25rem;
      text-align: end;
      vertical-align: bottom;
    }

    .year {
      font-weight: 600;
    }

    .state,
    .note,
    .word {
      display: block;
      font-size: 13px;
      line-height: 1.5;
    }

    .state,
    .note {
      color: var(--prongsai-quiet);
    }

    .correcting .state {
      color: var(--prongsai-hole);
    }

    th.name {
      border-inline-start: 1px solid var(--prongsai-line);
      inset-inline-start: 0;
      position: sticky;
      text-align: start;
      width: 16rem;
      z-index: 1;
    }

    th.name > div {
      align-items: center;
      display: flex;
      gap: 4px;
    }

    tr.item th.name {
      padding-inline-start: 44px;
    }

    tr.official td,
    tr.official th,
    tr.rating td,
    tr.rating th {
      background: color-mix(in srgb, var(--prongsai-ground) 60%, var(--prongsai-card));
    }

    td {
      cursor: default;
      overflow-wrap: break-word;
      position: relative;
      text-align: end;
      user-select: none;
    }

    td.locked,
    td.read {
      color: var(--prongsai-ink);
    }

    td.locked {
      background: var(--prongsai-hover) !important;
    }

    td.absent {
      background: repeating-linear-gradient(
        135deg,
        var(--prongsai-card) 0 5px,
        var(--prongsai-hover) 5px 7px
      ) !important;
    }

    td.unsaved {
      background: var(--prongsai-action-tint) !important;
    }

    td.problem {
      background: var(--prongsai-decline-tint) !important;
    }

    td.differs .note {
      color: var(--prongsai-hole);
    }

    .word {
      color: var(--prongsai-decline);
    }

    .dot {
      color: var(--prongsai-action);
      font-size: 9px;
      inset-block-start: 1px;
      inset-inline-start: 4px;
      position: absolute;
    }

    td.active,
    th.name:focus {
      box-shadow: inset 0 0 0 2px var(--prongsai-action);
      outline: none;
    }

    button {
      background: none;
      border: 0;
      border-radius: 6px;
      color: var(--prongsai-quiet);
      cursor: pointer;
      font: inherit;
      height: 28px;
      padding: 0;
      width: 28px;
    }

    button:focus-visible {
      outline: 2px solid var(--prongsai-action);
    }

    .editor {
      background: var(--prongsai-card);
      border: 0;
      box-sizing: border-box;
      color: inherit;
      font: inherit;
      height: 30px;
      outline: none;
      padding: 0;
      text-align: end;
      width: 100%;
    }

    .hidden {
      clip-path: inset(50%);
      height: 1px;
      overflow: hidden;
      position: absolute;
      white-space: nowrap;
      width: 1px;
    }

    @media (pointer: coarse), (width < 600px) {
      th,
      td {
        height: 44px;
      }

      button {
        flex: none;
        height: 44px;
        width: 44px;
      }
    }

    @media (width < 600px) {
      th.name {
        padding-inline: 0 6px;
        width: 9.5rem;
      }

      :is(.official, .rating, thead) th.name {
        padding-inline-start: 8px;
      }
    }
  `;
}

customElements.define('prongsai-score-grid', ScoreGrid);

import { css, html, nothing, render, type TemplateResult } from 'lit';

export type Ending = 'svg' | 'png';

export interface ActionLabels {
  svg: string;
  png: string;
  print: string;
  failed: string;
}

const PNG_SCALE = 2;

/** A text in rows that fit, broken between words, which Thai does not part by spaces. */
export function rows(text: string, room: number, width: (text: string) => number): string[] {
  const found: string[] = [];
  let row = '';
  for (const { segment } of new Intl.Segmenter(document.documentElement.lang || 'th', { granularity: 'word' }).segment(text)) {
    if (row && segment.trim() && width(row + segment) > room) {
      found.push(row.trim());
      row = '';
    }
    row += segment;
  }
  return [...found, row.trim()];
}

const measuring = document.createElement('canvas').getContext('2d')!;

export function widthOf(text: string): number {
  measuring.font = '14px Sarabun, sans-serif';
  return measuring.measureText(text).width;
}

/** What a chart lets people do with its picture; says so where that failed. */
export function actions(labels: ActionLabels, failed: boolean, act: (ending: Ending) => void): TemplateResult {
  return html`
    <div class="actions">
      <button type="button" @click=${() => act('svg')}>${labels.svg}</button>
      <button type="button" @click=${() => act('png')}>${labels.png}</button>
      <button type="button" @click=${() => print()}>${labels.print}</button>
    </div>
    <p class="failed" role="status">${failed ? labels.failed : nothing}</p>
  `;
}

/** Hands over a drawing as a file, and tells whether that could be done. */
export async function take(drawn: () => Promise<string>, fileName: string, ending: Ending): Promise<boolean> {
  try {
    const text = await drawn();
    const file = ending === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await raster(text);
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = `${fileName}.${ending}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}

/** A drawing by itself, with its look and its own font. */
export async function picture(drawing: TemplateResult, look: string): Promise<string> {
  const paper = document.createElement('div');
  render(drawing, paper);
  const copy = paper.querySelector('svg')!;
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = (await fonts()) + look;
  copy.prepend(style);
  return new XMLSerializer().serializeToString(copy).replace(/<!--.*?-->/gs, '');
}

async function raster(picture: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * PNG_SCALE;
  canvas.height = image.naturalHeight * PNG_SCALE;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

export const actionStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }

  .actions button {
    background: var(--prongsai-card, #fff);
    border: 1px solid var(--prongsai-edge, #868f9b);
    border-radius: 6px;
    color: var(--prongsai-ink, #16202c);
    cursor: pointer;
    font: inherit;
    min-height: 44px;
    padding: 4px 14px;
  }

  .actions button:hover {
    background: var(--prongsai-hover, #f0f3f7);
  }

  .actions button:focus-visible {
    outline: 2px solid var(--prongsai-action, #1d4e89);
    outline-offset: 2px;
  }

  .failed {
    margin: 4px 0 0;
  }

  @media print {
    .actions {
      display: none;
    }
  }
`;

/** The faces of the page's font as data, since a picture may not fetch any; none where they cannot be had. */
async function fonts(): Promise<string> {
  const faces = [...document.styleSheets].flatMap((sheet) => facesOf(sheet));
  const texts = await Promise.all(faces.map(embedded));
  return texts.join('\n');
}

function facesOf(sheet: CSSStyleSheet): { rule: CSSFontFaceRule; base: string }[] {
  try {
    return faceRules(sheet).map((rule) => ({ rule, base: rule.parentStyleSheet?.href ?? document.baseURI }));
  } catch {
    return [];
  }
}

function faceRules(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  return [...sheet.cssRules].flatMap((rule) => {
    if (rule instanceof CSSImportRule) {
      return rule.styleSheet ? faceRules(rule.styleSheet) : [];
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

import { html } from 'lit';

interface DateParts {
  day: number;
  month: number;
  year: number;
}

/** What the server says about the era, so that its rules stand in one place. */
interface Era {
  offset: number;
  earliest: number;
  latest: number;
  /** Added to a year of two digits. */
  century: number;
  /** Spellings of each month; the first is the one shown. */
  months: string[][];
}

const THAI_ZERO = '๐'.charCodeAt(0);
const NUMERIC = /^(\d{1,2})(?:\s*[/.-]\s*|\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+)(\d{2}|\d{4})$/;
const NAMED = /^(\d{1,2})[\s./-]*(\D+?)[\s/-]*(\d{2}|\d{4})$/;

const plain = (text: string) =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO)).trim();

const bare = (name: string) =>
  name
    .replace(/พ\.?\s*ศ\.?\s*$/, '')
    .replace(/[\s.]/g, '')
    .toLowerCase();

function buddhist(era: Era) {
  const named = new Map(era.months.flatMap((spellings, month) => spellings.map((name) => [bare(name), month] as const)));

  const parseYear = (digits: string) => {
    const year = Number(digits) + (digits.length === 2 ? era.century : 0);
    return year >= era.earliest && year <= era.latest ? year - era.offset : undefined;
  };

  const exact = (day: number, month: number | undefined, year: number | undefined): DateParts | undefined => {
    if (month === undefined || year === undefined) {
      return undefined;
    }
    const date = new Date(year, month, day);
    return date.getDate() === day && date.getMonth() === month ? { day, month, year } : undefined;
  };

  return {
    formatDate: ({ day, month, year }: DateParts) => `${day} ${era.months[month][0]} ${year + era.offset}`,
    /** A year of the common era is refused: guessing the era would move a day by 543 years. */
    parseDate: (text: string) => {
      const written = plain(text);
      const numeric = NUMERIC.exec(written);
      if (numeric) {
        return exact(Number(numeric[1]), Number(numeric[2]) - 1, parseYear(numeric[3]));
      }
      const words = NAMED.exec(written);
      return words ? exact(Number(words[1]), named.get(bare(words[2])), parseYear(words[3])) : undefined;
    },
    formatTitle: (monthName: string, fullYear: number) => `${monthName} ${fullYear + era.offset}`,
  };
}

/** The accessor that an element inherits. */
function inherited(element: object, name: string): PropertyDescriptor {
  for (let type = Object.getPrototypeOf(element); type; type = Object.getPrototypeOf(type)) {
    const found = Object.getOwnPropertyDescriptor(type, name);
    if (found) {
      return found;
    }
  }
  throw new Error(`No ${name}`);
}

/** Makes a date picker count Buddhist years, whatever texts it is given before or after. */
function countBuddhistYears(picker: HTMLElement & { i18n: object }, era: Era) {
  if (Object.hasOwn(picker, 'i18n')) {
    return;
  }
  const texts = inherited(picker, 'i18n');
  const rules = buddhist(era);
  Object.defineProperty(picker, 'i18n', {
    get: () => texts.get?.call(picker),
    set: (given: object) => texts.set?.call(picker, { ...given, ...rules }),
  });
  picker.i18n = { ...picker.i18n };
  picker.addEventListener('opened-changed', () => nameCalendar(picker));
  patchCalendars(era.offset);
}

/** Says to assistive technology what the opened calendar is for, and that the field leads to it. */
function nameCalendar(picker: HTMLElement) {
  const { label, inputElement, _overlayContent: calendar } = picker as HTMLElement & {
    label: string;
    inputElement: HTMLInputElement;
    _overlayContent?: HTMLElement;
  };
  if (calendar) {
    calendar.id ||= `${inputElement.id}-calendar`;
    calendar.setAttribute('aria-label', label);
    inputElement.setAttribute('aria-controls', calendar.id);
  }
}

let patched = false;

/** Every calendar of this application counts Buddhist years, so its list of years and the names of its days do so too. */
function patchCalendars(offset: number) {
  if (patched) {
    return;
  }
  patched = true;
  customElements.whenDefined('vaadin-date-picker-year').then((type) => {
    type.prototype.render = function render(this: { year: number }) {
      return html`
        <div part="year-number">${this.year + offset}</div>
        <div part="year-separator" aria-hidden="true"></div>
      `;
    };
  });
  customElements.whenDefined('vaadin-month-calendar').then(({ prototype }) => {
    const { __computeDayAriaLabel: dayLabel, ready } = prototype;
    prototype.__computeDayAriaLabel = function computeDayAriaLabel(date?: Date) {
      const label = dayLabel.call(this, date);
      const year = date?.getFullYear();
      return year === undefined ? label : label.replace(String(year), String(year + offset));
    };
    // a row whose cells are all hidden from assistive technology is hidden with them
    prototype.ready = function hideWeekdays() {
      ready.call(this);
      this.shadowRoot.querySelector('thead').setAttribute('aria-hidden', 'true');
    };
  });
}

Object.assign(window, { prongsaiCountBuddhistYears: countBuddhistYears });

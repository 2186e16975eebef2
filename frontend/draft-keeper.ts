import { activate, deactivate, keyOf, read, remove, write, type Values } from './draft-store';

type Field = HTMLElement & { value?: string };
type Choice = HTMLElement & { checked?: boolean };

const EVENTS = ['input', 'change', 'value-changed', 'checked-changed'];

/**
 * Keeps what is typed in the fields beside it at every keystroke, since a page may end at any moment: by a session
 * that timed out, a lost connection, a crash. Fields say their name in `data-draft`; a group of radio buttons also says
 * what they stand for in `data-draft-choices`. The server puts a draft that was found back into the fields, so that all
 * rules of the form hold for it as for what is typed.
 */
class DraftKeeper extends HTMLElement {
  private key = '';
  private base: Values = {};
  private title_ = '';
  private address = '';
  private restoring = false;
  private touched = false;
  private watched: HTMLElement | null = null;

  private readonly onInput = () => this.keep();
  private readonly onFocus = () => this.touch();
  private readonly onLeave = (event: BeforeUnloadEvent) => {
    if (this.isUnsaved() && !leavingIsSafe()) {
      event.preventDefault();
    }
  };

  connectedCallback() {
    this.hidden = true;
    this.watched = this.parentElement;
    EVENTS.forEach((type) => this.watched?.addEventListener(type, this.onInput, true));
    this.watched?.addEventListener('focusin', this.onFocus);
    window.addEventListener('beforeunload', this.onLeave);
    if (this.key) {
      activate(this.key);
    }
  }

  disconnectedCallback() {
    EVENTS.forEach((type) => this.watched?.removeEventListener(type, this.onInput, true));
    this.watched?.removeEventListener('focusin', this.onFocus);
    window.removeEventListener('beforeunload', this.onLeave);
    deactivate(this.key);
  }

  /** Begins to keep, and tells the server of a draft that says something else than what is stored. */
  start(user: string, form: string, base: Values, title: string, address: string) {
    this.key = keyOf(user, form);
    this.base = base;
    this.title_ = title;
    this.address = address;
    activate(this.key);
    const draft = read(this.key);
    if (draft && differ(draft.values, base)) {
      this.restoring = true;
      this.base = draft.base;
      this.dispatchEvent(new CustomEvent('draft-found', { detail: draft }));
    } else if (draft) {
      remove(this.key);
    }
  }

  /** The server has put the draft back into the fields. */
  restored() {
    this.restoring = false;
    this.keep();
  }

  /** What is typed from now on is compared with what is stored now. */
  begin(base: Values) {
    this.base = base;
    this.restoring = false;
    this.touched = false;
  }

  private keep() {
    if (!this.key || this.restoring) {
      return;
    }
    const values = this.values();
    if (differ(values, this.base)) {
      this.touch();
      write(this.key, {
        base: this.base,
        values,
        title: this.title_ || document.title,
        address: this.address || location.pathname + location.search,
        at: Date.now(),
      });
    } else {
      remove(this.key);
    }
  }

  /** A field that the server hides has no value to tell: it counts as unchanged. */
  private values(): Values {
    const values: Values = {};
    this.watched?.querySelectorAll<Field>('[data-draft]').forEach((field) => {
      const name = field.dataset.draft ?? '';
      values[name] = valueOf(field) ?? this.base[name] ?? '';
    });
    return values;
  }

  private isUnsaved() {
    return this.key !== '' && differ(this.values(), this.base);
  }

  private touch() {
    if (!this.touched) {
      this.touched = true;
      this.dispatchEvent(new CustomEvent('draft-touched'));
    }
  }
}

function valueOf(field: Field): string | undefined {
  const choices = field.dataset.draftChoices;
  if (choices === undefined) {
    return field.value;
  }
  const buttons = [...field.querySelectorAll<Choice>('vaadin-radio-button')];
  const chosen = buttons.findIndex((button) => button.checked);
  return chosen < 0 ? undefined : choices.split(' ')[chosen];
}

/** White space around a text is not stored, so it makes no difference. */
function differ(values: Values, base: Values) {
  return Object.keys(values).some((name) => values[name].trim() !== (base[name] ?? '').trim());
}

let reloading = false;

/** What is typed comes back after a change of language or a new sign-in, so nobody is asked there. */
function leavingIsSafe() {
  return reloading || document.querySelector('.v-system-error') !== null;
}

window.addEventListener('prongsai-reload', () => (reloading = true));

customElements.define('draft-keeper', DraftKeeper);

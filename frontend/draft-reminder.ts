import { CHANGED, clear, remove, waiting } from './draft-store';

interface Labels {
  found: string;
  open: string;
  discard: string;
}

/** Says on every page that something typed earlier waits to be saved, and leads to its form. */
class DraftReminder extends HTMLElement {
  private user = '';
  private labels: Labels = { found: '', open: '', discard: '' };
  private readonly onChange = () => this.render();

  /** Once more where the layout moves it. */
  connectedCallback() {
    this.render();
    window.addEventListener(CHANGED, this.onChange);
    window.addEventListener('storage', this.onChange);
  }

  disconnectedCallback() {
    window.removeEventListener(CHANGED, this.onChange);
    window.removeEventListener('storage', this.onChange);
  }

  start(user: string, labels: Labels) {
    this.user = user;
    this.labels = labels;
    this.render();
  }

  /** Removes what the user typed here, since she signs out. */
  clear() {
    clear(this.user);
  }

  private render() {
    const [first] = this.user ? waiting(this.user) : [];
    this.hidden = first === undefined;
    this.replaceChildren();
    if (first) {
      const [key, draft] = first;
      const text = document.createElement('span');
      text.textContent = `✎ ${this.labels.found}: ${draft.title}`;
      const link = document.createElement('a');
      link.href = draft.address;
      link.textContent = this.labels.open;
      const discard = document.createElement('button');
      discard.type = 'button';
      discard.textContent = this.labels.discard;
      discard.addEventListener('click', () => remove(key));
      this.append(text, link, discard);
    }
  }
}

customElements.define('draft-reminder', DraftReminder);

/** Texts of a form by the name of their field. */
export type Values = Record<string, string>;

/** What somebody typed and has not saved: `base` is what was stored when she began, with its version. */
export interface Draft {
  base: Values;
  values: Values;
  title: string;
  address: string;
  at: number;
}

const PREFIX = 'prongsai-draft:';
const KEPT_MILLIS = 7 * 24 * 60 * 60 * 1000;

/** Told on the window whenever a form begins or ends to look after its draft, or a draft is removed. */
export const CHANGED = 'prongsai-drafts';

const active = new Set<string>();

export const keyOf = (user: string, form: string) => ownPrefix(user) + form;

const ownPrefix = (user: string) => `${PREFIX}${encodeURIComponent(user)}:`;

const tell = () => window.dispatchEvent(new Event(CHANGED));

/** The draft under this key; none where it is too old or cannot be read. */
export function read(key: string): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
    return draft && Date.now() - draft.at < KEPT_MILLIS ? draft : null;
  } catch {
    return null;
  }
}

/** A full or forbidden storage must not stop anybody from typing. */
export function write(key: string, draft: Draft) {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch (e) {
    console.warn('A draft could not be kept', e);
  }
}

export function remove(key: string) {
  localStorage.removeItem(key);
  tell();
}

export function activate(key: string) {
  active.add(key);
  tell();
}

export function deactivate(key: string) {
  active.delete(key);
  tell();
}

/** Drafts of this user that no open form looks after, the newest first. */
export function waiting(user: string): [string, Draft][] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(ownPrefix(user)) && !active.has(key))
    .map((key) => [key, read(key)] as [string, Draft | null])
    .filter((entry): entry is [string, Draft] => entry[1] !== null)
    .sort(([, a], [, b]) => b.at - a.at);
}

/** Removes all drafts of a user, as when she signs out at a computer that others use too. */
export function clear(user: string) {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(ownPrefix(user)))
    .forEach(remove);
}

Object.keys(localStorage)
  .filter((key) => key.startsWith(PREFIX) && read(key) === null)
  .forEach((key) => localStorage.removeItem(key));

window.addEventListener('prongsai-forget', (event) => {
  const [user, form] = (event as CustomEvent<[string, string]>).detail;
  remove(keyOf(user, form));
});

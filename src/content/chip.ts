import type { MessageKey } from '../domain/mail.ts';
import type { ChipView } from '../messaging/chip.ts';
import type { FoundMessage } from '../webmail/adapter.ts';
import { drawMark } from './chip-mark.ts';
import { CHIP_STYLE } from './chip-style.ts';

const TAG = 'lossbook-chip';

/** A page that takes the chip away again and again wants it less than we do. */
const MOST_MOVES = 50;

/** Chips we made, and whether they should be on the page. A mail can imitate one; those are not in here. */
const ours = new WeakMap<Node, { isWanted: boolean }>();

/** Whether a change of the page is nothing but a chip that we put there or took away. */
export function isOwnChange({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return false;
  return (
    [...addedNodes].every((node) => ours.has(node)) &&
    [...removedNodes].every((node) => ours.get(node)?.isWanted === false)
  );
}

/**
 * The one line above an open message. Its content sits in a shadow root, out of reach of the page's
 * styles, and is made of text nodes only: no word of a mail is ever read as HTML.
 */
export class Chip {
  readonly #host: HTMLElement;
  readonly #standing = { isWanted: true };
  readonly #label = document.createElement('span');
  readonly #quote = document.createElement('q');
  readonly #button = document.createElement('button');
  readonly #line = document.createElement('div');
  #moves = 0;

  constructor(key: MessageKey, onPress: () => void) {
    this.#host = document.createElement(TAG);
    ours.set(this.#host, this.#standing);
    this.#host.dataset.message = key;
    this.#host.dataset.state = 'reading';
    this.#label.className = 'label';
    this.#quote.id = 'quote';
    this.#button.type = 'button';
    this.#button.addEventListener('click', (event) => {
      // Scripts of the page can reach into an open shadow root; only the rep may open the form.
      if (event.isTrusted) onPress();
    });
    this.#line.className = 'line';
    this.#line.setAttribute('role', 'group');
    this.#line.append(drawMark(), this.#label, this.#button, this.#quote);
    const root = this.#host.attachShadow({ mode: 'open' });
    applyStyle(root);
    root.append(this.#line);
  }

  /** Puts the chip where it belongs, if it is not there; `isDark`: what it stands on. */
  place({ parent, before }: FoundMessage['chipPlace'], isDark: boolean): void {
    this.#host.dataset.theme = isDark ? 'dark' : 'light';
    if (this.#host.parentElement === parent && this.#host.nextElementSibling === before) return;
    if (this.#moves >= MOST_MOVES) return;
    this.#moves += 1;
    removeLeftOver(before.previousElementSibling);
    parent.insertBefore(this.#host, before);
  }

  draw({ state, label, quote, action }: ChipView): void {
    this.#host.dataset.state = state;
    this.#label.textContent = label;
    this.#quote.textContent = quote;
    this.#quote.hidden = quote === '';
    this.#button.textContent = action;
    this.#line.setAttribute('aria-label', `Lossbook: ${label}`);
    if (quote === '') this.#button.removeAttribute('aria-describedby');
    else this.#button.setAttribute('aria-describedby', 'quote');
  }

  remove(): void {
    this.#standing.isWanted = false;
    this.#host.remove();
  }
}

/**
 * Takes away a chip of an earlier version whose script is gone altogether, as Firefox ends them. It
 * stands exactly where ours goes; the words of a mail cannot make an element with a shadow root.
 */
function removeLeftOver(element: Element | null): void {
  if (element?.localName === TAG && element.shadowRoot && !ours.has(element)) element.remove();
}

/** A constructed sheet is not subject to the page's policy for styles; where a browser refuses it, a tag has to do. */
function applyStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CHIP_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = CHIP_STYLE;
    root.append(style);
  }
}

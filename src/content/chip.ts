import type { MessageKey } from '../domain/mail.ts';
import type { ChipView } from '../messaging/chip.ts';
import type { FoundMessage } from '../webmail/adapter.ts';
import { drawMark } from './chip-mark.ts';
import { CHIP_STYLE } from './chip-style.ts';

const TAG = 'lossbook-chip';

/** Chips we made. A mail can imitate one in its own text; those are not in here and none of our business. */
const ours = new WeakSet<Node>();

/** Whether a node is a chip this script made. */
export function isChip(node: Node): boolean {
  return ours.has(node);
}

/**
 * The one line above an open message. Its content sits in a shadow root, out of reach of the page's
 * styles, and is made of text nodes only: no word of a mail is ever read as HTML.
 */
export class Chip {
  readonly #host: HTMLElement;
  readonly #mark: SVGElement;
  readonly #label = document.createElement('span');
  readonly #quote = document.createElement('q');
  readonly #button = document.createElement('button');
  readonly #line = document.createElement('section');

  constructor(key: MessageKey, onPress: () => void) {
    this.#host = document.createElement(TAG);
    ours.add(this.#host);
    this.#host.dataset.message = key;
    this.#host.dataset.state = 'reading';
    this.#mark = drawMark();
    this.#label.className = 'label';
    this.#quote.id = 'quote';
    this.#button.type = 'button';
    this.#button.addEventListener('click', (event) => {
      // Scripts of the page can reach into an open shadow root; only the rep may open the form.
      if (event.isTrusted) onPress();
    });
    this.#line.append(this.#mark, this.#label, this.#button, this.#quote);
    const root = this.#host.attachShadow({ mode: 'open' });
    applyStyle(root);
    root.append(this.#line);
  }

  /** Puts the chip where it belongs, if it is not there; `isDark`: what it stands on. */
  place({ parent, before }: FoundMessage['chipPlace'], isDark: boolean): void {
    this.#host.dataset.theme = isDark ? 'dark' : 'light';
    if (this.#host.parentElement === parent && this.#host.nextElementSibling === before) return;
    // One left by this extension before an update stands exactly here.
    const stranger = before.previousElementSibling;
    if (stranger?.localName === TAG && stranger !== this.#host && stranger.parentElement === parent)
      stranger.remove();
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
    this.#host.remove();
  }
}

/** A constructed sheet is not subject to the page's policy for styles; Firefox wraps it, then a tag does. */
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

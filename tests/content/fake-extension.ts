import type { OpenMessage } from '../../src/domain/mail.ts';
import type { ChipView } from '../../src/messaging/chip.ts';
import type { FromContent } from '../../src/messaging/messages.ts';

/** The extension a content script talks to: what it was sent, and how it answers. */
export class FakeExtension {
  readonly sent: FromContent[] = [];
  readonly listeners = new Set<(message: unknown) => void>();
  /** Chromium lets a script of an updated extension see no id and fail every message. */
  isGone = false;
  /** What the rep wants written into the next reply. */
  reply: string | null = null;
  answer: (message: OpenMessage) => unknown = () => ({ ok: true, value: NEUTRAL });

  install(): void {
    const fake = this;
    const runtime = {
      get id() {
        return fake.isGone ? undefined : 'lossbook';
      },
      sendMessage: async (message: FromContent) => {
        if (fake.isGone) throw new Error('Extension context invalidated.');
        fake.sent.push(structuredClone(message));
        if (message.type === 'message-opened') return fake.answer(message.message);
        if (message.type === 'page-started') return { ok: true, value: { awaitsReply: fake.reply !== null } };
        if (message.type === 'take-reply') return { ok: true, value: fake.reply };
        return { ok: true, value: null };
      },
      onMessage: {
        addListener: (listener: (message: unknown) => void) => fake.listeners.add(listener),
        removeListener: (listener: (message: unknown) => void) => fake.listeners.delete(listener),
      },
    };
    Object.assign(globalThis, { chrome: { runtime } });
  }

  /** The messages of one kind, in the order they came. */
  sentOf<Type extends FromContent['type']>(type: Type): Extract<FromContent, { type: Type }>[] {
    return this.sent.filter(
      (message): message is Extract<FromContent, { type: Type }> => message.type === type,
    );
  }

  tell(message: unknown): void {
    for (const listener of this.listeners) listener(message);
  }
}

export const NEUTRAL: ChipView = { state: 'neutral', label: 'No decision', quote: '', action: 'Log outcome' };
export const LOST: ChipView = {
  state: 'lost',
  label: 'Lost · staying with current vendor',
  quote: 'We are staying with <b>Cooper</b>.',
  action: 'Log it',
};

/** A message as a mailbox shows it. */
export function articleOf(name: string, text: string): string {
  return `<article id="${name}"><header><h1>Offer</h1><a href="mailto:${name}@firm.example">${name}</a><time datetime="2025-03-04">4 March</time></header><div class="body"><p>${text}</p></div></article>`;
}

/** Every chip in the document, with the data a reader or a test sees. */
export function chips(): { element: Element; state: string | undefined; key: string | undefined }[] {
  return [...document.querySelectorAll<HTMLElement>('lossbook-chip')]
    .filter((element) => element.shadowRoot !== null)
    .map((element) => ({ element, state: element.dataset.state, key: element.dataset.message }));
}

/** A part of a chip's shadow root. */
export function part(chip: Element | undefined, selector: string): HTMLElement {
  const found = chip?.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in the chip`);
  return found;
}

import type { MessageKey, OpenMessage } from '../domain/mail.ts';
import type { ChipView } from '../messaging/chip.ts';
import { type FoundMessage, SelectorError } from '../webmail/adapter.ts';
import { reportLeft, reportOpened, requestForm } from './background.ts';
import { Chip } from './chip.ts';
import { isDarkBehind } from './dark-behind.ts';
import { fitLimits } from './fit-limits.ts';

/** A message on screen, as it was last told to the background. */
interface Shown {
  found: FoundMessage;
  /** Undefined where the background wants none. */
  chip: Chip | undefined;
  /** What was read last; a change in it is told anew. */
  told: string;
  /** Whether it has to be read again: something inside its body changed, or nobody answered. */
  isStale: boolean;
  /** How often nobody answered. */
  failures: number;
}

/** An extension that does not answer is broken; the page must not be kept busy by it. */
const MOST_FAILURES = 3;

/** The messages on screen and their chips, kept in step with what the page shows. */
export class ShownMessages {
  /** Why one of them could not be read. */
  problem: SelectorError | undefined;
  readonly #shown = new Map<MessageKey, Shown>();

  /** Makes chips and reports agree with what is on the page now. */
  update(found: readonly FoundMessage[]): void {
    if (found.length === 0) this.problem = undefined;
    const present = new Map(found.map((message) => [message.key, message]));
    for (const [key, shown] of this.#shown) {
      if (present.has(key)) continue;
      shown.chip?.remove();
      this.#shown.delete(key);
      reportLeft(key);
    }
    for (const message of present.values()) this.#show(message);
  }

  /** Remembers which bodies the changes touch, so that only those are read again. */
  noteChanges(records: readonly MutationRecord[]): void {
    for (const shown of this.#shown.values()) {
      shown.isStale ||= records.some(({ target }) => shown.found.body.contains(target));
    }
  }

  /** The message of this key as it was last found. */
  find(key: MessageKey): FoundMessage | undefined {
    return this.#shown.get(key)?.found;
  }

  /** The background says that a chip looks different now, e.g. because its deal was saved. */
  redraw(key: MessageKey, view: ChipView): void {
    const shown = this.#shown.get(key);
    if (shown) this.#draw(shown, view);
  }

  /** The page goes away: what it showed is no longer on screen. */
  leaveAll(): void {
    for (const key of this.#shown.keys()) reportLeft(key);
  }

  /** Takes every chip off the page; what is on it is new the next time. */
  clear(): void {
    for (const { chip } of this.#shown.values()) chip?.remove();
    this.#shown.clear();
  }

  #show(found: FoundMessage): void {
    const known = this.#shown.get(found.key);
    if (!known) {
      const shown: Shown = { found, chip: undefined, told: '', isStale: false, failures: 0 };
      this.#shown.set(found.key, shown);
      this.#makeChip(shown);
      void this.#tell(shown);
      return;
    }
    const isNewBody = known.found.body !== found.body;
    known.found = found;
    known.chip?.place(found.chipPlace, isDarkBehind(found.chipPlace.parent));
    if (isNewBody || known.isStale) void this.#tell(known);
  }

  /** Reports what the message says, unless the background knows it already, and draws the answer. */
  async #tell(shown: Shown): Promise<void> {
    shown.isStale = false;
    const message = this.#read(shown.found);
    const telling = JSON.stringify(message);
    if (!message || telling === shown.told) return;
    shown.told = telling;
    const view = await reportOpened(message);
    // Answers can overtake each other, and the message may be gone meanwhile.
    if (shown.told !== telling || this.#shown.get(message.key) !== shown) return;
    if (view === undefined) this.#fail(shown);
    else this.#draw(shown, view);
  }

  #draw(shown: Shown, view: ChipView | null): void {
    if (view) {
      shown.chip ??= this.#makeChip(shown);
      shown.chip.draw(view);
    } else {
      shown.chip?.remove();
      shown.chip = undefined;
    }
  }

  #makeChip(shown: Shown): Chip {
    const { key, chipPlace } = shown.found;
    const chip = new Chip(key, () => requestForm(key));
    chip.place(chipPlace, isDarkBehind(chipPlace.parent));
    shown.chip = chip;
    return chip;
  }

  /** Nobody answered: no chip that can do nothing, and another try with the next change of the page. */
  #fail(shown: Shown): void {
    this.#draw(shown, null);
    shown.failures += 1;
    if (shown.failures >= MOST_FAILURES) return;
    shown.told = '';
    shown.isStale = true;
  }

  /** Undefined where the message is there but its webmail has changed. */
  #read(found: FoundMessage): OpenMessage | undefined {
    try {
      const message = fitLimits(found.read());
      this.problem = undefined;
      return message;
    } catch (error) {
      if (!(error instanceof SelectorError)) throw error;
      this.problem = error;
      return undefined;
    }
  }
}

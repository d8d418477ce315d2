import type { MessageKey } from '../domain/mail.ts';
import type { ChipView } from '../messaging/chip.ts';
import type { FoundMessage } from '../webmail/adapter.ts';
import { reportLeft, reportOpened, requestForm } from './background.ts';
import { Chip } from './chip.ts';
import { isDarkBehind } from './dark-behind.ts';

/** A message on screen, as it was last told to the background. */
interface Shown {
  found: FoundMessage;
  chip: Chip | undefined;
  /** What was read last; a change in it is told anew. */
  told: string;
  /** Whether something inside its body changed since. */
  isStale: boolean;
}

/** The messages on screen and their chips, kept in step with what the page shows. */
export class ShownMessages {
  readonly #shown = new Map<MessageKey, Shown>();

  /** Makes chips and reports agree with what is on the page now. */
  update(found: readonly FoundMessage[]): void {
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

  /** The background says that a chip looks different now, e.g. because its deal was saved. */
  redraw(key: MessageKey, view: ChipView): void {
    this.#shown.get(key)?.chip?.draw(view);
  }

  /** The page goes away: what it showed is no longer on screen. */
  leaveAll(): void {
    for (const key of this.#shown.keys()) reportLeft(key);
  }

  /** The page is back as it was: everything on it is told anew. */
  forget(): void {
    const found = [...this.#shown.values()].map((shown) => shown.found);
    this.clear();
    this.update(found);
  }

  /** Takes every chip off the page. */
  clear(): void {
    for (const { chip } of this.#shown.values()) chip?.remove();
    this.#shown.clear();
  }

  #show(found: FoundMessage): void {
    const known = this.#shown.get(found.key);
    if (!known) {
      const chip = new Chip(found.key, () => requestForm(found.key));
      chip.place(found.chipPlace, isDarkBehind(found.chipPlace.parent));
      const shown: Shown = { found, chip, told: '', isStale: false };
      this.#shown.set(found.key, shown);
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
    const message = shown.found.read();
    const telling = JSON.stringify(message);
    if (telling === shown.told) return;
    shown.told = telling;
    const view = await reportOpened(message);
    // Answers can overtake each other, and the message may be gone meanwhile.
    if (shown.told !== telling || this.#shown.get(message.key) !== shown) return;
    if (view) shown.chip?.draw(view);
    else shown.chip?.remove();
    if (!view) shown.chip = undefined;
  }
}

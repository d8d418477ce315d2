import type { MessageHead } from '../domain/mail.ts';
import type { SelectorError } from '../webmail/adapter.ts';
import { reportHead, reportProblem } from './background.ts';
import { fitHead } from './fit-limits.ts';

/** Tells the background what the page says beside its messages, whenever that changes. */
export class Said {
  #head = '';
  #problem = '';

  /** The head of a message whose body is in a frame of another site. */
  head(webmail: string | undefined, head: MessageHead | undefined): void {
    const saying = head ? JSON.stringify(head) : '';
    if (saying === this.#head) return;
    this.#head = saying;
    reportHead(webmail ?? '', head ? fitHead(head) : null);
  }

  /** What is not understood. */
  problem(error: SelectorError | undefined): void {
    const saying = error?.message ?? '';
    if (saying === this.#problem) return;
    this.#problem = saying;
    reportProblem(error ? { webmail: error.webmail, field: error.field, selector: error.selector } : null);
  }
}

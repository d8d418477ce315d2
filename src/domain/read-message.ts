import type { OpenMessage } from './mail.ts';
import type { Reading } from './reading.ts';

/** An open message with what was read in it. */
export interface ReadMessage {
  message: OpenMessage;
  reading: Reading;
  /**
   * The sender's own words, without thread and signature, cut to `NEW_TEXT_LIMIT` characters: what
   * the reading's evidence is found in.
   */
  newText: string;
}

/** Characters of new text that are shown; a mail that says more has said its decision before. */
export const NEW_TEXT_LIMIT = 50_000;

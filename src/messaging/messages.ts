import type { MessageKey, OpenMessage } from '../domain/mail.ts';
import type { ReadMessage } from '../domain/read-message.ts';
import type { ChipView } from './chip.ts';

/** From a content script to the background; the sender's tab and frame say where it comes from. */
export type FromContent =
  /** The frame has just been loaded: whatever it showed before is gone. */
  | { type: 'page-started' }
  /** The rep has a message open (sent once per message and again when its content changed). */
  | { type: 'message-opened'; message: OpenMessage }
  /** A message this frame had announced is no longer on screen. */
  | { type: 'message-left'; key: MessageKey }
  /** The rep clicked the chip of this message: show the tag form. */
  | { type: 'tag-message'; key: MessageKey };

/** From the popup or the dashboard to the background. */
export type FromPage =
  /** Deals about these messages were saved, deleted or restored: their chips are out of date. */
  | { type: 'deals-changed'; messageKeys: MessageKey[] }
  /** What does the engine read in this message, taken from a page that no content script watches? */
  | { type: 'read-message'; message: OpenMessage }
  /** The rep added or removed a site: answers once the content script is registered accordingly. */
  | { type: 'sites-changed' };

/** From the background to the content scripts of a tab. */
export type FromBackground =
  /** The chip of this message, if this frame has it, must look like this now. */
  { type: 'chip-changed'; key: MessageKey; chip: ChipView };

/** Answers: an expected failure is a value, never a thrown error across contexts. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; error: string };

/** What each message is answered with. */
export interface Answers {
  'page-started': null;
  /** The chip to draw; null for a message that gets none (the rep's own mail). */
  'message-opened': ChipView | null;
  'message-left': null;
  'tag-message': null;
  'deals-changed': null;
  'read-message': ReadMessage;
  'sites-changed': null;
}

/** The answer to a message of this type. */
export type AnswerTo<Message extends FromContent | FromPage> = Result<Answers[Message['type']]>;

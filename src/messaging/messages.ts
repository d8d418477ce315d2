import type { ReplyFacts } from '../domain/ask-why.ts';
import type { MessageHead, MessageKey, OpenMessage } from '../domain/mail.ts';
import type { PageProblem } from '../domain/page-problem.ts';
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
  | { type: 'tag-message'; key: MessageKey }
  /** The head of the message whose body is in a frame of another site; null when it is gone. */
  | { type: 'head-shown'; webmail: string; head: MessageHead | null }
  /** A webmail is here whose page is not understood any more; null: it is again. */
  | { type: 'page-unreadable'; problem: PageProblem | null }
  /** An editor is open that could take the reply the rep asked for: what is to be written? */
  | { type: 'take-reply' };

/** From the popup or the dashboard to the background. */
export type FromPage =
  /** Deals about these messages were saved, deleted or restored: their chips are out of date. */
  | { type: 'deals-changed'; messageKeys: MessageKey[] }
  /** What does the engine read in this message, taken from a page that no content script watches? */
  | { type: 'read-message'; message: OpenMessage }
  /**
   * The rep wants to ask the sender why, in the language of what they wrote: writes into the webmail's
   * reply, answers when that is done or did not work.
   */
  | { type: 'ask-why'; tabId: number; key: MessageKey; newText: string; facts: ReplyFacts }
  /** The rep added or removed a site: answers once the content script is registered accordingly. */
  | { type: 'sites-changed' }
  /** The rep set when to be reminded. */
  | { type: 'reminders-changed' };

/** From the background to the content scripts of a tab. */
export type FromBackground =
  /** The chip of this message, if this frame has it, must look like this now. */
  | { type: 'chip-changed'; key: MessageKey; chip: ChipView }
  /** Open the reply to this message, in the frame that has it, and take the text for it. */
  | { type: 'open-reply'; key: MessageKey };

/** Answers: an expected failure is a value, never a thrown error across contexts. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; error: string };

/** What became of a reply the rep asked for. */
export interface AskedWhy {
  text: string;
  /** Whether it stands in the webmail's own editor; else the rep pastes it. */
  isWritten: boolean;
}

/** What each message is answered with. */
export interface Answers {
  /** Whether a reply the rep asked for waits for an editor, which may be what this frame is. */
  'page-started': { awaitsReply: boolean };
  /** The chip to draw; null for a message that gets none (the rep's own mail). */
  'message-opened': ChipView | null;
  'message-left': null;
  'tag-message': null;
  'head-shown': null;
  'page-unreadable': null;
  /** null: nothing, or another frame was quicker. */
  'take-reply': string | null;
  'ask-why': AskedWhy;
  'deals-changed': null;
  'read-message': ReadMessage;
  'sites-changed': null;
  'reminders-changed': null;
}

/** The answer to a message of this type. */
export type AnswerTo<Message extends FromContent | FromPage> = Result<Answers[Message['type']]>;

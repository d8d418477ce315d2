import { localDay } from '../domain/days.ts';
import { type MessageKey, mailOf, type OpenMessage } from '../domain/mail.ts';
import { NEW_TEXT_LIMIT, type ReadMessage } from '../domain/read-message.ts';
import type { ChipView } from '../messaging/chip.ts';
import { readMail } from '../reading/read-mail.ts';
import { readReply } from '../reading/reply-text.ts';
import { dropOpenMessage, dropOpenMessages, type Place, putOpenMessage } from '../store/open-messages.ts';
import { chipFor } from './chips.ts';

/** A frame was loaded: its former messages are gone, also those it had no time to take leave of. */
export function pageStarted(place: Place): Promise<void> {
  return inTurn(place, () => dropOpenMessages(place.tabId, place.frameId));
}

/** A message came on screen: remember it for the popup and say what its chip shows; null for none. */
export function messageOpened(message: OpenMessage, place: Place, now: Date): Promise<ChipView | null> {
  return inTurn(place, async () => {
    if (isOwnMail(message)) return null;
    const read = readMessage(message, now);
    await putOpenMessage(place, { ...read, openedAt: now.getTime() });
    return chipFor(read, now);
  });
}

/** A message went off screen. */
export function messageLeft(key: MessageKey, place: Place): Promise<void> {
  return inTurn(place, () => dropOpenMessage(place, key));
}

/** What the engine reads in an open message. A mail without a readable date counts from today. */
export function readMessage(message: OpenMessage, now: Date): ReadMessage {
  return {
    message,
    reading: readMail(mailOf(message, localDay(now))),
    newText: readReply(message.text).slice(0, NEW_TEXT_LIMIT),
  };
}

function isOwnMail({ from, ownAddress }: OpenMessage): boolean {
  return ownAddress !== '' && from.email.toLowerCase() === ownAddress.toLowerCase();
}

const turns = new Map<string, Promise<unknown>>();

/**
 * Runs what one frame reports in the order it was reported, so that a quick "left" cannot be
 * overtaken by the "opened" before it. Only work under way is held here; nothing is lost with the worker.
 */
function inTurn<Value>({ tabId, frameId }: Place, task: () => Promise<Value>): Promise<Value> {
  const frame = `${tabId}:${frameId}`;
  const turn = (turns.get(frame) ?? Promise.resolve()).then(task, task);
  turns.set(frame, turn);
  const done = () => {
    if (turns.get(frame) === turn) turns.delete(frame);
  };
  turn.then(done, done);
  return turn;
}

import browser from 'webextension-polyfill';
import { localDay } from '../domain/days.ts';
import { hashOf } from '../domain/hash.ts';
import { type MessageHead, type MessageKey, mailOf, type OpenMessage } from '../domain/mail.ts';
import { NEW_TEXT_LIMIT, type ReadMessage } from '../domain/read-message.ts';
import type { ChipView } from '../messaging/chip.ts';
import type { FromBackground } from '../messaging/messages.ts';
import { readMail } from '../reading/read-mail.ts';
import { readReply } from '../reading/reply-text.ts';
import {
  dropOpenMessage,
  dropOpenMessages,
  frameKeyOf,
  type OpenRecord,
  openMessagesByFrame,
  type Place,
  putOpenMessage,
} from '../store/open-messages.ts';
import { dropPageState, findHead, putHead } from '../store/page-state.ts';
import { chipFor } from './chips.ts';

/** A frame was loaded: its former messages are gone, also those it had no time to take leave of. */
export function pageStarted(place: Place): Promise<void> {
  return inTurn(place, async () => {
    await dropOpenMessages(place.tabId, place.frameId);
    await dropPageState(place.tabId, place.frameId);
  });
}

/** A message came on screen: remember it for the popup and say what its chip shows; null for none. */
export function messageOpened(message: OpenMessage, place: Place, now: Date): Promise<ChipView | null> {
  return inTurn(place, async () => {
    const whole = await withHead(message, place);
    if (isOwnMail(whole)) return null;
    const read = readMessage(whole, now);
    const record: OpenRecord = { ...read, openedAt: now.getTime() };
    if (whole.key !== message.key) record.frameKey = message.key;
    await putOpenMessage(place, record);
    return chipFor(read, now);
  });
}

/** The head of a message came on screen, or changed, in a frame beside the one with its body. */
export async function headShown(
  { webmail, head }: { webmail: string; head: MessageHead | null },
  place: Place,
  now: Date,
): Promise<void> {
  await putHead(place, webmail, head);
  if (!head) return;
  for (const { frameId, record } of await openMessagesByFrame(place.tabId, webmail)) {
    if (frameId === place.frameId) continue;
    const key = frameKeyOf(record);
    const bare = { ...record.message, key, from: NOBODY };
    const chip = await messageOpened(bare, { tabId: place.tabId, frameId }, now);
    const change: FromBackground | null = chip && { type: 'chip-changed', key, chip };
    if (change) await browser.tabs.sendMessage(place.tabId, change).catch(() => undefined);
  }
}

const NOBODY = { name: '', email: '' };

/**
 * A message without a sender, whose head another frame shows, with that head. Its key is then made of
 * both: two prospects may write the same few words.
 */
async function withHead(message: OpenMessage, place: Place): Promise<OpenMessage> {
  if (message.from.email !== '' || message.from.name !== '') return message;
  const shown = await findHead(message.webmail, place);
  if (!shown) return message;
  const { from, subject, receivedDay } = shown.head;
  const key = `${message.key}/${hashOf([from.email, from.name, subject, receivedDay].join('\n'))}`;
  return { ...message, ...shown.head, key: key as MessageKey };
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

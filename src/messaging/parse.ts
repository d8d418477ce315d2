import * as v from 'valibot';
import { type IsoDay, isIsoDay } from '../domain/days.ts';
import type { MessageKey, OpenMessage } from '../domain/mail.ts';
import { MESSAGE_LIMITS as LIMITS } from './limits.ts';
import type { FromContent, FromPage } from './messages.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const key = v.custom<MessageKey>(
  (value) => typeof value === 'string' && value !== '' && value.length <= LIMITS.key,
);
const address = v.object({ name: text(LIMITS.name), email: text(LIMITS.email) });

/** Only addresses a browser can open as a page: a stored link must never run script. */
const pageUrl = v.pipe(
  text(LIMITS.url),
  v.check((url) => url === '' || /^https?:\/\//i.test(url)),
);

const headParts = {
  url: pageUrl,
  subject: text(LIMITS.subject),
  from: address,
  to: v.pipe(v.array(address), v.maxLength(LIMITS.recipients)),
  receivedDay: v.union([v.custom<IsoDay>(isIsoDay), v.literal('')]),
  ownAddress: text(LIMITS.email),
};
const webmail = text(LIMITS.webmail);
const openMessage = v.object({ ...headParts, key, webmail, text: text(LIMITS.text) });

const fromContent = v.variant('type', [
  v.object({ type: v.literal('page-started') }),
  v.object({ type: v.literal('message-opened'), message: openMessage }),
  v.object({ type: v.literal('message-left'), key }),
  v.object({ type: v.literal('tag-message'), key }),
  v.object({ type: v.literal('head-shown'), webmail, head: v.nullable(v.object(headParts)) }),
  v.object({
    type: v.literal('page-unreadable'),
    problem: v.nullable(v.object({ webmail, field: text(LIMITS.webmail), selector: text(LIMITS.selector) })),
  }),
  v.object({ type: v.literal('take-reply') }),
]);

const fromPage = v.variant('type', [
  v.object({ type: v.literal('deals-changed'), messageKeys: v.array(key) }),
  v.object({ type: v.literal('read-message'), message: openMessage }),
  v.object({
    type: v.literal('ask-why'),
    tabId: v.number(),
    key,
    newText: v.string(),
    facts: v.object({ name: v.string(), company: v.string(), interests: v.array(v.string()) }),
  }),
  v.object({ type: v.literal('sites-changed') }),
  v.object({ type: v.literal('reminders-changed') }),
]);

/** A message of a content script, which runs beside hostile pages; undefined when it is none. */
export function parseFromContent(value: unknown): FromContent | undefined {
  const result = v.safeParse(fromContent, value);
  return result.success ? result.output : undefined;
}

/** A message of one of our own pages; undefined when it is none. */
export function parseFromPage(value: unknown): FromPage | undefined {
  const result = v.safeParse(fromPage, value);
  return result.success ? result.output : undefined;
}

/** A message read from a page by an injected script; undefined when it is not one. */
export function parseOpenMessage(value: unknown): OpenMessage | undefined {
  const result = v.safeParse(openMessage, value);
  return result.success ? result.output : undefined;
}

import type { Address, MessageHead, OpenMessage } from '../domain/mail.ts';
import { MESSAGE_LIMITS as LIMITS } from '../messaging/limits.ts';

/**
 * A message cut to what may be sent between contexts: a page can show a subject or a list of
 * recipients of any length, and a message beyond the limits would be refused as a whole.
 */
export function fitLimits(message: OpenMessage): OpenMessage {
  return { ...message, ...fitHead(message), text: message.text.slice(0, LIMITS.text) };
}

/** What surrounds a message's text, cut likewise. */
export function fitHead({ url, subject, from, to, receivedDay, ownAddress }: MessageHead): MessageHead {
  return {
    // Half an address opens nothing.
    url: url.length <= LIMITS.url ? url : '',
    subject: subject.slice(0, LIMITS.subject),
    from: fitAddress(from),
    to: to.slice(0, LIMITS.recipients).map(fitAddress),
    receivedDay,
    ownAddress: ownAddress.slice(0, LIMITS.email),
  };
}

function fitAddress({ name, email }: Address): Address {
  return { name: name.slice(0, LIMITS.name), email: email.slice(0, LIMITS.email) };
}

import type { Address, OpenMessage } from '../domain/mail.ts';
import { MESSAGE_LIMITS as LIMITS } from '../messaging/limits.ts';

/**
 * A message cut to what may be sent between contexts: a page can show a subject or a list of
 * recipients of any length, and a message beyond the limits would be refused as a whole.
 */
export function fitLimits(message: OpenMessage): OpenMessage {
  return {
    ...message,
    // Half an address opens nothing.
    url: message.url.length <= LIMITS.url ? message.url : '',
    subject: message.subject.slice(0, LIMITS.subject),
    from: fitAddress(message.from),
    to: message.to.slice(0, LIMITS.recipients).map(fitAddress),
    text: message.text.slice(0, LIMITS.text),
    ownAddress: message.ownAddress.slice(0, LIMITS.email),
  };
}

function fitAddress({ name, email }: Address): Address {
  return { name: name.slice(0, LIMITS.name), email: email.slice(0, LIMITS.email) };
}

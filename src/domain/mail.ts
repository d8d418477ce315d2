import type { IsoDay } from './days.ts';

/** A mail address as a webmail shows it; a part that is not shown is `''`. */
export interface Address {
  name: string;
  email: string;
}

/** One mail as a rep sees it open, quoted thread and signature included. */
export interface Mail {
  /** Names the mail within one run; carried through to the reading's output. */
  id: string;
  /** Day of receipt in the rep's calendar: relative dates in the text count from it. */
  date: IsoDay;
  from: Address;
  /** The rep. */
  to: Address;
  subject: string;
  /** The whole plain-text body: greeting, new text, signature, quotes. */
  text: string;
}

/**
 * Names one message in one webmail for good, e.g. `roundcube:mail.example/INBOX/42`.
 * Opening the same message again, in another pane or after a restart, gives the same key.
 */
export type MessageKey = string & { readonly __brand: 'MessageKey' };

/** A message open in a tab, as the content script read it from the page. */
export interface OpenMessage {
  key: MessageKey;
  /** The adapter that read it, e.g. `roundcube`; `generic` where the page is not a known webmail. */
  webmail: string;
  /** Address that opens the message again; `''` where the webmail has none. */
  url: string;
  subject: string;
  from: Address;
  to: Address[];
  /** `''` when the page shows no date that can be read. */
  receivedDay: IsoDay | '';
  /** Rendered body text; quoted parts are lines that begin with `>`. */
  text: string;
  /** The signed-in address, `''` when the page does not show it. */
  ownAddress: string;
}

/** What a page shows about a message whose body is in a frame of another site. */
export type MessageHead = Omit<OpenMessage, 'key' | 'webmail' | 'text'>;

/**
 * An open message as the mail that is read: one without a readable date counts from `today`, and the
 * rep is the signed-in address among the recipients, else the only or first recipient.
 */
export function mailOf(message: OpenMessage, today: IsoDay): Mail {
  return {
    id: message.key,
    date: message.receivedDay === '' ? today : message.receivedDay,
    from: message.from,
    to: repOf(message),
    subject: message.subject,
    text: message.text,
  };
}

function repOf({ to, ownAddress }: OpenMessage): Address {
  const own = to.find(({ email }) => email.toLowerCase() === ownAddress.toLowerCase());
  return own ?? (ownAddress !== '' ? { name: '', email: ownAddress } : (to[0] ?? { name: '', email: '' }));
}

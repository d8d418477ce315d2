/** Somebody with a mail address. */
export interface Person {
  name: string;
  email: string;
}

/** One mail of the sample mailbox; `text` has paragraphs apart by an empty line. */
export interface Message {
  from: Person;
  to: Person[];
  sentAt: Date;
  text: string;
  /** The mail this one answers, shown below it as a quotation. */
  quoted?: Message;
}

export interface Thread {
  /** Part of the page's address: `#/inbox/<id>`. */
  id: string;
  folder: 'inbox' | 'sent';
  subject: string;
  /** Oldest first. */
  messages: Message[];
  isUnread: boolean;
}

/** The rep whose mailbox it is. */
export const REP: Person = { name: 'Ben Sayers', email: 'ben@lakeshore.example' };

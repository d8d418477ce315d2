import type { Page } from './adapter.ts';
import { webmailBySelectors } from './by-selectors.ts';
import { findEmail, findFirst, readLine } from './elements.ts';

/** Addresses of pages that show a message; any host, and the address does not say which message. */
export const zimbraUrls = [
  'https://mail.firm.example/',
  'https://mail.firm.example/zimbra/mail?app=mail',
  'https://mail.firm.example/zimbra/mail?client=advanced#1',
];

/** What holds the body: a frame the page writes itself, or a part of the page. */
const BODY = ['iframe[id$="__body__iframe"]', '.MsgBody'];

/** People of a message, the sender first. */
const HEAD = '[id$="_hdrTable"]';

/** Zimbra's classic client, seen 2024-09: cards of a conversation, or one message alone. */
export const zimbra = webmailBySelectors({
  name: 'zimbra',
  isPage: ({ document }) => document.querySelector('body > #z_shell') !== null,
  card: [`:is(.ZmMailMsgCapsuleView, .ZmMailMsgView):has(${BODY.join()})`],
  // The beginning of the mail, in the head of a card that is folded up.
  notOpen: ['.ZmConvListFragment'],
  body: BODY,
  mark: BODY,
  subject: ['.SubjectCol', '.Conv2Header .subject'],
  from: [`${HEAD} .addrBubble`, `${HEAD} .LabelColValue`],
  to: [`${HEAD} tr ~ tr .addrBubble`],
  date: ['.DateCol', '.Conv2MsgHeader .date'],
  // The pane for one message has the same id for all of them.
  id: (card, { url }) => {
    const id = /MSGC(-?\d+)$/.exec(card.id)?.[1];
    return id ? `${url.host}/${id}` : '';
  },
  link: () => '',
  ownAddress: (page) => findEmail(user(page)) || findEmail(userPart(page)?.getAttribute('title')),
  isOwnName: (name, page) => name !== '' && name === user(page),
  // A press is heard as mouse down and mouse up, not as a click.
  reply: [],
  editor: ['iframe[id^="ZmHtmlEditor"]', 'textarea[id^="ZmHtmlEditor"]', 'textarea[id$="_replyInput"]'],
});

function userPart({ document }: Page): Element | undefined {
  return findFirst(document, ['#skin_container_username']);
}

/** The name or the address of who is signed in. */
function user(page: Page): string {
  return readLine(userPart(page));
}

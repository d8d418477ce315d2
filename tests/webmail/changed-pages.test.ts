import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { SelectorError, type Webmail } from '../../src/webmail/adapter.ts';
import { gmail, gmailUrls } from '../../src/webmail/gmail.ts';
import { outlook, outlookUrls } from '../../src/webmail/outlook.ts';
import { owa, owaUrls } from '../../src/webmail/owa.ts';

const thread = (message: string) =>
  `<div role="main"><h2 class="hP">Copier proposal</h2><div role="list"><div role="listitem">${message}</div></div></div>`;
const head =
  '<h3><span class="gD" email="omar@umbrella.example">Omar K</span></h3><span class="g3" title="Mar 5, 2025">';

function pageOf([url = '']: string[], html: string) {
  return {
    document: new JSDOM(html, { url }).window.document,
    url: new URL(url),
    now: new Date(2025, 2, 12),
  };
}

/** Pages whose webmail has changed too much to be read, or has not changed at all. */
const PAGES: { webmail: Webmail; urls: string[]; what: string; html: string; field: string | undefined }[] = [
  {
    webmail: gmail,
    urls: gmailUrls,
    what: 'a card without a body',
    html: thread(`<div class="adn ads" data-message-id="#msg-f:1">${head}<div class="x1">Text</div></div>`),
    field: 'body',
  },
  {
    webmail: gmail,
    urls: gmailUrls,
    what: 'a thread without a card',
    html: thread(`<div class="x1">${head}<div class="x2">We went with Fabrikam.</div></div>`),
    field: 'message',
  },
  {
    webmail: gmail,
    urls: gmailUrls,
    what: 'a thread that is folded up as a whole',
    html: thread(`<div class="kv"><div class="adf ads">${head}</div></div>`),
    field: undefined,
  },
  {
    webmail: outlook,
    urls: outlookUrls,
    what: 'a sender without a body',
    html: '<div><div id="MSG_1_FROM">Omar K</div><div class="x1">We went with Fabrikam.</div></div>',
    field: 'message',
  },
  {
    webmail: outlook,
    urls: outlookUrls,
    what: 'a body whose sender is that of another card',
    html: `<div><div><div id="MSG_1_FROM">Omar K</div><div id="UniqueMessageBody_1">One</div></div>
      <div><div class="x1">Lena Vogt</div><div id="UniqueMessageBody_2">Two</div></div></div>`,
    field: 'from',
  },
  {
    webmail: outlook,
    urls: outlookUrls,
    what: 'a body beside which only a folded card names a sender',
    html: `<div aria-expanded="false"><div id="MSG_1_FROM">Omar K</div><div data-testid="SentReceivedSavedTime">Wed</div></div>
      <div><div class="x1">Lena Vogt</div><div id="UniqueMessageBody_2">Two</div></div>`,
    field: 'from',
  },
  {
    webmail: owa,
    urls: owaUrls,
    what: 'a subject without a body',
    html: '<div class="conductorContent"><span class="rpHighlightSubjectClass">Copier proposal</span></div>',
    field: 'message',
  },
];

describe.each(PAGES)('$webmail.name: $what', ({ webmail, urls, html, field }) => {
  test(field ? `is not understood, for want of a ${field}` : 'is understood', () => {
    const read = () => webmail.findMessages(pageOf(urls, html));
    if (!field) return expect(read()).toEqual([]);
    expect(read).toThrow(SelectorError);
    expect(read).toThrow(`${webmail.name}: no ${field} at`);
  });
});

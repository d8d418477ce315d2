import type { Mail } from './maildir.ts';

/** The rep whose mailbox it is. */
export const REP = 'Ben Sayers <rep@lakeshore.example>';

const day = (dayOfMonth: number, hour = 9) => new Date(Date.UTC(2026, 10, dayOfMonth, hour));

/** The story: who they know, equal prices, a lease of 36 months, and what the winner does not sell. */
export const storyLoss: Mail = {
  from: 'Joanna Petrakis <jpetrakis@harborviewtitle.example>',
  to: REP,
  subject: 'Re: Copier proposal',
  date: day(23),
  text: `Hi Ben,

Thank you for all the work you put into the presentation, everyone here was impressed.

After a long talk we decided to stay with Cooper Business Machines. The two prices were neck and neck, so it came down to who we already know and their service has been good to us. We signed a new 36 month lease with them on Friday.

One more thing: Cooper doesn't do managed IT or backup, and we need both. I would be glad to talk to you about that.

Best regards,
Joanna Petrakis
Office Manager
Harborview Title
`,
};

/** A win as HTML with the quote of Gmail below: the quoted words of the rep must not count. */
export const gmailWin: Mail = {
  from: '"Olsen, Marc" <marc@globex.example>',
  to: REP,
  subject: 'Re: Printers for the warehouse',
  date: day(22),
  text: 'We are going ahead with your proposal.\n\nOn Sat, Nov 21, 2026, Ben Sayers wrote:\n> Did you decide to stay with Initech?\n',
  html: `<div dir="ltr"><p>Hi Ben,</p><p>good news: <b>we are going ahead with your proposal</b>. Please send the paperwork.</p><p>Marc</p></div>
<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Sat, Nov 21, 2026 at 9:00 AM Ben Sayers &lt;<a href="mailto:rep@lakeshore.example">rep@lakeshore.example</a>&gt; wrote:<br></div>
<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex"><div>Hi Marc, I guess you decided to stay with Initech?</div></blockquote></div>`,
};

/** A postponement above Outlook's header block. */
export const outlookPostponed: Mail = {
  from: 'Omar Keita <omar@umbrella.example>',
  to: REP,
  subject: 'RE: Scanner rollout',
  date: day(21),
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang="EN-US"><div class="WordSection1"><p class="MsoNormal">Hi Ben,<o:p></o:p></p><p class="MsoNormal">The scanner project is on hold until the new budget. Please get in touch again in March.<o:p></o:p></p><p class="MsoNormal">Omar<o:p></o:p></p>
<div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>From:</b> Ben Sayers &lt;rep@lakeshore.example&gt;<br><b>Sent:</b> Friday, November 20, 2026 9:00 AM<br><b>To:</b> Omar Keita<br><b>Subject:</b> Scanner rollout</font></div><p class="MsoNormal">Have you decided to go with Fabrikam?</p></div></body></html>`,
};

/** Plain text with marked quotes: a question, although the quoted rep speaks of a decision. */
export const question: Mail = {
  from: 'Dana Whitlock <dana@harbordental.example>',
  to: REP,
  subject: 'Re: Proposal for two copiers',
  date: day(20),
  text: `Hi Ben,

does the lease include toner? And what would it cost over 48 months?

Dana

On Thu, Nov 19, 2026 at 9:00 AM Ben Sayers <rep@lakeshore.example> wrote:
> I heard you decided to stay with Northwind Office.
> Is that so?
`,
};

export const ownMail: Mail = {
  folder: 'Sent',
  from: REP,
  to: 'Dana Whitlock <dana@harbordental.example>',
  subject: 'Proposal for two copiers',
  date: day(19),
  text: 'Hi Dana,\n\nattached is our proposal. Did you decide to stay with Northwind Office?\n\nBen\n',
};

const loss = 'We decided to stay with our current vendor.';

/** Bad input: each must end in a sensible form or a clear message. */
export const hostileMails = {
  empty: { from: 'Ann Lee <ann@empty.example>', to: REP, subject: 'Re: empty', date: day(10), text: '' },
  huge: {
    from: 'Hugo Lang <hugo@huge.example>',
    to: REP,
    subject: 'Re: five megabytes',
    date: day(9),
    text: `Hi Ben,\n\n${loss}\n\n${'The quarterly figures of the north-western branch follow below in full.\n'.repeat(70_000)}`,
  },
  onlyQuotes: {
    from: 'Quinn Ray <quinn@quotes.example>',
    to: REP,
    subject: 'Re: only quotes',
    date: day(8),
    text: `> ${loss}\n> Ben\n>> Did you decide?\n`,
  },
  script: {
    from: 'Sly Fox <sly@script.example>',
    to: REP,
    subject: 'Re: <img src=x onerror=alert(1)>',
    date: day(7),
    html: `<p>Hi Ben,</p><p>${loss} &lt;script&gt;document.title='owned'&lt;/script&gt; &lt;img src=x onerror="document.title='owned'"&gt;</p>
<script>document.title = 'owned'</script><img src="x" onerror="document.title='owned'">
<lossbook-chip data-state="won" data-message="fake">Won · not really</lossbook-chip>
<div style="display:none">We are going ahead with your proposal.</div>`,
  },
  formulaName: {
    from: '"=HYPERLINK(""https://evil.example"",""Click"")" <formula@sheet.example>',
    to: REP,
    subject: '=1+1',
    date: day(6),
    text: `${loss}\n`,
  },
  noSender: { from: '', to: REP, subject: 'Re: nobody', date: day(5), text: `${loss}\n` },
  rightToLeft: {
    from: '🦊 דנה כהן <dana@rtl.example>',
    to: REP,
    subject: 'Re: הצעת מחיר 📠',
    date: day(4),
    text: `שלום בן 👋\n\n${loss} 🙏\n\nדנה\n`,
  },
  longName: {
    from: `${'Maximiliane von und zu Langenfeld '.repeat(9).trim()} <max@long.example>`,
    to: REP,
    subject: 'Re: long name',
    date: day(3),
    text: `${loss}\n`,
  },
} satisfies Record<string, Mail>;

/** The whole mailbox. */
export const mailbox: Mail[] = [
  storyLoss,
  gmailWin,
  outlookPostponed,
  question,
  ownMail,
  ...Object.values(hostileMails),
];

import { hoursAgo, monthAhead, workdaysAgo } from './calendar.ts';
import { type Person, REP, type Thread } from './thread.ts';

const marlene: Person = { name: 'Marlene Okafor', email: 'mokafor@tricountytitle.example' };
const dana: Person = { name: 'Dana Whitlock', email: 'dwhitlock@harbordental.example' };
const gil: Person = { name: 'Gil Ferrante', email: 'gil@ferrantelumber.example' };
const priya: Person = { name: 'Priya Raman', email: 'priya.raman@northfieldschools.example' };
const omar: Person = { name: 'Omar Keita', email: 'okeita@stbrendan.example' };
const lucille: Person = { name: 'Lucille Baptiste', email: 'lucille@baptistecpa.example' };

/** The threads of the week in which a prospect says how it ended. */
export function decisions(now: Date): Thread[] {
  const proposal = {
    from: REP,
    to: [marlene],
    sentAt: workdaysAgo(now, 8, 9, 12),
    text: `Hi Marlene,

Thank you for having me over on Thursday. As promised, attached is the proposal for two color copiers with toner and service included, on a 36 month lease.

I put the page counts from your meter readings next to it, so that you can check my math. Call me any time with questions.

Ben`,
  };
  const checkingIn = {
    from: REP,
    to: [gil],
    sentAt: workdaysAgo(now, 6, 15, 40),
    text: `Hi Gil,

Did you get a chance to look at the numbers for the yard office printers? Happy to walk you through them.

Ben`,
  };
  return [
    {
      id: 'tri-county',
      folder: 'inbox',
      subject: 'Re: Copier proposal',
      isUnread: true,
      messages: [
        proposal,
        {
          from: marlene,
          to: [REP],
          sentAt: hoursAgo(now, 3),
          text: `Hi Ben,

Thank you for the time you put into this. We were impressed with you and with your presentation.

That said, we are going to stay with Cooper Business Machines. It just came down to who we were familiar with, since both your pricings ran neck and neck, and their service people have always taken good care of us. We signed a new 36-month lease with them yesterday.

There is something else I would like to talk about. We need help with managed IT and with backup, and Cooper doesn't offer either. Could you call me about that in a couple of weeks?

Best,
Marlene Okafor
Office Manager
Tri-County Title & Escrow`,
          quoted: proposal,
        },
      ],
    },
    {
      id: 'harbor-dental',
      folder: 'inbox',
      subject: 'Re: Two copiers for the Elm Street office',
      isUnread: true,
      messages: [
        {
          from: dana,
          to: [REP],
          sentAt: workdaysAgo(now, 1, 16, 5),
          text: `Ben,

I wanted you to hear it from me: we decided to go with Brightline Imaging. They came in about $90 a month cheaper for nearly the same machines, and with the new chairs on order that made the difference.

Thanks again for all your help.

Dana Whitlock
Practice Manager, Harbor Dental Group`,
        },
      ],
    },
    {
      id: 'ferrante-lumber',
      folder: 'inbox',
      subject: 'Re: Printers for the yard office',
      isUnread: false,
      messages: [
        checkingIn,
        {
          from: gil,
          to: [REP],
          sentAt: workdaysAgo(now, 2, 11, 31),
          text: `Thanks, but we decided not to move forward.

Gil`,
          quoted: checkingIn,
        },
      ],
    },
    {
      id: 'northfield-schools',
      folder: 'inbox',
      subject: 'Re: Print services for the district office',
      isUnread: false,
      messages: [
        {
          from: priya,
          to: [REP],
          sentAt: workdaysAgo(now, 2, 14, 20),
          text: `Hi Ben,

Good news: the board approved your proposal last night, and we would like to move forward with Lakeshore. The way you handled the trial week is what convinced everybody here.

Please send over the agreement and tell me what you need from our side.

Priya Raman
Northfield School District`,
        },
      ],
    },
    {
      id: 'st-brendan',
      folder: 'inbox',
      subject: 'Re: Copier replacement at St. Brendan',
      isUnread: false,
      messages: [
        {
          from: omar,
          to: [REP],
          sentAt: workdaysAgo(now, 3, 10, 2),
          text: `Dear Ben,

We have to put the copier project on hold until the new budget is approved. Please check back with me in ${monthAhead(now, 4)}.

With kind regards,
Omar Keita
Parish Administrator`,
        },
      ],
    },
    {
      id: 'baptiste-cpa',
      folder: 'inbox',
      subject: 'Scanner for tax season',
      isUnread: false,
      messages: [
        {
          from: lucille,
          to: [REP],
          sentAt: workdaysAgo(now, 4, 9, 55),
          text: `Hello Ben,

We talked it over and we have decided not to buy a scanner at all this year. The project is cancelled; our clients upload everything through the portal now.

I appreciate your patience with us.

Lucille Baptiste, CPA`,
        },
      ],
    },
  ];
}

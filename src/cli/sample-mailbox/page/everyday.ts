import { hoursAgo, workdaysAgo } from './calendar.ts';
import { type Person, REP, type Thread } from './thread.ts';

const tom: Person = { name: 'Tom Abernathy', email: 'tabernathy@millcreekauto.example' };
const yuki: Person = { name: 'Yuki Tanabe', email: 'yuki.tanabe@cedarlaw.example' };
const rosa: Person = { name: 'Rosa Lindqvist', email: 'rosa@granitepoint.example' };
const carol: Person = { name: 'Carol Dietz', email: 'carol@lakeshore.example' };
const billing: Person = { name: 'Partsline Billing', email: 'billing@partsline.example' };
const trade: Person = { name: 'The Office Channel', email: 'news@officechannel.example' };

/** What else a rep's mailbox holds: nothing in here announces a decision. */
export function everyday(now: Date): Thread[] {
  return [
    {
      id: 'mill-creek',
      folder: 'inbox',
      subject: 'Re: Quote for the parts counter',
      isUnread: true,
      messages: [
        {
          from: tom,
          to: [REP],
          sentAt: hoursAgo(now, 1.5),
          text: `Ben,

Two questions before I take this to my partner. Does the monthly price include toner and staples? And what would it cost over 48 months instead of 36?

Tom Abernathy
Mill Creek Auto Parts`,
        },
      ],
    },
    {
      id: 'cedar-law',
      folder: 'inbox',
      subject: 'Re: Walk-through on Thursday',
      isUnread: false,
      messages: [
        {
          from: yuki,
          to: [REP],
          sentAt: workdaysAgo(now, 1, 9, 30),
          text: `Hi Ben,

Thursday at 2 pm works for us. Please ask for me at the front desk; parking is behind the building.

Yuki`,
        },
      ],
    },
    {
      id: 'team-review',
      folder: 'inbox',
      subject: 'Pipeline review on Monday',
      isUnread: false,
      messages: [
        {
          from: carol,
          to: [REP],
          sentAt: workdaysAgo(now, 1, 17, 48),
          text: `Team,

Please bring your open quotes on Monday, with the next step for each. Ben, I would like to hear more about the school district.

Carol`,
        },
      ],
    },
    {
      id: 'granite-point',
      folder: 'inbox',
      subject: 'Automatic reply: Follow-up on our visit',
      isUnread: false,
      messages: [
        {
          from: rosa,
          to: [REP],
          sentAt: workdaysAgo(now, 2, 8, 1),
          text: `I am out of the office this week with limited access to e-mail. For urgent matters please call the front desk.

Rosa Lindqvist
Granite Point Properties`,
        },
      ],
    },
    {
      id: 'partsline',
      folder: 'inbox',
      subject: 'Invoice 20418 for your order',
      isUnread: false,
      messages: [
        {
          from: billing,
          to: [REP],
          sentAt: workdaysAgo(now, 3, 6, 30),
          text: `Dear customer,

Please find attached invoice 20418 for 12 drum units, $1,476.00, due in 30 days.

Partsline Billing`,
        },
      ],
    },
    {
      id: 'office-channel',
      folder: 'inbox',
      subject: 'Five trends in managed print',
      isUnread: false,
      messages: [
        {
          from: trade,
          to: [REP],
          sentAt: workdaysAgo(now, 5, 7, 0),
          text: `This week in The Office Channel: why dealers who lose a deal on price often did not, what schools ask for in new contracts, and a look at seat-based billing.

You receive this newsletter because you signed up for it. Unsubscribe at any time.`,
        },
      ],
    },
    {
      id: 'follow-up-cedar',
      folder: 'sent',
      subject: 'Walk-through on Thursday',
      isUnread: false,
      messages: [
        {
          from: REP,
          to: [yuki],
          sentAt: workdaysAgo(now, 2, 16, 22),
          text: `Hi Yuki,

Could I stop by on Thursday to count the devices on both floors? It takes about half an hour, and you will have our proposal the day after.

Ben`,
        },
      ],
    },
  ];
}

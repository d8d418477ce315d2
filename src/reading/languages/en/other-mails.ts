/** Whole mails that decide nothing about buying from the rep, whatever they speak of. */
const OTHER_MAILS: readonly { where: 'subject' | 'text'; pattern: RegExp }[] = [
  // Applicants.
  {
    where: 'text',
    pattern:
      /\b(?:your (?:application|candidacy|resume|cv)\b(?! form)|(?:another|other|stronger) candidates?|candidate for (?:this|the|a)|(?:role|position) (?:at|with|of) [A-Z]|interview(?:ing|ed)? (?:with|for|process)|applying (?:for|to)|hiring (?:team|manager)|talent (?:team|acquisition)|start date and salary|offer letter|my (?:resume|cv)\b)/,
  },
  {
    where: 'subject',
    pattern:
      /\b(?:your application|job application|application for|candidate|interview|offer letter|resume)\b/i,
  },
  // Sent by machines and to many.
  {
    where: 'text',
    pattern:
      /\b(?:unsubscribe|view (?:this (?:e-?mail )?)?(?:in|online in) (?:your |a )?(?:web )?browsers?|manage (?:your )?(?:preferences|notifications|subscription preferences|e-?mail)|you(?:'re| are) receiving this|update your preferences|opt[- ]out|this newsletter|forward to a friend|to stop receiving)\b/i,
  },
  {
    where: 'subject',
    pattern:
      /^(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|:)|out of (?:the )?office|ooo\b|undeliverable|delivery status|accepted:|declined:|tentative:|canceled:|cancelled:|invitation:|updated invitation)|\b(?:newsletter|digest|webinar|new review of|press release|past due|overdue|payment (?:reminder|received|failed)|ticket #?\w*\d|case #\d|weekly roundup|registration|notice to (?:tenderers|bidders)|addendum)\b/i,
  },
  {
    where: 'text',
    pattern:
      /\b(?:i am (?:currently )?(?:out of (?:the )?office|on (?:annual |parental |maternity |paternity |medical )?leave|away|travel+ing)(?: (?:until|from|with|through)|\.|,)|i(?:'m| will be|'ll be) (?:currently )?out of (?:the )?office|out of office until|limited access to (?:my )?e-?mail|do not reply to this (?:e-?mail|message)|this is an automated|this mailbox is not monitored|no longer with|auto-?generated)\b/i,
  },
  // Notices to all bidders or all colleagues.
  {
    where: 'text',
    pattern:
      /\b(?:(?:due|closing|submission) date (?:for|of) (?:the )?(?:rf[pqt]|ifb|itb|tender|bid)|(?:proposals|bids|tenders) (?:received after|must be|are due|will be (?:opened|accepted until))|^(?:all|team|everyone|everybody|folks|colleagues)[,:])/i,
  },
  // Bills.
  {
    where: 'text',
    pattern:
      /\b(?:remains unpaid|outstanding balance|amount due|payment (?:is not|has not been|was not) received|past due|overdue (?:invoice|balance))\b/i,
  },
  // Sellers, and the rep's own mails.
  {
    where: 'text',
    pattern:
      /\b(?:book a (?:demo|call|slot)(?: with (?:me|us))?|schedule a (?:quick )?(?:demo|call) with (?:me|us|our)|our (?:platform|software|solution|clients?|customers) (?:helps?|lets?|enables?|saves?|see)|i(?:'d| would) love to (?:show you|learn more about your|give you a)|we help (?:companies|teams|businesses|sales|reps|firms)|i (?:haven't|have not) heard back|(?:close|closing) your file|just (?:checking in|following up) on (?:the|my|our) (?:quote|proposal|pricing)|are you the right person|15[- ]minutes? (?:call|chat|of your time)|quick question for you|sent you (?:the|our|my|a) (?:quote|proposal|pricing)|(?:attached|here) is (?:our|my) (?:quote|proposal|pricing|bid)|our best price|(?:i have|i've) tried (?:you|to reach you|calling)|stop bugging you|(?:when|if) i don't hear (?:back|from you)|reply with the number)\b/i,
  },
  {
    where: 'text',
    pattern:
      /\bwe won the \w+|\bwe (?:just )?(?:landed|closed|won) (?:a|the|our) (?:\w+ ){1,4}(?:deal|account|contract|bid)\b/i,
  },
];

/** Whether a mail is of a kind that announces no decision to a seller. */
export function isOtherMail(subject: string, text: string): boolean {
  return OTHER_MAILS.some(({ where, pattern }) => pattern.test(where === 'subject' ? subject : text));
}

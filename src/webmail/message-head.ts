import { findEmail, readLine, startOfText } from './elements.ts';
import { isLeftOut, isShown, weightOf } from './page-shape.ts';

/** Where a page shows who wrote: only what carries an address counts. */
const ADDRESSES = ['a[href^="mailto:"]', '[email*="@"]', '[data-email*="@"]', '[title*="@"]'].join(', ');
const HEADINGS = 'h1, h2, h3, [role="heading"], [class*="subject" i]';
const DATES = 'time, [datetime], [class*="date" i], [class*="time" i]';

/** A date or a time of day in figures, and little else. */
const DATE =
  /^(?=.{3,60}$)(?:.*\D)?(?:\d{1,2}[:.h]\d{2}|\d{1,2}[-/.]\s?\d{1,2}[-/.]|\d{4}[-/.年]|(?:19|20)\d{2})(?:\D|$)/;
const LONGEST_DATE = 60;

const MOST_ELEMENTS = 300;
const MOST_TEXTS = 5_000;
const MOST_SENDERS = 1_000;

/** Elements that run within a text: an address in one is something somebody wrote. */
export const TEXT_RUN = 'p, li, pre, blockquote, dd';

const BUTTONS = 'button, input, select, [role="button"]';

/** A line of recipients or labels below the sender. */
export const LONGEST_HEAD_LINE = 300;

/** Every element that shows an address and is no part of a text, in the order of the page. */
export function addressesIn(part: Element): Element[] {
  return [...markedAddresses(part), ...writtenAddresses(part)].sort((one, other) =>
    follows(other, one) ? -1 : 1,
  );
}

function markedAddresses(part: Element): Element[] {
  const marked = [...part.querySelectorAll(ADDRESSES)].slice(0, MOST_SENDERS);
  return marked.filter((element) => findEmail(attributesOf(element)) !== '');
}

function attributesOf(element: Element): string {
  return ['href', 'email', 'data-email', 'title'].map((name) => element.getAttribute(name) ?? '').join(' ');
}

/** Whether an address may be a sender's: in sight, and not among other words. */
export function isSender(address: Element): boolean {
  return !isLeftOut(address) && !isInText(address) && isShown(address);
}

/** Elements with an address in their own text, e.g. `<span>Lee Kim &lt;lee@firm.example&gt;</span>`. */
function writtenAddresses(part: Element): Element[] {
  const found: Element[] = [];
  const walker = part.ownerDocument.createTreeWalker(part, 4 /* text */);
  for (let count = 0; count < MOST_TEXTS && found.length < MOST_SENDERS && walker.nextNode(); count += 1) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (parentElement && nodeValue?.includes('@') && nodeValue.length < LONGEST_HEAD_LINE)
      if (findEmail(nodeValue) !== '' && !parentElement.closest(ADDRESSES)) found.push(parentElement);
  }
  return found;
}

/** Whether an address stands among other words of a text. */
function isInText(element: Element): boolean {
  const run = element.closest(TEXT_RUN);
  return run !== null && weightOf(run) > 2 * readLine(element).length + 40;
}

/** Whether an element shows an address at its beginning or carries one. */
export function hasAddress(element: Element): boolean {
  if (element.matches(ADDRESSES) || element.querySelector(ADDRESSES)) return true;
  return findEmail(startOfText(element, LONGEST_HEAD_LINE)) !== '';
}

/** The heading nearest above the sender, else the first below; the sender's own name is none. */
export function headingOf(block: Element, sender: Element): Element | undefined {
  const headings = [...block.querySelectorAll(HEADINGS)].filter(
    (heading) =>
      !heading.contains(sender) && !isLeftOut(heading) && isShown(heading) && readLine(heading) !== '',
  );
  return headings.filter((heading) => follows(sender, heading)).at(-1) ?? headings[0];
}

/** A subject that is no heading: the line above the sender. */
export function lineBefore(sender: Element, block: Element): Element | undefined {
  for (let current = sender; current !== block; ) {
    for (let line = current.previousElementSibling; line; line = line.previousElementSibling) {
      const weight = weightOf(line);
      // Less are initials in the place of a picture.
      if (weight > 3 && weight < LONGEST_HEAD_LINE && !isHeadLine(line) && isShown(line)) return line;
    }
    if (!current.parentElement) return undefined;
    current = current.parentElement;
  }
  return undefined;
}

/** The first element of a block that shows a date. */
export function dateOf(block: Element): Element | undefined {
  return [...block.querySelectorAll('*')].slice(0, MOST_ELEMENTS).find((element) => {
    const isDate =
      element.matches(DATES) ||
      (element.childElementCount === 0 && DATE.test(startOfText(element, LONGEST_DATE + 1).trim()));
    return isDate && !isLeftOut(element) && isShown(element);
  });
}

/** Recipients, labels, buttons: short, and with an address or a control in it. */
export function isHeadLine(element: Element): boolean {
  if (element.nodeName === 'SCRIPT' || element.nodeName === 'STYLE') return true;
  if (weightOf(element) > LONGEST_HEAD_LINE) return false;
  // A paragraph is text, unless half of it and more are names with their addresses.
  if (element.matches(TEXT_RUN)) return namesPeople(element);
  if (element.matches(BUTTONS) || element.querySelector(BUTTONS)) return true;
  return isMadeOfAddresses(element) || isMadeOfLinks(element);
}

/** Whether an element is a bar of things to press. */
function isMadeOfLinks(element: Element): boolean {
  const links = [...element.querySelectorAll('a')].filter((link) => !isMadeOfAddresses(link));
  const linked = links.reduce((length, link) => length + readLine(link).length, 0);
  return links.length > 1 && linked * 5 >= weightOf(element) * 4;
}

/** Whether an element is there to name people. */
function isMadeOfAddresses(element: Element): boolean {
  if (element.querySelector(TEXT_RUN)) return false;
  return findEmail(startOfText(element, 60)) !== '' || namesPeople(element);
}

function namesPeople(element: Element): boolean {
  const named = addressesIn(element).reduce((length, address) => length + readLine(address).length, 0);
  return named > 0 && named * 2 >= weightOf(element);
}

/** Whether an element comes after another on the page, or lies in it. */
export function follows(element: Element, earlier: Element): boolean {
  return (earlier.compareDocumentPosition(element) & 4) /* following */ !== 0;
}

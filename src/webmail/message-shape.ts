import { findEmail, startOfText } from './elements.ts';
import {
  addressesIn,
  dateOf,
  follows,
  hasAddress,
  headingOf,
  isHeadLine,
  isSender,
  LONGEST_HEAD_LINE,
  lineBefore,
  TEXT_RUN,
} from './message-head.ts';
import { isApplication, isLeftOut, isOneOfMany, isShown, weightOf } from './page-shape.ts';

/** A message as its shape shows it: who wrote, above what was written. */
export interface MessageShape {
  sender: Element;
  heading: Element | undefined;
  date: Element | undefined;
  /** Holds the body. */
  body: Element;
  /** The first block of the text: `body` itself, or its child where head and text share one frame. */
  start: Element;
  /** Children of `body` that are not part of the text. */
  leaveOut: Element[];
}

const MOST_LEVELS = 12;
const MOST_SHAPES = 40;

/** Above the sender stands a subject and little more; a list or a letter before them is something else. */
const MOST_LEAD = 500;

/** A name with a label before it; with more than that beside the address, something is announced. */
const LONGEST_NAME = 40;
const LONGEST_LIST_LINE = 400;

/** Shorter than this, one of many alike is a line of a list and not an open message. */
const SHORTEST_OF_MANY = 200;

/**
 * The message within a part of a page, by its shape alone: an address near a date, or in a part
 * that says it is one text (`isWhole`) near a heading, and next after them the text. Undefined where
 * there is none, or only a list of messages.
 */
export function findShape(part: Element, { isWhole }: { isWhole: boolean }): MessageShape | undefined {
  const lists = new Set<Element>();
  const all: MessageShape[] = [];
  for (const address of addressesIn(part)) {
    if (isWithin(lists, address) || !isSender(address)) continue;
    const shape = shapeAround(address, { part, isWhole, lists });
    if (shape) all.push(shape);
    if (all.length >= MOST_SHAPES) break;
  }
  const holds = (outer: MessageShape, inner: MessageShape) =>
    outer.body !== inner.body && outer.body.contains(inner.sender);
  // An address in the page's own head takes the whole application for its text …
  const messages = all.filter((outer) => !all.some((inner) => inner.date && holds(outer, inner)));
  // … and one in the text has more text after it.
  return messages
    .filter((inner) => !messages.some((outer) => holds(outer, inner)))
    .sort((one, other) => weightOf(other.body) - weightOf(one.body))[0];
}

interface Search {
  part: Element;
  isWhole: boolean;
  /** What turned out to be lists: their other lines need not be looked at. */
  lists: Set<Element>;
}

function isWithin(lists: ReadonlySet<Element>, element: Element): boolean {
  let current = lists.size > 0 ? element.parentElement : null;
  for (let level = 0; current && level < MOST_LEVELS; level += 1) {
    if (lists.has(current)) return true;
    current = current.parentElement;
  }
  return false;
}

function shapeAround(sender: Element, { part, isWhole, lists }: Search): MessageShape | undefined {
  let head = sender;
  let heading: Element | undefined;
  let date: Element | undefined;
  for (let level = 0; level < MOST_LEVELS && head !== part; level += 1) {
    const block = head.parentElement;
    if (!block || leadOf(head, block) > MOST_LEAD) return undefined;
    heading ??= headingOf(block, sender);
    date ??= dateOf(block);
    const isMarked = date !== undefined || (isWhole && heading !== undefined);
    const after = isMarked ? bodyAfter(head, block, [heading, date]) : [];
    const start = after[0];
    if (start) {
      const isDated = date !== undefined && follows(start, date);
      if (!isDated && !isWhole) return undefined;
      const marks = {
        sender,
        heading: heading ?? lineBefore(sender, block),
        date: isDated ? date : undefined,
      };
      const shape = toShape(marks, block, after);
      const list = shape && listAround(block, part, shape);
      if (list) lists.add(list);
      return list ? undefined : shape;
    }
    head = block;
    if (head !== part && isOneOfMany(head, isListed)) {
      if (head.parentElement) lists.add(head.parentElement);
      return undefined;
    }
  }
  return undefined;
}

/** The blocks with text that come after the head within `block`, without further lines of the head. */
function bodyAfter(head: Element, block: Element, others: (Element | undefined)[]): Element[] {
  const children = [...block.children];
  const marks = [head, ...others].filter((mark) => mark !== undefined);
  // A heading that stands in the text is part of the text.
  const last = Math.max(
    ...marks.map((mark) => children.findIndex((child) => child.contains(mark) && isHeadSized(child, head))),
  );
  return children
    .slice(last + 1)
    .filter((child) => !isLeftOut(child) && isShown(child) && !isHeadLine(child) && weightOf(child) > 1);
}

function isHeadSized(child: Element, head: Element): boolean {
  return child.contains(head) || weightOf(child) < LONGEST_HEAD_LINE;
}

function toShape(
  marks: Pick<MessageShape, 'sender' | 'heading' | 'date'>,
  block: Element,
  after: Element[],
): MessageShape | undefined {
  const [only] = after;
  if (only === undefined) return undefined;
  const isFramed = after.length === 1 && !only.matches(`${TEXT_RUN}, span, a, b, i, font`);
  const body = isFramed ? unwrapped(only) : block;
  if (isFramed && isApplication(body)) return undefined;
  const leaveOut = isFramed ? [] : [...block.children].filter((child) => !after.includes(child));
  return { ...marks, body, start: isFramed ? body : only, leaveOut };
}

/** Down through frames that hold nothing but one other. */
function unwrapped(element: Element): Element {
  let current = element;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const [only, ...others] = [...current.children].filter((child) => weightOf(child) > 0);
    if (!only || others.length > 0 || weightOf(only) < weightOf(current)) return current;
    if (only.matches(`${TEXT_RUN}, table, span, a, b, i, font, center`)) return current;
    current = only;
  }
  return current;
}

/** The list of which what looks like a short message is a line. */
function listAround(block: Element, part: Element, shape: MessageShape): Element | undefined {
  if (weightOf(shape.body) >= SHORTEST_OF_MANY) return undefined;
  for (let current: Element | null = block; current && current !== part; current = current.parentElement) {
    if (isOneOfMany(current, isListed)) return current.parentElement ?? undefined;
  }
  return undefined;
}

/** Whether an element looks like a line of a list of messages: an address with a few words beside it. */
function isListed(element: Element): boolean {
  const weight = weightOf(element);
  if (weight > LONGEST_LIST_LINE || !hasAddress(element)) return false;
  return weight - findEmail(startOfText(element, LONGEST_LIST_LINE)).length > LONGEST_NAME;
}

/** How much text stands in `block` before `element`, up to a limit. */
function leadOf(element: Element, block: Element): number {
  let lead = 0;
  for (const child of block.children) {
    if (child === element || child.contains(element)) break;
    if (!isLeftOut(child) && isShown(child)) lead += weightOf(child);
  }
  return lead;
}

import { longDate } from './calendar.ts';
import { element } from './element.ts';
import { type Message, type Person, REP, type Thread } from './thread.ts';

/** The open thread: subject, messages (all but the last folded), and the reply below. */
export function drawThread(thread: Thread, onSend: (text: string) => void): Node[] {
  const last = thread.messages.length - 1;
  return [
    element('h1', {}, thread.subject),
    ...thread.messages.map((message, index) => (index < last ? drawFolded(message) : drawMessage(message))),
    drawReply(thread, onSend),
  ];
}

function drawFolded(message: Message): Node {
  const line = element(
    'button',
    { type: 'button', class: 'folded', 'aria-expanded': 'false' },
    element('span', { class: 'who' }, message.from.name),
    element('span', { class: 'start' }, message.text.replace(/\s+/g, ' ').slice(0, 120)),
  );
  line.addEventListener('click', () => line.replaceWith(drawMessage(message)));
  return line;
}

function drawMessage(message: Message): Node {
  const { from, to, sentAt, text, quoted } = message;
  const body = element('div', { class: 'body' }, ...paragraphs(text));
  if (quoted) {
    body.append(
      element('p', { class: 'attribution' }, `On ${longDate(quoted.sentAt)}, ${quoted.from.name} wrote:`),
      element('blockquote', {}, ...paragraphs(quoted.text)),
    );
  }
  return element(
    'article',
    { class: 'message' },
    element(
      'header',
      {},
      element('p', { class: 'from' }, link(from), ' ', element('span', {}, `<${from.email}>`)),
      element('time', { datetime: sentAt.toISOString() }, longDate(sentAt)),
      element('p', { class: 'to' }, 'To: ', ...to.flatMap((person) => [link(person), ' '])),
    ),
    body,
  );
}

function link({ name, email }: Person): Node {
  return element('a', { href: `mailto:${email}` }, name);
}

/** Paragraphs are apart by an empty line; within one, lines stay lines. */
function paragraphs(text: string): Node[] {
  return text
    .split('\n\n')
    .map((paragraph) =>
      element(
        'p',
        {},
        ...paragraph.split('\n').flatMap((line, index) => (index > 0 ? [element('br'), line] : [line])),
      ),
    );
}

function drawReply(thread: Thread, onSend: (text: string) => void): Node {
  const other = thread.messages.findLast(({ from }) => from.email !== REP.email)?.from;
  const label = other ? `Reply to ${other.name}` : 'Follow up';
  const editor = element('textarea', { name: 'reply', rows: '4', 'aria-label': label, placeholder: label });
  const form = element('form', { class: 'reply' }, editor, element('button', { type: 'submit' }, 'Send'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (editor.value.trim() !== '') onSend(editor.value.trim());
  });
  return form;
}

/**
 * Puts text at the beginning of a reply, above what it quotes, the way typing does: the webmail's
 * own undo takes it back, and its editor sees it. Text only, never HTML made of it.
 */
export function insertReply(editor: HTMLElement, text: string): void {
  editor.focus();
  if (editor.localName === 'textarea') insertIntoArea(editor as HTMLTextAreaElement, `${text}\n\n`);
  else insertIntoEditable(editor, [...text.split('\n'), '', '']);
}

function insertIntoArea(area: HTMLTextAreaElement, text: string): void {
  area.setSelectionRange(0, 0);
  if (!area.ownerDocument.execCommand('insertText', false, text)) {
    area.setRangeText(text, 0, 0);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(0, 0);
  area.scrollTop = 0;
}

/** Line by line, because editors make paragraphs of their own out of breaks that are typed as text. */
function insertIntoEditable(editor: HTMLElement, lines: string[]): void {
  const { ownerDocument: document } = editor;
  document.getSelection()?.collapse(editor, 0);
  const type = (command: string, value: string) => document.execCommand(command, false, value);
  const isTyped = lines.every(
    (line, index) =>
      (index === 0 || type('insertLineBreak', '') || type('insertHTML', '<br>')) &&
      (line === '' || type('insertText', line)),
  );
  if (isTyped || (editor.textContent ?? '').includes(lines[0] ?? '')) return;
  // An editor that takes no typing from scripts: the lines go in as they are.
  const nodes = lines.flatMap((line) => [document.createTextNode(line), document.createElement('br')]);
  editor.prepend(...nodes);
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}

/**
 * Puts text at the beginning of a reply, above what it quotes, the way typing does: the webmail's
 * own undo takes it back, and its editor sees it. Text only, never HTML.
 */
export function insertReply(editor: HTMLElement, text: string): void {
  const { ownerDocument: document } = editor;
  editor.focus();
  if (editor.localName === 'textarea') {
    const area = editor as HTMLTextAreaElement;
    area.setSelectionRange(0, 0);
    if (!document.execCommand('insertText', false, `${text}\n\n`)) area.setRangeText(`${text}\n\n`, 0, 0);
    area.dispatchEvent(new Event('input', { bubbles: true }));
    area.setSelectionRange(text.length, text.length);
    area.scrollTop = 0;
    return;
  }
  document.getSelection()?.collapse(editor, 0);
  if (document.execCommand('insertText', false, text) && holds(editor, text)) return;
  // An editor that takes no typing from scripts: the lines go in as they are.
  const lines = text
    .split('\n')
    .flatMap((line) => [document.createTextNode(line), document.createElement('br')]);
  editor.prepend(...lines);
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}

function holds(editor: HTMLElement, text: string): boolean {
  const [first = ''] = text.split('\n');
  return (editor.textContent ?? '').replace(/\s+/g, ' ').includes(first.trim());
}

import { REPLY_WAIT_MS } from '../domain/reply-wait.ts';
import type { FoundMessage, Page } from '../webmail/adapter.ts';
import { insertReply } from '../webmail/insert-reply.ts';
import { findReplyEditor } from '../webmail/webmails.ts';
import { takeReply } from './background.ts';

/** How often we look for the editor; only after the rep asked for it. */
const LOOK_EVERY_MS = 150;

/**
 * Writes the reply the rep asked for into the editor that opens for it: in this frame, whether the
 * message itself is shown here (`found`, whose reply is opened first) or only its editor.
 */
export function writeReply(pageNow: () => Page, found?: FoundMessage): void {
  const find = () => findReplyEditor(pageNow(), found !== undefined);
  const control = found?.replyControl?.();
  // An editor that is open already may be for another mail, unless the webmail turns to it.
  const before = control && find();
  control?.click();
  const end = Date.now() + REPLY_WAIT_MS;
  let seen: HTMLElement | undefined;
  const look = async () => {
    const editor = find();
    const isMeant = editor !== undefined && (editor !== before || isActive(editor));
    // Twice the same: editors are put up in steps, and the text area they begin as is replaced.
    if (isMeant && editor === seen) {
      const text = await takeReply();
      if (text) insertReply(editor, text);
    } else if (Date.now() < end) {
      seen = isMeant ? editor : undefined;
      setTimeout(look, LOOK_EVERY_MS);
    }
  };
  void look();
}

function isActive(editor: HTMLElement): boolean {
  return editor.contains(editor.ownerDocument.activeElement);
}

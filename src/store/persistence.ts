/**
 * Asks the browser to keep the book when the disk runs low. Chromium decides by itself, Firefox may
 * ask the rep; without the promise the book is kept as long as there is room.
 */
export async function askToKeepBook(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // A browser without this promise, or a private window: the book works all the same.
  }
}

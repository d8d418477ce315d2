import type { ExportFile } from '../exchange/spreadsheet-export.ts';

/** Hands a file to the browser's download, which needs no permission for a link of our own page. */
export function saveFile({ name, text, mimeType }: ExportFile): void {
  saveBlob(name, new Blob([text], { type: mimeType }));
}

/** The same for a file that is no text. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

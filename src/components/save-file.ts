import type { ExportFile } from '../exchange/spreadsheet-export.ts';

/** Hands a file to the browser's download, which needs no permission for a link of our own page. */
export function saveFile({ name, text, mimeType }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

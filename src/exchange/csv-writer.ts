import Papa from 'papaparse';
import type { Sheet } from './sheet.ts';

const NEWLINE = '\r\n';

/** The most one file may hold; rows without the heading. */
export interface Limits {
  rows: number;
  bytes: number;
}

/** One file's content. The bytes lie in blobs, which the browser may keep on the disk. */
export interface Part {
  blob: Blob;
  rows: number;
}

/**
 * Writes a table bit by bit as RFC 4180 in UTF-8, into as many files as its limits ask for; each has
 * the heading. A row that is longer than a whole file may be stands in one of its own.
 */
export class CsvWriter<Thing> {
  #done: Part[] = [];
  #chunks: Blob[] = [];
  #rows = 0;
  #bytes = 0;
  readonly #heading: Blob;

  constructor(
    private readonly sheet: Sheet<Thing>,
    private readonly limits: Limits,
  ) {
    const heading = Papa.unparse([[...sheet.headings]], { newline: NEWLINE, quotes: sheet.quotes });
    this.#heading = new Blob([sheet.hasMark ? '\uFEFF' : '', heading, NEWLINE]);
    this.#begin();
  }

  /** Appends a row for each thing. */
  add(things: readonly Thing[]): void {
    this.#write(things.map(this.sheet.toRow));
  }

  /** The files, at least one; the writer is spent. */
  finish(): Part[] {
    if (this.#rows > 0 || this.#done.length === 0) this.#end();
    return this.#done;
  }

  #write(rows: unknown[][]): void {
    if (rows.length === 0) return;
    const room = this.limits.rows - this.#rows;
    if (rows.length > room) {
      this.#write(rows.slice(0, room));
      this.#next();
      this.#write(rows.slice(room));
      return;
    }
    const text = Papa.unparse(rows, { newline: NEWLINE, quotes: this.sheet.quotes, header: false });
    const chunk = new Blob([text, NEWLINE]);
    if (this.#bytes + chunk.size <= this.limits.bytes || (rows.length === 1 && this.#rows === 0)) {
      this.#chunks.push(chunk);
      this.#rows += rows.length;
      this.#bytes += chunk.size;
    } else if (rows.length === 1) {
      this.#next();
      this.#write(rows);
    } else {
      const half = Math.ceil(rows.length / 2);
      this.#write(rows.slice(0, half));
      this.#write(rows.slice(half));
    }
  }

  #next(): void {
    this.#end();
    this.#begin();
  }

  #begin(): void {
    this.#chunks = [this.#heading];
    this.#rows = 0;
    this.#bytes = this.#heading.size;
  }

  #end(): void {
    this.#done.push({ blob: new Blob(this.#chunks, { type: 'text/csv;charset=utf-8' }), rows: this.#rows });
  }
}

/**
 * Names of an export's files.
 * @example fileNames('lossbook-zoho-2026-11-24', 3) // ['lossbook-zoho-2026-11-24-1of3.csv', …]
 */
export function fileNames(stem: string, parts: number): string[] {
  if (parts === 1) return [`${stem}.csv`];
  return Array.from({ length: parts }, (_, index) => `${stem}-${index + 1}of${parts}.csv`);
}

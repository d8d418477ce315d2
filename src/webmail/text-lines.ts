interface Line {
  /** How often the line is quoted. */
  depth: number;
  text: string;
}

/** Characters that take no room on screen: fillers of preheaders, break hints inside words. */
const INVISIBLE = /[\u00AD\u200B\u200C\u2060\uFEFF]|\u034F/g;

/** Text that comes in pieces, made into lines as they stand on screen, each with its depth of quoting. */
export class TextLines {
  readonly #done: Line[] = [];
  readonly #most: number;
  #current = '';
  #depth = 0;
  #length = 0;

  /** @param most characters that are kept; what comes after is left out */
  constructor(most: number) {
    this.#most = most;
  }

  get isFull(): boolean {
    return this.#length >= this.#most;
  }

  /** How often the text that follows is quoted. */
  setDepth(depth: number): void {
    if (depth === this.#depth) return;
    this.breakLine(false);
    this.#depth = depth;
  }

  add(source: string, keepsSpace: boolean): void {
    const text = source
      .slice(0, this.#most - this.#length)
      .replace(INVISIBLE, '')
      .replaceAll('\u00A0', ' ');
    this.#length += text.length;
    if (!keepsSpace) {
      this.#append(text.replace(/[ \t\r\n\f]+/g, ' '));
      return;
    }
    const [first = '', ...rest] = text.split(/\r\n|[\r\n]/);
    this.#current += first;
    for (const piece of rest) {
      this.newLine();
      this.#current = piece;
    }
  }

  /** Keeps what follows apart from what stands before, on the same line. */
  addGap(): void {
    this.#append(' ');
  }

  /** Ends the line, also an empty one, as `<br>` does. */
  newLine(): void {
    this.#done.push({ depth: this.#depth, text: this.#current.trimEnd() });
    this.#current = '';
    this.#length += 1;
  }

  /** Ends the line if there is anything on it; leaves an empty one where space is wanted. */
  breakLine(isSpaced: boolean): void {
    if (this.#current.trim() !== '') this.newLine();
    this.#current = '';
    if (isSpaced && this.#done.length > 0 && this.#done.at(-1)?.text !== '') this.newLine();
  }

  /** All of it; `> ` before a line once per level of quoting beyond `outerDepth`, by default what all share. */
  toText(outerDepth?: number): string {
    this.breakLine(false);
    const filled = this.#done.filter(({ text }) => text !== '');
    const outer = outerDepth ?? filled.reduce((least, { depth }) => Math.min(least, depth), 1_000_000);
    const lines: string[] = [];
    let last: Line | undefined;
    let isApart = false;
    for (const line of this.#done) {
      if (line.text === '') {
        isApart = true;
        continue;
      }
      // An empty line between two depths belongs to the shallower one.
      if (last && isApart) lines.push(quoted(Math.min(last.depth, line.depth) - outer, ''));
      lines.push(quoted(line.depth - outer, line.text));
      last = line;
      isApart = false;
    }
    return lines.join('\n');
  }

  /** Like text in a line of type: spaces run together, none at the beginning. */
  #append(text: string): void {
    this.#current += this.#current === '' || this.#current.endsWith(' ') ? text.trimStart() : text;
  }
}

/** Deeper than this no mail program shows levels apart, and the marks alone would fill a book. */
const DEEPEST_MARK = 20;

function quoted(depth: number, text: string): string {
  return ('> '.repeat(Math.min(depth, DEEPEST_MARK)) + text).trimEnd();
}

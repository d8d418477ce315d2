/** Counts how a name was written, to show it the way it is written most. */
export class Spellings {
  readonly #counts = new Map<string, number>();

  add(spelling: string): void {
    const name = spelling.trim();
    if (name !== '') this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** The commonest spelling; of equally common ones not the one in capitals, then the first; '' before any. */
  commonest(): string {
    let best = '';
    let most = 0;
    for (const [spelling, count] of this.#counts) {
      if (count > most || (count === most && isNicer(spelling, best))) [best, most] = [spelling, count];
    }
    return best;
  }
}

function isNicer(spelling: string, best: string): boolean {
  const [isLoud, isBestLoud] = [spelling, best].map((one) => one === one.toUpperCase());
  return isLoud === isBestLoud ? spelling < best : isBestLoud === true;
}

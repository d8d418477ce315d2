import { pick, type Random } from './random.ts';

const INNERMOST = /\{([^{}]*)\}/;

/** How many sentences `{a|b} {c|d|e}` stands for. Nested groups count as if all were reached. */
export function countChoices(line: string): number {
  let count = 1;
  for (const [, choices = ''] of line.matchAll(/\{([^{}]*)\}/g)) count *= choices.split('|').length;
  return count;
}

/** One of the sentences a line stands for. */
export function expandOnce(line: string, random: Random): string {
  let text = line;
  for (let match = INNERMOST.exec(text); match; match = INNERMOST.exec(text)) {
    const choice = pick(random, (match[1] ?? '').split('|'));
    text = text.slice(0, match.index) + choice + text.slice(match.index + match[0].length);
  }
  if (/[{}]/.test(text)) throw new Error(`unbalanced braces: ${line}`);
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
}

/** Up to `most` different sentences of those a line stands for. */
export function expand(line: string, most: number, random: Random): string[] {
  const wanted = Math.min(most, countChoices(line));
  const found = new Set<string>();
  for (let tries = 0; found.size < wanted && tries < wanted * 3; tries++) found.add(expandOnce(line, random));
  return [...found];
}

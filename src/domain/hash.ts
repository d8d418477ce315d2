/** FNV-1a in two lanes: 64 bits are plenty to tell one rep's mails apart; nothing secret depends on it. */
export function hashOf(text: string): string {
  let [low, high] = [0x811c9dc5, 0x1000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (low >>> 13);
  }
  return [low, high].map((lane) => (lane >>> 0).toString(36)).join('');
}

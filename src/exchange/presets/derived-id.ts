/**
 * A UUID made of another one and a name: the same in, the same out, so that what is imported twice
 * is found again. Not for secrets: four runs of FNV-1a, marked as version 8 (RFC 9562).
 */
export function derivedId(id: string, name: string): string {
  const hex = [0, 1, 2, 3].map((run) => hash(`${run}|${id}|${name}`)).join('');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** What is written above a forward without saying anything of one's own, in the seven languages. */
const NOTES =
  'fyi|fwd?|for your (?:info(?:rmation)?|records|reference)|(?:please )?(?:see|read) (?:the )?(?:below|mail below|attached)|as discussed|(?:as )?below|' +
  'zur (?:info(?:rmation)?|kenntnis(?:nahme)?)|z\\.?\\s?k\\.?|zk|s\\.\\s?u\\.|siehe unten|wie besprochen|weitergeleitet|' +
  'pour (?:info(?:rmation)?)|pvi|voir (?:ci-dessous|plus bas)|ci-dessous|' +
  'para (?:(?:tu|su|vuestro|sua|vossa|teu) )?(?:info(?:rmaci[oó]n|rmação)?|conocimiento|conhecimento)|ver (?:abajo|abaixo|mas abajo)|' +
  'ter (?:info(?:rmatie)?|kennisgeving)|tk|zie (?:onder|hieronder)|' +
  'per (?:(?:tua )?info(?:rmazione)?|conoscenza)|p\\.?\\s?c\\.?|vedi (?:sotto|qui sotto)|inoltro';
const BARE_NOTE = new RegExp(`^(?:(?:${NOTES})[\\s.!:…,–-]*){0,3}$`, 'iu');
const LONGEST = 60;

/** Nothing above a forward, or no more than "FYI", with or without a name above or below it. */
export function isBareNote(words: string): boolean {
  if (words.length > LONGEST) return false;
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (BARE_NOTE.test(lines.join(' '))) return true;
  const said = lines.filter((line) =>
    BARE_NOTE.test(line.replace(/^[-–—\s]+/, '').replace(/[,\s]+\p{Lu}[\p{L}.]*$/u, '')),
  );
  return (
    said.length > 0 &&
    lines.every((line) => said.includes(line) || /^[-–—\s]*\p{Lu}[\p{L}.]{0,14}[,.]?$/u.test(line))
  );
}

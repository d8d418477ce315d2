import type { LegendWords } from './chart.ts';

/** What stands above a picture when it leaves the page. */
export interface PictureWords {
  title: string;
  /** Sentences, broken into lines; '' for none. */
  note: string;
  legend?: LegendWords | undefined;
}

/** Room around the picture, px. */
const MARGIN = 24;
const LINE = 16;
/** A letter of the note at its size, on the safe side. */
const LETTER = 6.2;

/** What a drawing may have from the page's style sheet, which a file has not. */
const STYLED = [
  ...['fill', 'stroke', 'stroke-width', 'stroke-dasharray'],
  ...['opacity', 'fill-opacity', 'font-size', 'font-weight'],
];

/** The drawing as an SVG file with its looks written into it, on the page's paper, under its words. */
export function toPicture(svg: SVGSVGElement, words: PictureWords) {
  const [, , drawn = 0, tall = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const width = drawn + 2 * MARGIN;
  const page = getComputedStyle(document.body);
  const head = headOf(svg, words, drawn, page.color);
  const height = head.bottom + tall + MARGIN;
  const file = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  file.setAttribute('font-family', page.fontFamily);
  const drawing = element('g', { transform: `translate(${MARGIN} ${head.bottom})` });
  drawing.append(...[...svg.children].map(withLooks));
  file.append(
    element('title', {}, words.title),
    element('rect', { width, height, fill: page.backgroundColor }),
    ...head.parts,
    drawing,
  );
  return { text: new XMLSerializer().serializeToString(file), width, height };
}

/** Title, note and legend, and where they end. */
function headOf(svg: SVGSVGElement, { title, note, legend }: PictureWords, room: number, ink: string) {
  let bottom = MARGIN + LINE;
  const parts = [
    element('text', { x: MARGIN, y: bottom - 2, fill: ink, 'font-size': 16, 'font-weight': 600 }, title),
  ];
  const small = { fill: ink, 'fill-opacity': 0.8, 'font-size': 11 };
  for (const line of linesOf(note, Math.floor(room / LETTER))) {
    bottom += LINE;
    parts.push(element('text', { ...small, x: MARGIN, y: bottom }, line));
  }
  let left = MARGIN;
  if (legend) bottom += LINE + 4;
  for (const kind of legend ? (['strong', 'half'] as const) : []) {
    const text = legend?.[kind] ?? '';
    const fill = fillOf(svg, `bar-${kind}`);
    parts.push(
      element('rect', { x: left, y: bottom - 9, width: 10, height: 10, rx: 2, fill }),
      element('text', { ...small, x: left + 16, y: bottom }, text),
    );
    left += 16 + text.length * LETTER + 16;
  }
  return { parts, bottom: bottom + 16 };
}

function linesOf(note: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of note.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The colour a class of the charts has in the theme of the page. */
function fillOf(svg: SVGSVGElement, className: string): string {
  const probe = element('rect', { class: className });
  svg.append(probe);
  const { fill } = getComputedStyle(probe);
  probe.remove();
  return fill;
}

/** A copy that looks the same without the page's style sheet. */
function withLooks(original: Element): Element {
  const copy = original.cloneNode(false) as Element;
  const style = getComputedStyle(original);
  for (const name of STYLED) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, value);
  }
  copy.removeAttribute('class');
  for (const child of original.childNodes)
    copy.append(child instanceof Element ? withLooks(child) : child.cloneNode());
  return copy;
}

function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

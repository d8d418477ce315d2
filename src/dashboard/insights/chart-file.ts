import { saveBlob } from '../../components/save-file.ts';
import type { IsoDay } from '../../domain/days.ts';

/** What stands around a picture when it leaves the page. */
export interface PictureWords {
  /** Goes into the file's name. */
  name: string;
  title: string;
  note: string;
  day: IsoDay;
}

/** Room around the picture, px; above it stand title and note. */
const MARGIN = 24;
const HEAD = 48;

/** How many pixels of the file make one of the screen: sharp also on a projector. */
const SCALE = 2;

/** What a drawing may have from the page's style sheet, which a file has not. */
const STYLED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'fill-opacity',
  'font-size',
  'font-weight',
];

/** Saves the chart as it is on the screen, in the same theme. */
export async function saveSvg(svg: SVGSVGElement, words: PictureWords): Promise<boolean> {
  const { text } = toFile(svg, words);
  saveBlob(fileName(words, 'svg'), new Blob([text], { type: 'image/svg+xml' }));
  return true;
}

/** The same as pixels; false when the browser cannot make them. */
export async function savePng(svg: SVGSVGElement, words: PictureWords): Promise<boolean> {
  const { text, width, height } = toFile(svg, words);
  const image = new Image();
  // The pages' policy lets no other address in, and a data address keeps the canvas readable.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  try {
    await image.decode();
  } catch {
    return false;
  }
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) return false;
  saveBlob(fileName(words, 'png'), blob);
  return true;
}

function fileName({ name, day }: PictureWords, ending: 'svg' | 'png'): string {
  return `lossbook-${name}-${day}.${ending}`;
}

/** The drawing with its looks written into it, on the page's paper, under its title. */
function toFile(svg: SVGSVGElement, { title, note }: PictureWords) {
  const { width: drawn = 0, height: tall = 0 } = svg.viewBox.baseVal ?? {};
  const [width, height] = [drawn + 2 * MARGIN, tall + HEAD + 2 * MARGIN];
  const page = getComputedStyle(document.body);
  const file = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  file.setAttribute('font-family', page.fontFamily);
  const head = { x: MARGIN, fill: page.color };
  file.append(
    element('title', {}, title),
    element('rect', { width, height, fill: page.backgroundColor }),
    element('text', { ...head, y: MARGIN + 12, 'font-size': 16, 'font-weight': 600 }, title),
    element('text', { ...head, y: MARGIN + 32, 'font-size': 11, 'fill-opacity': 0.75 }, note),
  );
  const drawing = element('g', { transform: `translate(${MARGIN} ${MARGIN + HEAD})` });
  drawing.append(...[...svg.children].map(withLooks));
  file.append(drawing);
  return { text: new XMLSerializer().serializeToString(file), width, height };
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

import { saveBlob } from '../../components/save-file.ts';
import type { IsoDay } from '../../domain/days.ts';
import { type PictureWords, toPicture } from './picture.ts';

/** How many pixels of the file make one of the screen: sharp also on a projector. */
const SCALE = 2;

/** A picture and what its file is called after. */
export interface PictureFile extends PictureWords {
  name: string;
  day: IsoDay;
}

/** Saves the chart as it is on the screen, in the same theme. */
export async function saveSvg(svg: SVGSVGElement, file: PictureFile): Promise<boolean> {
  const { text } = toPicture(svg, file);
  saveBlob(fileName(file, 'svg'), new Blob([text], { type: 'image/svg+xml' }));
  return true;
}

/** The same as pixels; false when the browser cannot make them. */
export async function savePng(svg: SVGSVGElement, file: PictureFile): Promise<boolean> {
  const { text, width, height } = toPicture(svg, file);
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
  saveBlob(fileName(file, 'png'), blob);
  return true;
}

function fileName({ name, day }: PictureFile, ending: 'svg' | 'png'): string {
  return `lossbook-${name}-${day}.${ending}`;
}

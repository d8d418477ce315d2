import { findChromium, findFirefox, findOnPath } from '../../src/cli/browser/find-browser.ts';
import { roundcubeProblem } from '../environment/roundcube.ts';
import { sogoProblem } from '../environment/sogo.ts';

/**
 * Where a test needs software that is not here it is skipped, and its name says why; `npm test`
 * installs what it may before.
 */
export const missing = {
  chromium: findChromium() ? undefined : 'no Chromium was found',
  firefox: findFirefox() ? undefined : 'no Firefox was found',
  roundcube: roundcubeProblem(),
  sogo: sogoProblem(),
  libreoffice: findOnPath(['soffice', 'libreoffice']) ? undefined : 'LibreOffice is not installed',
};

/** The first reason not to run, of the software a test needs. */
export function firstMissing(...needs: (keyof typeof missing)[]): string | undefined {
  return needs.map((need) => missing[need]).find((problem) => problem !== undefined);
}

/** The title of a suite, with the reason if it is skipped. */
export function titled(title: string, problem: string | undefined): string {
  return problem ? `${title} (skipped: ${problem})` : title;
}

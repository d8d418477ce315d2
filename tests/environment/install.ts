import { installDebianPackages } from '../../src/cli/browser/debian.ts';
import { findChromium, findFirefox, findOnPath } from '../../src/cli/browser/find-browser.ts';
import { ROUNDCUBE_ANSWERS, ROUNDCUBE_PACKAGES, roundcubeProblem } from './roundcube.ts';
import { SOGO_PACKAGES, sogoProblem } from './sogo.ts';

/** Programs the real-browser tests need, and the Debian packages that bring them. */
const NEEDS: readonly { name: string; isThere: () => boolean; packages: readonly string[] }[] = [
  { name: 'Chromium', isThere: () => findChromium() !== undefined, packages: ['chromium'] },
  { name: 'Firefox', isThere: () => findFirefox() !== undefined, packages: ['firefox-esr'] },
  {
    name: 'Roundcube with Dovecot',
    isThere: () => roundcubeProblem() === undefined,
    packages: ROUNDCUBE_PACKAGES,
  },
  {
    name: 'SOGo with Dovecot',
    isThere: () => sogoProblem() === undefined,
    packages: SOGO_PACKAGES,
  },
  {
    name: 'LibreOffice',
    isThere: () => findOnPath(['soffice', 'libreoffice']) !== undefined,
    packages: ['libreoffice-calc'],
  },
];

/** Installs what the real-browser tests lack, where it may, and says what stays missing and why. */
export function installWhatIsMissing(): void {
  const missing = NEEDS.filter(({ isThere }) => !isThere());
  if (missing.length === 0) return;
  const problem = installDebianPackages(
    [...new Set(missing.flatMap(({ packages }) => packages))],
    ROUNDCUBE_ANSWERS,
  );
  const still = missing.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  if (still.length === 0) return;
  console.log(`Not here: ${still.join(', ')}; ${problem ?? 'the packages did not bring it'}.`);
  console.log('The tests that need it are skipped. On Debian, run npm test as root once to install it.');
}

import { type PageReading, readPage } from '../webmail/read-page.ts';
import { fitLimits } from './fit-limits.ts';

/**
 * Injected on demand into a page that is not watched. The popup then calls what is left here;
 * only extension code shares this world.
 */
(globalThis as { lossbookReadPage?: () => PageReading | undefined }).lossbookReadPage = () => {
  const reading = readPage({ document, url: new URL(location.href), now: new Date() });
  return reading && { ...reading, message: fitLimits(reading.message) };
};

import { benchReading } from './bench/reading.ts';
import { formatTable } from './table.ts';

/** `npm run bench [-- --json]`: figures, each beside its limit, measured in one run in Chromium. */
const figures = await benchReading();
if (process.argv.includes('--json')) console.log(JSON.stringify(figures, null, 2));
else
  console.log(
    formatTable([
      ['figure', 'measured', 'limit', 'unit', ''],
      ...figures.map(({ figure, measured, limit, unit }) => [
        figure,
        measured.toFixed(2),
        String(limit),
        unit,
        measured <= limit ? 'within' : 'OVER',
      ]),
    ]),
  );
process.exitCode = figures.every(({ measured, limit }) => measured <= limit) ? 0 : 1;

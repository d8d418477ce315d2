import { benchBook } from './bench/book.ts';
import { benchExchange } from './bench/exchange.ts';
import { benchPage } from './bench/page.ts';
import { benchReading } from './bench/reading.ts';
import { formatTable } from './table.ts';

/** What can be measured; `npm run bench -- reading` measures one. */
const BENCHES = { reading: benchReading, page: benchPage, exchange: benchExchange, book: benchBook };

/** `npm run bench [-- NAME…] [--json]`: figures, each beside its limit, measured in one run in Chromium. */
const wanted = process.argv.slice(2).filter((argument) => argument !== '--json');
const names = (Object.keys(BENCHES) as (keyof typeof BENCHES)[]).filter(
  (name) => wanted.length === 0 || wanted.includes(name),
);
const figures = [];
for (const name of names) figures.push(...(await BENCHES[name]()));
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

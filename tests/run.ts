/**
 * `npm test`: lint, types, builds, Firefox's check, unit and component tests, tests in real
 * browsers; installs what it needs. `npm test -- PATH…` runs the tests of those paths alone.
 * Its last line is `N passed, N failed, N skipped`.
 */
import { buildExtension, type Target } from '../src/cli/build-extension.ts';
import { checkFirefoxBuild } from './environment/addons-check.ts';
import { program, runNode, STOPS } from './environment/command.ts';
import { addCounts, type Counts, NOTHING, summaryLine } from './environment/counts.ts';
import { installWhatIsMissing } from './environment/install.ts';
import { runVitest } from './environment/vitest-run.ts';

let isStopped = false;
let total: Counts = NOTHING;
const reasons = new Set<string>();

/** One step that is one test: undefined from `work` is a pass, a text says what is wrong. */
async function check(name: string, work: () => Promise<string | undefined>): Promise<void> {
  if (isStopped) return;
  const begin = Date.now();
  const problem = await work().catch((error: unknown) => String(error));
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  console.log(`${problem === undefined ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (problem !== undefined) console.log(problem);
  total = addCounts(total, { ...NOTHING, ...(problem === undefined ? { passed: 1 } : { failed: 1 }) });
}

async function runTool(args: readonly string[]): Promise<string | undefined> {
  const { code, output } = await runNode(args);
  return code === 0 ? undefined : output.trim() || `ended with code ${code}`;
}

async function tests(...args: string[]): Promise<void> {
  if (isStopped) return;
  const outcome = await runVitest(args);
  total = addCounts(total, outcome);
  for (const reason of outcome.reasons) reasons.add(reason);
}

async function everything(): Promise<void> {
  installWhatIsMissing();
  await check('lint', () => runTool([program('@biomejs/biome/bin/biome'), 'check', '.']));
  await check('types', () => runTool([program('typescript/bin/tsc')]));
  for (const target of ['chrome', 'firefox'] satisfies Target[])
    await check(`build for ${target}`, async () => buildExtension(target));
  await check('Firefox’s own check of the build', checkFirefoxBuild);
  console.log('Unit and component tests …');
  await tests('--project', 'unit', '--project', 'ui');
  console.log('Tests in real browsers …');
  await tests('--project', 'e2e');
}

for (const signal of STOPS) {
  process.on(signal, () => {
    // What runs is told to end by whoever started it; the steps after it are not begun.
    if (isStopped) process.exit(130);
    isStopped = true;
  });
}

const paths = process.argv.slice(2);
try {
  if (paths.length > 0) await tests(...paths);
  else await everything();
} catch (error) {
  console.error(error);
  total = addCounts(total, { ...NOTHING, failed: 1 });
}
for (const reason of reasons) console.log(`Skipped because ${reason}.`);
console.log(summaryLine(total));
process.exitCode = isStopped ? 130 : total.failed > 0 ? 1 : 0;

import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program, runNode } from './command.ts';
import { type Counts, NOTHING } from './counts.ts';
import { sweep } from './sweep.ts';

/** The parts of vitest's JSON report that are counted. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; ancestorTitles: string[] }[];
  }[];
}

export interface VitestOutcome extends Counts {
  /** Why tests were skipped, as their suites' titles say it. */
  reasons: string[];
}

/** Runs vitest with these arguments, shows its progress and counts what came of it. */
export async function runVitest(args: readonly string[]): Promise<VitestOutcome> {
  // Everything the tests put down lies in here, and is gone with it, also when they were stopped half-way.
  const folder = mkdtempSync(join(tmpdir(), 'lb-'));
  // Servers run as another user than root and have to get to their own folder.
  chmodSync(folder, 0o711);
  const file = join(folder, 'report.json');
  try {
    const { code } = await runNode(
      [
        program('vitest/vitest.mjs'),
        'run',
        ...args,
        '--reporter=default',
        '--reporter=json',
        `--outputFile=${file}`,
      ],
      {
        isShown: true,
        // Colours are for a terminal only.
        env: {
          TMPDIR: folder,
          ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }),
        },
      },
    );
    const outcome = countReport(JSON.parse(readFileSync(file, 'utf8')));
    // Something outside the tests went wrong, like an error nobody caught.
    return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
  } catch (error) {
    console.error(`vitest left no report: ${error instanceof Error ? error.message : String(error)}`);
    return { ...NOTHING, failed: 1, reasons: [] };
  } finally {
    sweep(folder);
  }
}

/** Counts single tests. A file that fails as a whole, before or around its tests, is one failure more. */
export function countReport({ testResults }: VitestReport): VitestOutcome {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const withStatus = (status: string) => tests.filter((one) => one.status === status).length;
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const [passed, failed] = [withStatus('passed'), withStatus('failed')];
  return {
    passed,
    failed: failed + brokenFiles,
    skipped: tests.length - passed - failed,
    reasons: [
      ...new Set(
        tests
          .flatMap(({ ancestorTitles }) => ancestorTitles)
          .flatMap((title) => /\(skipped: (.+)\)$/.exec(title)?.[1] ?? []),
      ),
    ],
  };
}

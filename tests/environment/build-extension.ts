import { buildIfStale } from '../../src/cli/build-extension.ts';

/** Builds what is missing or older than its sources; runs once before the tests in real browsers. */
export default function setup(): void {
  for (const target of ['chrome', 'firefox'] as const) {
    const problem = buildIfStale(target);
    if (problem) throw new Error(problem);
  }
}

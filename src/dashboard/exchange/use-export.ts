import { useEffect, useRef, useState } from 'preact/hooks';
import { saveBlob } from '../../components/save-file.ts';
import type { Instant } from '../../domain/deal.ts';
import { changeExportMemory } from '../../store/export-memory.ts';
import { type ExportPlan, type ExportResult, runExport } from './run-export.ts';

/** How far an export is. */
export type ExportState =
  | { state: 'idle' }
  | { state: 'running'; done: number; total: number }
  | { state: 'cancelled' }
  | { state: 'done'; result: ExportResult }
  | { state: 'failed'; error: unknown };

/** Between two downloads: some browsers drop those that follow at once. */
const PAUSE_MS = 250;

/** Makes files, hands them to the browser's downloads and remembers that they were made. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ state: 'idle' });
  const [finished, setFinished] = useState(0);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (plan: ExportPlan, now: Date) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    try {
      const onProgress = (done: number, total: number) => setState({ state: 'running', done, total });
      const result = await runExport(plan, onProgress, signal);
      for (const [index, { name, blob }] of result.files.entries()) {
        if (index > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        saveBlob(name, blob);
      }
      // One outcome is not everything that changed: the others are still to come.
      if (plan.scope.kind !== 'outcome')
        await changeExportMemory(plan.target.id, { lastAt: now.toISOString() as Instant });
      setState({ state: 'done', result });
      setFinished((count) => count + 1);
    } catch (error) {
      setState(signal.aborted ? { state: 'cancelled' } : { state: 'failed', error });
    }
  };

  return {
    state,
    /** How many exports were made: what is remembered of them changes with it. */
    finished,
    start,
    cancel: () => running.current?.abort(),
    /** Forgets the last export, when another is being set up. */
    reset: () => setState({ state: 'idle' }),
  };
}

import type { IsoDay } from '../../domain/days.ts';
import type { RowId } from '../../domain/deal.ts';
import { CsvWriter, fileNames, type Part } from '../../exchange/csv-writer.ts';
import type { Mapping } from '../../exchange/presets/preset.ts';
import { opportunitySheet, taskSheet } from '../../exchange/presets/preset-sheet.ts';
import { opportunitiesOf, type TaskKind, tasksOf } from '../../exchange/presets/tasks.ts';
import { type Target, targetSheet } from '../../exchange/targets.ts';
import { dealPages, type ExportScope, idsOfScope } from '../../store/export-pages.ts';

/** What to write. */
export interface ExportPlan {
  target: Target;
  /** The CRM's names; undefined for a file that is for no CRM. */
  mapping: Mapping | undefined;
  scope: ExportScope;
  withTasks: boolean;
  withOpportunities: boolean;
  /** The day it is for the rep: in the names, and from when on something is still to be done. */
  today: IsoDay;
  subjectOf: (kind: TaskKind, dealName: string) => string;
}

/** A file that is ready to be saved. */
export interface ExportedFile {
  name: string;
  blob: Blob;
  rows: number;
}

export interface ExportResult {
  files: ExportedFile[];
  deals: number;
  /** How many texts of which column were longer than the CRM takes. */
  cut: ReadonlyMap<string, number>;
}

/**
 * Reads the book some deals at a time and writes them, so that neither memory nor the page suffers.
 * @throws BookError, or the signal's reason once it is aborted
 */
export async function runExport(
  plan: ExportPlan,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<ExportResult> {
  const cut = new Map<string, number>();
  const writers = makeWriters(plan, (column) => cut.set(column, (cut.get(column) ?? 0) + 1));
  const ids: RowId[] = await idsOfScope(plan.scope);
  let deals = 0;
  onProgress(0, ids.length);
  for await (const { deals: page, read } of dealPages(ids, signal)) {
    writers.deals.add(page);
    writers.tasks?.add(page.flatMap((deal) => tasksOf(deal, plan.today, plan.subjectOf)));
    writers.opportunities?.add(page.flatMap((deal) => opportunitiesOf(deal, plan.today)));
    deals += page.length;
    onProgress(read, ids.length);
  }
  const named = (kind: string, parts: Part[] = []) => {
    const names = fileNames(`lossbook-${plan.target.id}${kind}-${plan.today}`, parts.length);
    return parts.map((part, index) => ({ ...part, name: names[index] ?? '' }));
  };
  const extras = [
    ...named('-tasks', writers.tasks?.finish()),
    ...named('-opportunities', writers.opportunities?.finish()),
  ];
  // A heading alone is no file to import.
  return {
    files: [...named('', writers.deals.finish()), ...extras.filter(({ rows }) => rows > 0)],
    deals,
    cut,
  };
}

function makeWriters(
  { target, mapping, withTasks, withOpportunities }: ExportPlan,
  onCut: (column: string) => void,
) {
  const { preset, limits } = target;
  const names = mapping ?? preset?.mapping;
  const tasks = preset && names && withTasks ? taskSheet(preset, names, onCut) : undefined;
  return {
    deals: new CsvWriter(targetSheet(target, mapping, onCut), limits),
    tasks: tasks && new CsvWriter(tasks, limits),
    opportunities:
      preset?.takesOpportunities && names && withOpportunities
        ? new CsvWriter(opportunitySheet(preset, names, onCut), limits)
        : undefined,
  };
}

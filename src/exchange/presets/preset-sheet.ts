import type { Deal } from '../../domain/deal.ts';
import type { Sheet } from '../sheet.ts';
import { type DealFact, dealFact } from './deal-facts.ts';
import type { Column, Mapping, Preset } from './preset.ts';
import { type Task, type TaskFact, taskFact } from './tasks.ts';
import { type Value, writeValue } from './value.ts';

/** Is told of every text that had to be cut. */
export type OnCut = (column: string) => void;

/** A CRM's table of deals. Exact: no sign is added against formulas, because no spreadsheet opens it. */
export function dealSheet(preset: Preset, mapping: Mapping, onCut: OnCut = () => {}): Sheet<Deal> {
  const find = (from: DealFact) => {
    const fact = dealFact(from);
    return (deal: Deal) => fact(deal, mapping);
  };
  return toSheet(preset.columns, find, preset, mapping, onCut);
}

/** What new opportunities leave out: what was decided about the deal they came from. */
const OF_A_DECISION: readonly DealFact[] = [
  ...(['lostReason', 'wonReason', 'mainReason', 'reasons', 'evidence', 'lostTo', 'pricePosition'] as const),
  ...(['lostNotes', 'lostDay', 'wonDay', 'decidedDay', 'theirAmount', 'interests', 'winnerLacks'] as const),
  ...([
    'termMonths',
    'contractEnd',
    'recontact',
    'followUp',
    'revisit',
    'quote',
    'lessons',
    'amount',
  ] as const),
];

/** The table of new opportunities: the columns of deals that can be known of one. */
export function opportunitySheet(preset: Preset, mapping: Mapping, onCut: OnCut = () => {}): Sheet<Deal> {
  const columns = preset.columns.filter(
    ({ from }) => typeof from === 'object' || !OF_A_DECISION.includes(from),
  );
  return dealSheet({ ...preset, columns }, mapping, onCut);
}

/** The table of tasks; undefined where the CRM's import makes none. */
export function taskSheet(
  preset: Preset,
  mapping: Mapping,
  onCut: OnCut = () => {},
): Sheet<Task> | undefined {
  return preset.tasks && toSheet<Task, TaskFact>(preset.tasks, taskFact, preset, mapping, onCut);
}

function toSheet<Thing, Fact extends string>(
  columns: readonly Column<Fact>[],
  find: (from: Fact) => (thing: Thing) => Value,
  { format }: Preset,
  { days }: Mapping,
  onCut: OnCut,
): Sheet<Thing> {
  const cells = columns.map(
    ({ name, from, prefix = '', ifEmpty = '', longest = Number.POSITIVE_INFINITY }) => {
      if (typeof from === 'object') return () => from.always;
      const fact = find(from as Fact);
      return (thing: Thing) => {
        const cell = prefix + (writeValue(fact(thing), format, days) || ifEmpty);
        if (cell.length <= longest) return cell;
        onCut(name);
        return cutText(cell, longest);
      };
    },
  );
  return {
    headings: columns.map(({ name }) => name),
    toRow: (thing) => cells.map((cell) => cell(thing)),
    hasMark: false,
    quotes: false,
  };
}

/** The text's beginning and an ellipsis, together as long as allowed; no character is cut in two. */
function cutText(text: string, longest: number): string {
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

import { type Deal, emptyFields, type Instant, type RowId } from '../../src/domain/deal.ts';

let count = 0;

/** A living lost deal with nothing else known; `fields` says what the test is about. */
export function makeDeal(fields: Partial<Deal> = {}): Deal {
  count += 1;
  return {
    ...emptyFields(),
    outcome: 'lost',
    id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}` as RowId,
    createdAt: '2026-11-24T09:00:00.000Z' as Instant,
    updatedAt: '2026-11-24T09:00:00.000Z' as Instant,
    messages: [],
    ...fields,
  };
}

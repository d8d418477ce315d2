import type { MigrationCase } from './migration-case.ts';
import v1 from './v1.ts';
import v2 from './v2.ts';

const history = {
  id: '00000000-0000-4000-8000-000000000001',
  createdAt: '2026-11-24T09:00:00.000Z',
  updatedAt: '2026-11-24T09:05:00.000Z',
  entries: [
    { at: '2026-11-24T09:00:00.000Z', what: 'logged', fields: [] },
    {
      at: '2026-11-24T09:05:00.000Z',
      what: 'changed',
      fields: [
        { field: 'outcome', from: 'open', to: 'lost' },
        { field: 'reasons', from: [], to: ['relationship'] },
      ],
    },
  ],
};

export default {
  version: 3,
  stores: {
    deals:
      'id, updatedAt, competitor, nextDay, *messageKeys, [order.company+id], [order.competitor+id], ' +
      '[order.outcome+id], [order.decidedOn+id], [order.updatedAt+id], [order.nextDay+id], *facets',
    corrections: 'id, updatedAt, messageKey',
    changes: 'id, updatedAt',
  },
  given: v1.expected,
  expected: v1.expected,
  corrections: v2.corrections,
  changes: { given: [history], expected: [history] },
} satisfies MigrationCase;

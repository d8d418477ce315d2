import { isOneOf, LOST_TO, OUTCOMES } from '../domain/codes.ts';
import { isIsoDay } from '../domain/days.ts';
import type { RowId } from '../domain/deal.ts';
import { type DealFilter, NO_FILTER, SORT_COLUMNS, type SortColumn } from '../domain/pipeline.ts';

/** What the pipeline shows: kept in the address, so that reload and back bring it again. */
export interface PipelinePlace {
  sort: SortColumn;
  isDescending: boolean;
  filter: DealFilter;
  search: string;
  /** The deal open beside the list. */
  deal: RowId | '';
}

/** Where the rep is in the dashboard. */
export interface Place {
  /** '' where the address names no section. */
  section: string;
  pipeline: PipelinePlace;
}

/** The pipeline as it is first seen. */
export const FIRST_PLACE: PipelinePlace = {
  sort: 'updatedAt',
  isDescending: true,
  filter: NO_FILTER,
  search: '',
  deal: '',
};

/** Characters of a text in the address that are taken seriously. */
const LONGEST_TEXT = 300;

/**
 * Reads the part of an address after `#`; what is not understood is as at first.
 * @example parsePlace('#book?sort=company&outcome=lost').pipeline.filter.outcome // 'lost'
 */
export function parsePlace(hash: string): Place {
  const [section = '', rest = ''] = hash.replace(/^#/, '').split('?', 2);
  const values = new URLSearchParams(rest);
  const text = (name: string) => (values.get(name) ?? '').slice(0, LONGEST_TEXT);
  const day = (name: string) => {
    const value = text(name);
    return isIsoDay(value) ? value : '';
  };
  const sort = text('sort');
  const outcome = text('outcome');
  const lostTo = text('lostTo');
  return {
    section,
    pipeline: {
      sort: isOneOf(SORT_COLUMNS, sort) ? sort : FIRST_PLACE.sort,
      isDescending: values.has('sort') ? text('order') === 'desc' : FIRST_PLACE.isDescending,
      filter: {
        outcome: isOneOf(OUTCOMES, outcome) ? outcome : '',
        reason: text('reason'),
        lostTo: isOneOf(LOST_TO, lostTo) ? lostTo : '',
        competitor: text('competitor'),
        from: day('from'),
        to: day('to'),
        interest: text('interest'),
        due: values.has('due'),
      },
      search: text('q'),
      deal: text('deal') as RowId | '',
    },
  };
}

/** The part of an address from `#` on; what is as at first is left out. */
export function formatPlace({ section, pipeline }: Place): string {
  const { sort, isDescending, filter, search, deal } = pipeline;
  const values = new URLSearchParams();
  if (sort !== FIRST_PLACE.sort || isDescending !== FIRST_PLACE.isDescending) {
    values.set('sort', sort);
    values.set('order', isDescending ? 'desc' : 'asc');
  }
  for (const [name, value] of Object.entries(filter))
    if (value !== '' && value !== false) values.set(name, String(value));
  if (search !== '') values.set('q', search);
  if (deal !== '') values.set('deal', deal);
  const rest = section === 'book' ? values.toString() : '';
  return `#${section}${rest === '' ? '' : `?${rest}`}`;
}

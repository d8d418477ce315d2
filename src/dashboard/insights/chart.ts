import type { Deal } from '../../domain/deal.ts';

/** A part of a chart that stands for deals and can be chosen. */
export interface Mark {
  key: string;
  /** What it stands for, with its figure: the name of its button and the title of its list. */
  name: string;
  deals: readonly Deal[];
}

/** Where a mark can be clicked, in px from the top left of the picture. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A mark and where it is. */
export interface Spot {
  mark: Mark;
  place: Place;
}

/** What the two strengths of a colour mean. */
export interface LegendWords {
  strong: string;
  half: string;
}

/** The figures behind a chart. */
export interface ChartTable {
  columns: string[];
  /** The first cell of a row is its heading. */
  rows: string[][];
}

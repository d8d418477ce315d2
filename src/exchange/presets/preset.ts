import type { Outcome, ReasonCode } from '../../domain/codes.ts';
import type { DealFact } from './deal-facts.ts';
import type { TaskFact } from './tasks.ts';

/** How days are written: `2026-11-24`, `11/24/2026`, `24/11/2026`, `24.11.2026`. */
export const DAY_FORMATS = ['ymd', 'mdy', 'dmy', 'dots'] as const;
export type DayFormat = (typeof DAY_FORMATS)[number];

/** Besides the codes of the field: a reason of the rep's own, and none at all. */
export type ReasonKey = ReasonCode | 'own' | 'none';

/** A CRM's names for outcomes and reasons, as its own file wants them; the rep can change each. */
export interface Mapping {
  stages: Record<Outcome, string>;
  /** `own` left '' writes a reason of the rep's own as it is. */
  reasons: Record<ReasonKey, string>;
  days: DayFormat;
}

/** One column of a CRM's file. */
export interface Column<Fact extends string> {
  /** Heading: the name or API name of the CRM's field. */
  name: string;
  /** What stands in it. */
  from: Fact | { always: string };
  /** Stands before every value. */
  prefix?: string;
  /** Stands where nothing is known, in a field that the CRM insists on. */
  ifEmpty?: string;
  /** Longest text the CRM's field takes, in UTF-16 units; longer ones end in an ellipsis. */
  longest?: number;
  /** Set where the field is no field of the CRM as it comes, and must be created first. */
  create?: FieldType;
}

/** Kinds of fields a rep or admin creates; the words for them live in `_locales`. */
export const FIELD_TYPES = ['unique', 'text', 'longText', 'number', 'day', 'choice', 'choices'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** How values are written where a CRM has its own way. */
export interface Format {
  /** Several values in one cell: joined by a sign, as JSON, or as SuiteCRM does: `^a^,^b^`. */
  list: { join: string } | 'json' | 'carets';
  no: string;
  yes: string;
  /** Whether our own codes (`in_house`) are written in capitals. */
  capitals?: true;
  /** Characters the CRM refuses inside a value, and what stands for each. */
  replaced?: Readonly<Record<string, string>>;
}

/** One CRM: what its import takes, as data. */
export interface Preset {
  /** Stands in the file's name. */
  id: string;
  /** The product's name, the same in every language. */
  label: string;
  /** What this rests on: pages of the vendor, and the month they were read. Not tried in the product. */
  rests: { on: string; read: string };
  columns: readonly Column<DealFact>[];
  format: Format;
  mapping: Mapping;
  /** Whether the rep may choose how days are written; else the import asks or wants `ymd`. */
  choosesDays?: true;
  /** Set where won and lost are told apart by another column than the stage. */
  sharesStages?: true;
  /** A file over a limit is split. `rows` without the heading. */
  limits: { rows: number; bytes: number };
  /** How its import makes a task; absent where none can be made from a file. */
  tasks?: readonly Column<TaskFact>[];
  /** Whether what else prospects want can be handed over as new opportunities, in the same columns. */
  takesOpportunities: boolean;
}

import { OUTCOMES, REASONS } from '../../domain/codes.ts';
import { DAY_FORMATS, type Mapping, type Preset, type ReasonKey } from './preset.ts';

export const REASON_KEYS: readonly ReasonKey[] = [...REASONS, 'own', 'none'];

/** Longest name of a stage or reason taken for real; CRMs take 255 and fewer. */
export const LONGEST_NAME = 150;

/** What is wrong with a name: nothing there, too long, several lines, refused by the CRM, or one for won and lost. */
export type MappingProblem = 'empty' | 'long' | 'lines' | 'refused' | 'same';

/** A field of the mapping: `stages.lost`, `reasons.price`. */
export type MappingField = `stages.${keyof Mapping['stages']}` | `reasons.${ReasonKey}`;

/** What must be put right before a file can be made; {} when nothing. */
export function checkMapping(
  mapping: Mapping,
  preset: Preset,
): Partial<Record<MappingField, MappingProblem>> {
  const problems: Partial<Record<MappingField, MappingProblem>> = {};
  const refused = Object.keys(preset.format.replaced ?? {});
  const check = (field: MappingField, name: string, mayBeEmpty: boolean) => {
    const problem = checkName(name, mayBeEmpty, refused);
    if (problem) problems[field] = problem;
  };
  for (const outcome of OUTCOMES) check(`stages.${outcome}`, mapping.stages[outcome], false);
  for (const key of REASON_KEYS) {
    check(`reasons.${key}`, mapping.reasons[key], preset.mapping.reasons[key] === '');
  }
  const [won, lost] = [mapping.stages.won, mapping.stages.lost].map((name) => name.trim().toLowerCase());
  if (!preset.sharesStages && won === lost) problems['stages.won'] ??= 'same';
  return problems;
}

function checkName(name: string, mayBeEmpty: boolean, refused: string[]): MappingProblem | undefined {
  if (name.trim() === '') return mayBeEmpty ? undefined : 'empty';
  if (name.length > LONGEST_NAME) return 'long';
  if (/[\r\n\t]/.test(name)) return 'lines';
  return refused.some((sign) => name.includes(sign)) ? 'refused' : undefined;
}

/** What differs from the preset's own names; kept alone, so that a better default reaches whoever changed nothing. */
export interface OwnNames {
  stages: Partial<Mapping['stages']>;
  reasons: Partial<Mapping['reasons']>;
  days?: Mapping['days'];
}

/** The preset's names with the rep's own in their place; what cannot be valid is left out. */
export function withOwnNames(preset: Preset, own: unknown): Mapping {
  const { stages, reasons, days } = toRecord(own);
  const mapping = {
    stages: pick(preset.mapping.stages, toRecord(stages)),
    reasons: pick(preset.mapping.reasons, toRecord(reasons)),
    days: DAY_FORMATS.find((format) => format === days && preset.choosesDays) ?? preset.mapping.days,
  };
  return Object.keys(checkMapping(mapping, preset)).length === 0 ? mapping : preset.mapping;
}

/** What the rep changed. */
export function ownNames(preset: Preset, mapping: Mapping): OwnNames {
  return {
    stages: changed(preset.mapping.stages, mapping.stages),
    reasons: changed(preset.mapping.reasons, mapping.reasons),
    ...(mapping.days === preset.mapping.days ? {} : { days: mapping.days }),
  };
}

function changed<Key extends string>(
  from: Record<Key, string>,
  to: Record<Key, string>,
): Partial<Record<Key, string>> {
  const entries = Object.entries(to) as [Key, string][];
  return Object.fromEntries(
    entries.map(([key, name]) => [key, name.trim()] as const).filter(([key, name]) => name !== from[key]),
  ) as Partial<Record<Key, string>>;
}

function pick<Key extends string>(
  defaults: Record<Key, string>,
  own: Record<string, unknown>,
): Record<Key, string> {
  const entries = Object.entries(defaults) as [Key, string][];
  return Object.fromEntries(
    entries.map(([key, name]) => [key, typeof own[key] === 'string' ? own[key] : name]),
  ) as Record<Key, string>;
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

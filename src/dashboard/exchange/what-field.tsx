import { OUTCOMES, type Outcome } from '../../domain/codes.ts';
import { localDay } from '../../domain/days.ts';
import type { Instant } from '../../domain/deal.ts';
import type { ExportScope } from '../../store/export-pages.ts';
import { formatDay, say, sayCode } from '../../words/words.ts';

/** Which deals the rep wants. */
export type What = 'all' | 'changes' | Outcome;

/** The deals that stands for. */
export function toScope(what: What, lastAt: Instant | null): ExportScope {
  if (what === 'changes' && lastAt) return { kind: 'since', since: lastAt };
  return what === 'all' || what === 'changes' ? { kind: 'all' } : { kind: 'outcome', outcome: what };
}

interface Props {
  value: What;
  /** The last export for this program; null where there was none. */
  lastAt: Instant | null;
  onChange: (what: What) => void;
}

/** Which deals go into the file. */
export function WhatField({ value, lastAt, onChange }: Props) {
  const since = lastAt && formatDay(localDay(new Date(lastAt)), new Date().getFullYear());
  return (
    <div class="exchange-field">
      <label for="export-what">{say('export_what')}</label>
      <select
        id="export-what"
        class="input"
        name="what"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as What)}
      >
        <option value="all">{say('export_all')}</option>
        <option value="changes" disabled={since === null}>
          {since === null ? say('export_sinceNever') : say('export_since', since)}
        </option>
        {OUTCOMES.map((outcome) => (
          <option key={outcome} value={outcome}>
            {sayCode('outcome', outcome)}
          </option>
        ))}
      </select>
    </div>
  );
}

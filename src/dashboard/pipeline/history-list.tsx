import { isIsoDay } from '../../domain/days.ts';
import type { Deal, Instant } from '../../domain/deal.ts';
import type { FieldChange, HistoryEntry, HistoryField } from '../../domain/history.ts';
import { formatDay, language, say, sayCode } from '../../words/words.ts';
import { sayReason } from './cell.tsx';

/** What happened to a deal, the last first; that it was logged is known also without an entry. */
export function HistoryList({ deal, entries }: { deal: Deal; entries: readonly HistoryEntry[] }) {
  const first = entries[0];
  const all: HistoryEntry[] =
    first?.what === 'logged'
      ? [...entries]
      : [{ at: deal.createdAt, what: 'logged', fields: [] }, ...entries];
  return (
    <ol class="history" aria-label={say('story_history')}>
      {all.reverse().map(({ at, what, fields }) => (
        <li key={`${at} ${what}`}>
          <time class="hint" dateTime={at}>
            {formatMoment(at)}
          </time>
          {what === 'changed' ? (
            <ul>
              {fields.map((change) => (
                <Change key={change.field} {...change} />
              ))}
            </ul>
          ) : (
            <span>{sayCode('story', what)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

function Change({ field, from, to }: FieldChange) {
  return (
    <li>
      {sayCode('historyField', field)}: <del>{shown(field, from)}</del> → <ins>{shown(field, to)}</ins>
    </li>
  );
}

/** Characters of a text shown of each side. */
const SHOWN = 60;

function shown(field: HistoryField, value: FieldChange['from']): string {
  const parts = (Array.isArray(value) ? value : [value]).filter((part) => part !== '');
  if (parts.length === 0) return say('story_nothing');
  const text = parts.map((part) => sayValue(field, part)).join(', ');
  return text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
}

function sayValue(field: HistoryField, value: string): string {
  switch (field) {
    case 'outcome':
      return sayCode('outcome', value);
    case 'lostTo':
      return sayCode('lostTo', value);
    case 'pricePosition':
      return sayCode('price', value);
    case 'reasons':
      return sayReason(value);
    case 'ourPriceMinor':
    case 'theirPriceMinor':
      return new Intl.NumberFormat(language(), { minimumFractionDigits: 2 }).format(Number(value) / 100);
    default:
      return isIsoDay(value) ? formatDay(value, new Date().getFullYear()) : value;
  }
}

/** The rep's own time: when the rep did it, not when the prospect wrote. */
function formatMoment(at: Instant): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
}

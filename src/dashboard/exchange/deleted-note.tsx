import { useLive } from '../../components/use-live.ts';
import type { Instant } from '../../domain/deal.ts';
import { nameOf } from '../../exchange/presets/deal-facts.ts';
import type { Target } from '../../exchange/targets.ts';
import { deletedSince } from '../../store/export-pages.ts';
import { say, sayCount } from '../../words/words.ts';
import { targetName } from './target-field.tsx';

/** Names that are listed; beyond them only their number is. */
const LISTED = 20;

/** Deals deleted since the last export: no file can say that to a CRM, so the rep is told. */
export function DeletedNote({ since, target }: { since: Instant; target: Target }) {
  const deleted = useLive(() => deletedSince(since), [since]);
  if (deleted.state !== 'ready' || deleted.value.length === 0) return null;
  const { value: deals } = deleted;
  return (
    <div class="notice exchange-deleted" role="status">
      <p>{sayCount('export_deleted', deals.length, targetName(target))}</p>
      <ul>
        {deals.slice(0, LISTED).map((deal) => (
          <li key={deal.id}>{nameOf(deal)}</li>
        ))}
        {deals.length > LISTED && <li class="hint">{say('export_deletedMore', deals.length - LISTED)}</li>}
      </ul>
    </div>
  );
}

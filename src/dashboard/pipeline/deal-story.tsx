import { useLive } from '../../components/use-live.ts';
import type { Deal } from '../../domain/deal.ts';
import { readHistory } from '../../store/changes.ts';
import { formatDay, say, sayCount } from '../../words/words.ts';
import { HistoryList } from './history-list.tsx';

/** What led to the deal as it is: the words that decided it, its mails, and every change. */
export function DealStory({ deal }: { deal: Deal }) {
  const history = useLive(() => readHistory(deal.id), [deal.id]);
  const entries = history.state === 'ready' ? history.value : [];
  const changes = entries.filter(({ what }) => what !== 'logged').length;
  const mails = deal.messages.filter(({ url }) => url !== '');
  return (
    <details class="story">
      <summary>
        {say('story_title')} <span class="hint">{changes > 0 && sayCount('story_changes', changes)}</span>
      </summary>
      {deal.quote !== '' && (
        <figure>
          <blockquote>{deal.quote}</blockquote>
          {deal.quoteSource && <figcaption class="hint">{sourceOf(deal.quoteSource)}</figcaption>}
        </figure>
      )}
      {mails.length > 0 && (
        <ul class="mails" aria-label={say('story_mails')}>
          {mails.map(({ key, url, subject }) => (
            <li key={key}>
              <a href={url} target="_blank" rel="noreferrer">
                {subject || say('dashboard_openMail')}
              </a>
            </li>
          ))}
        </ul>
      )}
      <HistoryList deal={deal} entries={entries} />
    </details>
  );
}

function sourceOf({ author, day }: NonNullable<Deal['quoteSource']>): string {
  const when = day === '' ? '' : formatDay(day, new Date().getFullYear());
  return [author, when].filter(Boolean).join(', ');
}

import type { Deal } from '../../domain/deal.ts';
import type { Demand } from '../../domain/insights/demands.ts';
import { formatNumber, say, sayCount } from '../../words/words.ts';
import type { Bar } from './bars.tsx';
import { nameOf } from './deal-list.tsx';
import { GroupChart } from './group-chart.tsx';
import { Legend } from './legend.tsx';
import { formatMoney } from './money.ts';

/** Names of accounts that stand in a line before it says how many more there are. */
const NAMED = 4;

/** What prospects want besides what they were offered: the second pipeline. */
export function DemandsChart({
  demands,
  onOpen,
}: {
  demands: readonly Demand[];
  onOpen: (deal: Deal) => void;
}) {
  const title = say('insights_demands');
  if (demands.length === 0)
    return (
      <section class="chart-card" aria-label={title}>
        <h3>{title}</h3>
        <p class="hint">{say('insights_noDemands')}</p>
      </section>
    );
  const legend = { strong: say('insights_lacking'), half: say('insights_othersWant') };
  return (
    <GroupChart
      name="interests"
      title={title}
      note={say('insights_demandsNote')}
      bars={demands.map(toBar)}
      legend={legend}
      table={{
        columns: [
          ...[say('insights_interest'), say('insights_accounts'), say('insights_lacking')],
          ...[say('insights_which'), say('insights_quoted')],
        ],
        rows: demands.map((demand) => [
          demand.name,
          formatNumber(demand.deals.length),
          formatNumber(demand.open.length),
          demand.open.map(nameOf).join(', ') || '–',
          quotedOf(demand) || '–',
        ]),
      }}
      onOpen={onOpen}
    >
      <Legend {...legend} />
      <Doors demands={demands} />
    </GroupChart>
  );
}

/** Where the door is open, by name. */
function Doors({ demands }: { demands: readonly Demand[] }) {
  const open = demands.filter((demand) => demand.open.length > 0).slice(0, NAMED);
  if (open.length === 0) return null;
  return (
    <dl class="doors">
      {open.map((demand) => (
        <div key={demand.key}>
          <dt>{demand.name}</dt>
          <dd>
            {demand.open.slice(0, NAMED).map(nameOf).join(', ')}
            {demand.open.length > NAMED && ` ${sayCount('insights_more', demand.open.length - NAMED)}`}
            {demand.quoted.length > 0 && (
              <span class="hint"> {say('insights_quotedThem', quotedOf(demand))}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function toBar({ key, name, deals, open }: Demand): Bar {
  const words = `${name}: ${sayCount('insights_accountsWant', deals.length)}`;
  const lacking = open.length > 0 ? `, ${sayCount('numbers_winnerLacks', open.length)}` : '';
  return {
    mark: { key, name: words + lacking, deals },
    label: name,
    strong: open.length,
    half: deals.length - open.length,
  };
}

function quotedOf({ quoted }: Demand): string {
  return quoted.map(({ amountMinor, currency }) => formatMoney(amountMinor, currency)).join(' + ');
}

import type { Deal } from '../../domain/deal.ts';
import type { Insights } from '../../domain/insights/insights.ts';
import { say, sayCode } from '../../words/words.ts';
import { GroupChart, plainBar, plainTable } from './group-chart.tsx';
import { ReasonsChart } from './reasons-chart.tsx';

/** The losses from four sides. */
export function LossCharts({ insights, onOpen }: { insights: Insights; onOpen: (deal: Deal) => void }) {
  const losses = say('insights_losses');
  const lostTo = insights.lostTo.map(({ key, deals }) => plainBar(key, sayCode('lostTo', key), deals));
  const price = insights.price.map(({ key, deals }) =>
    plainBar(key, key === '' ? say('insights_priceUnsaid') : sayCode('priceLong', key), deals),
  );
  const names = insights.competitors
    .map(({ key, name, deals }) =>
      plainBar(
        key,
        name,
        deals.filter(({ outcome }) => outcome === 'lost'),
      ),
    )
    .filter(({ strong }) => strong > 0)
    .sort((a, b) => b.strong - a.strong);
  return (
    <div class="chart-columns">
      <div>
        <ReasonsChart main={insights.mainReasons} all={insights.allReasons} onOpen={onOpen} />
        <GroupChart
          name="price"
          title={say('insights_price')}
          bars={price}
          table={plainTable(say('insights_ourPrice'), losses, price)}
          onOpen={onOpen}
        />
      </div>
      <div>
        <GroupChart
          name="lost-to"
          title={say('insights_lostTo')}
          bars={lostTo}
          table={plainTable(say('insights_winner'), losses, lostTo)}
          onOpen={onOpen}
        />
        <GroupChart
          name="lost-against"
          title={say('insights_names')}
          bars={names}
          table={plainTable(say('insights_competitor'), losses, names)}
          onOpen={onOpen}
        />
      </div>
    </div>
  );
}

import type { Deal } from '../../domain/deal.ts';
import type { Batting } from '../../domain/insights/batting.ts';
import type { Trend, TrendPoint } from '../../domain/insights/trend.ts';
import { formatAverage } from '../../domain/stats.ts';
import { formatNumber, say, sayCode, sayCount } from '../../words/words.ts';
import type { ChartTable, Spot } from './chart.ts';
import { ChartCard } from './chart-card.tsx';
import { TrendPicture } from './trend-picture.tsx';
import { TREND_HEIGHT, trendScales } from './trend-scales.ts';
import { wordsOf } from './trend-words.ts';

interface Props {
  trend: Trend;
  overall: Batting;
  onOpen: (deal: Deal) => void;
}

/** Points with decisions that make a line worth drawing. */
const LEAST_POINTS = 3;

/** The batting average over time, or why there is no line yet. */
export function TrendChart({ trend, overall, onOpen }: Props) {
  const title = say('insights_trend');
  if (trend.points.filter(({ deals }) => deals.length > 0).length < LEAST_POINTS)
    return (
      <section class="chart-card" aria-label={title}>
        <h3>{title}</h3>
        <p class="hint">{say('insights_trendShort')}</p>
      </section>
    );
  return (
    <ChartCard
      name="average"
      title={title}
      note={say('insights_trendNote')}
      table={tableOf(trend)}
      heightAt={() => TREND_HEIGHT}
      spotsAt={(width) => spotsOf(trend, width)}
      picture={(width, chosen) => (
        <TrendPicture trend={trend} overall={overall} width={width} chosen={chosen} />
      )}
      onOpen={onOpen}
    />
  );
}

function spotsOf(trend: Trend, width: number): Spot[] {
  const { x, top, bottom, step } = trendScales(trend, width);
  return trend.points
    .filter(({ deals }) => deals.length > 0)
    .map((point) => ({
      mark: { key: point.start, name: nameOf(point, trend), deals: point.deals },
      place: { left: x(point) - step / 2, top, width: step, height: bottom - top },
    }));
}

function nameOf({ start, batting }: TrendPoint, { unit }: Trend): string {
  const won = sayCount('numbers_wonOf', batting.won, formatNumber(batting.decided));
  return `${wordsOf(start, unit)}: ${formatAverage(batting.average ?? 0)}, ${won}`;
}

function tableOf({ points, unit }: Trend): ChartTable {
  return {
    columns: [
      sayCode('insights_unit', unit),
      ...[say('numbers_average'), say('insights_won'), say('insights_decided'), say('insights_likely')],
    ],
    rows: points.map(({ start, batting: { average, interval, won, decided } }) => [
      wordsOf(start, unit),
      average === null ? '–' : formatAverage(average),
      formatNumber(won),
      formatNumber(decided),
      interval ? say('insights_range', formatAverage(interval.low), formatAverage(interval.high)) : '–',
    ]),
  };
}

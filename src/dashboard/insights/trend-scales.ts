import { scaleLinear, scalePoint } from 'd3-scale';
import type { Trend, TrendPoint } from '../../domain/insights/trend.ts';

export const TREND_HEIGHT = 240;

/** Room for the figures at both sides, the top figure's upper half, and two lines of dates. */
const MARGIN = { left: 44, right: 48, top: 12, bottom: 40 };

/** Where everything of the trend stands, in px. */
export function trendScales({ points }: Trend, width: number) {
  const right = Math.max(MARGIN.left + 1, width - MARGIN.right);
  const bottom = TREND_HEIGHT - MARGIN.bottom;
  const across = scalePoint(
    points.map(({ start }) => start),
    [MARGIN.left, right],
  ).padding(0.5);
  const x = ({ start }: TrendPoint) => across(start) ?? MARGIN.left;
  // From zero up to a quarter above the band: a line that fills its picture looks like a leap.
  const highest = Math.max(...points.map(({ batting }) => batting.interval?.high ?? 0));
  const limit = Math.max(0.25, Math.ceil(highest * 4) / 4);
  const y = scaleLinear([0, limit], [bottom, MARGIN.top]);
  const steps = limit > 0.5 ? limit * 4 : 5;
  const levels = Array.from({ length: steps + 1 }, (_, index) => (limit * index) / steps);
  return { x, y, levels, left: MARGIN.left, right, bottom, top: MARGIN.top, step: across.step() };
}

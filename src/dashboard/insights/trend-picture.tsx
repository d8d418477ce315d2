import { area, line } from 'd3-shape';
import { type Batting, TOO_FEW } from '../../domain/insights/batting.ts';
import type { Trend, TrendPoint } from '../../domain/insights/trend.ts';
import { formatAverage } from '../../domain/stats.ts';
import { TrendAxes } from './trend-axes.tsx';
import { trendScales } from './trend-scales.ts';

interface Props {
  trend: Trend;
  /** Of all points together, drawn as a level. */
  overall: Batting;
  width: number;
  chosen: string | undefined;
}

/** The average over time with the range it likely lies in; a period without decisions is a gap. */
export function TrendPicture({ trend, overall, width, chosen }: Props) {
  const scales = trendScales(trend, width);
  const { x, y, left, right } = scales;
  const { points } = trend;
  const isDecided = ({ batting }: TrendPoint) => batting.average !== null;
  const level = overall.average === null ? undefined : y(overall.average);
  const band = area<TrendPoint>()
    .defined(isDecided)
    .x(x)
    .y0(({ batting }) => y(batting.interval?.low ?? 0))
    .y1(({ batting }) => y(batting.interval?.high ?? 0))(points);
  const path = line<TrendPoint>()
    .defined(isDecided)
    .x(x)
    .y(({ batting }) => y(batting.average ?? 0))(points);
  return (
    <g>
      <TrendAxes trend={trend} scales={scales} />
      {band && <path class="trend-band" d={band} />}
      {points.filter(isDecided).map((point) => (
        // The band has no width where a point stands alone.
        <line
          key={point.start}
          class="trend-range"
          x1={x(point)}
          x2={x(point)}
          y1={y(point.batting.interval?.low ?? 0)}
          y2={y(point.batting.interval?.high ?? 0)}
        />
      ))}
      {level !== undefined && <line class="trend-level" x1={left} x2={right} y1={level} y2={level} />}
      {level !== undefined && (
        <text class="trend-level-figure" x={right + 8} y={level + 4}>
          {formatAverage(overall.average ?? 0)}
        </text>
      )}
      {path && <path class="trend-line" d={path} />}
      {points.filter(isDecided).map((point) => (
        <circle
          key={point.start}
          class={point.batting.decided < TOO_FEW ? 'trend-point few' : 'trend-point'}
          cx={x(point)}
          cy={y(point.batting.average ?? 0)}
          r={point.start === chosen ? 6 : 3.5}
        />
      ))}
    </g>
  );
}

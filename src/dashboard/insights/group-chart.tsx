import type { ComponentChildren } from 'preact';
import type { Deal } from '../../domain/deal.ts';
import { formatNumber, sayCount } from '../../words/words.ts';
import { type Bar, Bars, barSpots, barsHeight } from './bars.tsx';
import type { ChartTable, LegendWords } from './chart.ts';
import { ChartCard } from './chart-card.tsx';

/** Bars drawn; more are in the table. */
const MOST_BARS = 10;

interface Props {
  name: string;
  title: string;
  note?: string | undefined;
  bars: readonly Bar[];
  legend?: LegendWords | undefined;
  table: ChartTable;
  children?: ComponentChildren;
  onOpen: (deal: Deal) => void;
}

/** Groups of deals as bars. Nothing without bars. */
export function GroupChart({ name, title, note, bars, legend, table, children, onOpen }: Props) {
  const shown = bars.slice(0, MOST_BARS);
  const hidden = bars.length - shown.length;
  if (shown.length === 0) return null;
  return (
    <ChartCard
      name={name}
      title={title}
      note={
        [note, hidden > 0 && sayCount('insights_moreInTable', hidden)].filter(Boolean).join(' ') || undefined
      }
      legend={legend}
      table={table}
      heightAt={(width) => barsHeight(shown, width)}
      spotsAt={(width) => barSpots(shown, width)}
      picture={(width, chosen) => <Bars bars={shown} width={width} chosen={chosen} />}
      onOpen={onOpen}
    >
      {children}
    </ChartCard>
  );
}

/** A bar of one colour. */
export function plainBar(key: string, label: string, deals: readonly Deal[]): Bar {
  const name = `${label}: ${sayCount('insights_deals', deals.length)}`;
  return { mark: { key, name, deals }, label, strong: deals.length, half: 0 };
}

/** The table of bars of one colour. */
export function plainTable(heading: string, count: string, bars: readonly Bar[]): ChartTable {
  return {
    columns: [heading, count],
    rows: bars.map(({ label, mark }) => [label, formatNumber(mark.deals.length)]),
  };
}

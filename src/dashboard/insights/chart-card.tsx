import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { localDay } from '../../domain/days.ts';
import type { Deal } from '../../domain/deal.ts';
import { say } from '../../words/words.ts';
import type { ChartTable, LegendWords, Mark, Spot } from './chart.ts';
import { savePng, saveSvg } from './chart-file.ts';
import { DataTable } from './data-table.tsx';
import { DealList } from './deal-list.tsx';
import { useWidth } from './use-width.ts';

interface Props {
  /** What it is called in file names. */
  name: string;
  title: string;
  /** One sentence on what counts; stands under the title and in the exported picture. */
  note?: string | undefined;
  /** The key to its colours, where it has more than one; drawn here only in the exported picture. */
  legend?: LegendWords | undefined;
  table: ChartTable;
  spotsAt: (width: number) => Spot[];
  /** Draws the picture for a width in px, its marks dimmed but the chosen one. */
  picture: (width: number, chosen: string | undefined) => ComponentChildren;
  heightAt: (width: number) => number;
  /** Stands between title and picture: a choice, a key to the colours. */
  children?: ComponentChildren;
  onOpen: (deal: Deal) => void;
}

/**
 * A chart with everything around it: the picture, a button over each of its marks that lists the
 * mark's deals beneath, the figures as a table, and the files.
 */
export function ChartCard(props: Props) {
  const { name, title, note, legend, table, spotsAt, picture, heightAt, children, onOpen } = props;
  const { ref, width } = useWidth();
  const svg = useRef<SVGSVGElement>(null);
  const [chosenKey, setChosenKey] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  const spots = spotsAt(width);
  const chosen = spots.find(({ mark }) => mark.key === chosenKey)?.mark;
  const height = heightAt(width);
  const save = (to: typeof saveSvg | typeof savePng) => async () => {
    if (!svg.current) return;
    const isSaved = await to(svg.current, {
      name,
      title,
      note: note ?? '',
      legend,
      day: localDay(new Date()),
    });
    setFailed(!isSaved);
  };
  return (
    <section class="chart-card" aria-label={title}>
      <header>
        <h3>{title}</h3>
        <span class="chart-files">
          {(['svg', 'png'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              class="button quiet"
              name={`${name}-${kind}`}
              aria-label={say('insights_saveNamed', title, kind.toUpperCase())}
              onClick={save(kind === 'svg' ? saveSvg : savePng)}
            >
              {kind.toUpperCase()}
            </button>
          ))}
        </span>
      </header>
      {note && <p class="hint">{note}</p>}
      {hasFailed && (
        <p class="notice bad" role="alert">
          {say('insights_noPicture')}
        </p>
      )}
      {children}
      <div class="chart-area" ref={ref}>
        <svg
          ref={svg}
          role="img"
          aria-label={say('insights_chartName', title)}
          viewBox={`0 0 ${width} ${height}`}
          width="100%"
          height={height}
        >
          {picture(width, chosen?.key)}
        </svg>
        <Spots
          spots={spots}
          chosen={chosen}
          onChoose={(mark) => setChosenKey((before) => (before === mark.key ? undefined : mark.key))}
        />
      </div>
      {chosen && (
        <DealList
          title={chosen.name}
          deals={chosen.deals}
          onOpen={onOpen}
          onClose={() => setChosenKey(undefined)}
        />
      )}
      <details class="chart-table">
        <summary>{say('insights_asTable')}</summary>
        <DataTable title={title} table={table} />
      </details>
    </section>
  );
}

interface SpotsProps {
  spots: readonly Spot[];
  chosen: Mark | undefined;
  onChoose: (mark: Mark) => void;
}

/** A picture's parts cannot be buttons, so buttons lie over it. */
function Spots({ spots, chosen, onChoose }: SpotsProps) {
  return (
    <ul class="spots">
      {spots.map(({ mark, place }) => (
        <li key={mark.key}>
          <button
            type="button"
            class="spot"
            title={mark.name}
            aria-label={mark.name}
            aria-expanded={mark === chosen}
            style={{
              left: `${place.left}px`,
              top: `${place.top}px`,
              width: `${place.width}px`,
              height: `${place.height}px`,
            }}
            onClick={() => onChoose(mark)}
          />
        </li>
      ))}
    </ul>
  );
}

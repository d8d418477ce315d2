import { useState } from 'preact/hooks';
import { Segmented } from '../../components/segmented.tsx';
import type { Deal } from '../../domain/deal.ts';
import type { ReasonGroup } from '../../domain/insights/groups.ts';
import { formatNumber, say, sayCode, sayCount } from '../../words/words.ts';
import type { Bar } from './bars.tsx';
import type { ChartTable } from './chart.ts';
import { GroupChart } from './group-chart.tsx';
import { Legend } from './legend.tsx';

interface Props {
  main: readonly ReasonGroup[];
  all: readonly ReasonGroup[];
  onOpen: (deal: Deal) => void;
}

/** Why deals were lost, what buyers said apart from what the rep guesses. */
export function ReasonsChart({ main, all, onOpen }: Props) {
  const [which, setWhich] = useState<'main' | 'all'>('main');
  const legend = { strong: say('insights_said'), half: say('insights_guessed') };
  const bars = (which === 'main' ? main : all).map(toBar);
  return (
    <GroupChart
      name={which === 'main' ? 'main-reasons' : 'all-reasons'}
      title={say('insights_reasons')}
      note={sayCode('insights_reasonsNote', which)}
      bars={bars}
      legend={legend}
      table={tableOf(bars)}
      onOpen={onOpen}
    >
      <div class="chart-choice">
        <Segmented
          name="which-reasons"
          label={say('insights_whichReasons')}
          value={which}
          choices={(['main', 'all'] as const).map((value) => ({
            value,
            label: sayCode('insights_whichReasons', value),
          }))}
          onChoose={setWhich}
        />
        <Legend {...legend} />
      </div>
    </GroupChart>
  );
}

function toBar({ key, deals, said, guessed }: ReasonGroup): Bar {
  const label = labelOf(key);
  const name = `${label}: ${sayCount('insights_deals', deals.length)}`;
  const split = key === '' ? '' : `, ${say('insights_split', formatNumber(said), formatNumber(guessed))}`;
  return { mark: { key, name: name + split, deals }, label, strong: said, half: guessed };
}

function labelOf(code: string): string {
  if (code === '') return say('insights_noReason');
  return code.startsWith('own:') ? code.slice('own:'.length) : sayCode('reason', code);
}

function tableOf(bars: readonly Bar[]): ChartTable {
  return {
    columns: [say('insights_reason'), say('insights_losses'), say('insights_said'), say('insights_guessed')],
    rows: bars.map(({ label, mark, strong, half }) => [
      label,
      ...[mark.deals.length, strong, half].map(formatNumber),
    ]),
  };
}

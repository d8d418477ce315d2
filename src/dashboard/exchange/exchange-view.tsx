import { useState } from 'preact/hooks';
import { BookErrorNotice } from '../../components/book-error-notice.tsx';
import { useLive } from '../../components/use-live.ts';
import { localDay } from '../../domain/days.ts';
import { checkMapping } from '../../exchange/presets/mapping.ts';
import { TARGETS } from '../../exchange/targets.ts';
import { countScope, firstOfScope } from '../../store/export-pages.ts';
import { say, sayCode } from '../../words/words.ts';
import { DeletedNote } from './deleted-note.tsx';
import { ExtrasField } from './extras-field.tsx';
import { FieldsToCreate } from './fields-to-create.tsx';
import { NamesForm } from './names-form.tsx';
import { PreviewTable } from './preview-table.tsx';
import { SavePanel } from './save-panel.tsx';
import { TargetField } from './target-field.tsx';
import { useExport } from './use-export.ts';
import { useMemory } from './use-memory.ts';
import { toScope, type What, WhatField } from './what-field.tsx';

/** Deals the preview shows. */
const SHOWN = 5;

const [FIRST] = TARGETS;

/** Makes a file for a CRM, a spreadsheet or a program: for which, of what, what it will look like, Save. */
export function ExchangeView() {
  const [targetId, setTargetId] = useState(FIRST?.id);
  const [what, setWhat] = useState<What>('all');
  const [extras, setExtras] = useState({ tasks: false, opportunities: false });
  const { state, finished, start, cancel, reset } = useExport();
  const target = TARGETS.find(({ id }) => id === targetId) ?? FIRST;
  if (!target) throw new Error('there is nothing to make a file for');
  const { memory, setMapping, problem } = useMemory(target, finished);
  const scope = toScope(what, memory?.lastAt ?? null);
  const found = useLive(
    async () => ({ count: await countScope(scope), first: await firstOfScope(scope, SHOWN) }),
    [what, memory?.lastAt],
  );
  const isRunning = state.state === 'running';
  const { preset } = target;
  const mapping = memory?.mapping;
  const problems = preset && mapping ? checkMapping(mapping, preset) : {};
  const count = found.state === 'ready' ? found.value.count : 0;
  const canSave = memory !== undefined && count > 0 && Object.keys(problems).length === 0;
  const save = () => {
    const now = new Date();
    start(
      {
        target,
        mapping,
        scope,
        withTasks: extras.tasks,
        withOpportunities: extras.opportunities,
        today: localDay(now),
        subjectOf: (kind, name) => sayCode('exportTask', kind, name),
      },
      now,
    );
  };
  const change =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      reset();
    };
  return (
    <section class="page exchange" aria-labelledby="exchange-title">
      <h2 id="exchange-title">{say('export_title')}</h2>
      <p class="lead">{say('export_intro')}</p>
      {problem !== undefined && <BookErrorNotice error={problem} />}
      {found.state === 'failed' && <BookErrorNotice error={found.error} />}
      <fieldset disabled={isRunning} class="exchange-form" aria-label={say('export_title')}>
        <TargetField
          value={target.id}
          onChange={(id) => {
            if (what === 'changes') setWhat('all');
            change(setTargetId)(id);
          }}
        />
        <WhatField value={what} lastAt={memory?.lastAt ?? null} onChange={change(setWhat)} />
        {preset && <ExtrasField preset={preset} value={extras} onChange={change(setExtras)} />}
        {scope.kind === 'since' && <DeletedNote since={scope.since} target={target} />}
        {preset && <p class="hint exchange-note">{sayCode('presetNote', preset.id)}</p>}
        {preset && <FieldsToCreate preset={preset} />}
        {preset && mapping && (
          <NamesForm preset={preset} mapping={mapping} problems={problems} onChange={change(setMapping)} />
        )}
      </fieldset>
      {found.state === 'ready' && memory && (
        <PreviewTable target={target} mapping={mapping} deals={found.value.first} />
      )}
      <SavePanel
        state={state}
        target={target}
        count={count}
        canSave={canSave}
        onSave={save}
        onCancel={cancel}
      />
    </section>
  );
}

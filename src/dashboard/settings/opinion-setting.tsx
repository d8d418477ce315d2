import { useMemo } from 'preact/hooks';
import { findBrowserModel } from '../../second-opinion/browser-model.ts';
import type { OwnModel } from '../../second-opinion/model.ts';
import { formatPercent, say, sayCode } from '../../words/words.ts';
import { type ModelState, useOpinionSetting } from './use-opinion-setting.ts';

/** The switch for second opinions; where the browser has no model, a line says so instead. */
export function OpinionSetting() {
  const model = useMemo(() => findBrowserModel(globalThis), []);
  return (
    <>
      <p class="lead">{say('settings_opinionIntro')}</p>
      {model ? <Switch model={model} /> : <p class="hint setting-hint">{say('settings_opinionNone')}</p>}
    </>
  );
}

function Switch({ model }: { model: OwnModel }) {
  const { isOn, state, toggle } = useOpinionSetting(model);
  return (
    <>
      <label class="setting">
        <input
          type="checkbox"
          role="switch"
          aria-checked={isOn}
          name="secondOpinion"
          checked={isOn}
          aria-describedby="opinion-cost opinion-state"
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
        <span class="switch" aria-hidden="true" />
        {say('settings_opinionSwitch')}
      </label>
      <p class="hint setting-hint" id="opinion-cost">
        {say('settings_opinionCost')}
      </p>
      <p class="hint setting-hint" id="opinion-state" role="status">
        {wordsFor(state)}
      </p>
    </>
  );
}

function wordsFor(state: ModelState): string {
  if (state.name === 'fetching') return say('settings_fetching', formatPercent(state.share));
  if (state.name === 'fetchFailed') return say('settings_fetchFailed');
  return state.name === 'looking' ? '' : sayCode('settings_model', state.name);
}

import { OUTCOMES, REASONS } from '../../domain/codes.ts';
import type { MappingField, MappingProblem } from '../../exchange/presets/mapping.ts';
import { DAY_FORMATS, type DayFormat, type Mapping, type Preset } from '../../exchange/presets/preset.ts';
import { say, sayCode } from '../../words/words.ts';
import { NameInput } from './name-input.tsx';

interface Props {
  preset: Preset;
  mapping: Mapping;
  problems: Partial<Record<MappingField, MappingProblem>>;
  onChange: (mapping: Mapping) => void;
}

/** The stages and reasons as the rep's own CRM calls them, and how it writes days. */
export function NamesForm({ preset, mapping, problems, onChange }: Props) {
  const wrong = (field: MappingField) => {
    const problem = problems[field];
    return problem && sayCode('exportProblem', problem, preset.label);
  };
  const stage = (outcome: (typeof OUTCOMES)[number]) => (
    <NameInput
      key={outcome}
      name={`stages.${outcome}`}
      label={sayCode('outcome', outcome)}
      value={mapping.stages[outcome]}
      problem={wrong(`stages.${outcome}`)}
      onInput={(name) => onChange({ ...mapping, stages: { ...mapping.stages, [outcome]: name } })}
    />
  );
  const reason = (key: keyof Mapping['reasons'], label: string, placeholder = '') => (
    <NameInput
      key={key}
      name={`reasons.${key}`}
      label={label}
      value={mapping.reasons[key]}
      placeholder={placeholder}
      problem={wrong(`reasons.${key}`)}
      onInput={(name) => onChange({ ...mapping, reasons: { ...mapping.reasons, [key]: name } })}
    />
  );
  return (
    <details class="exchange-part" name="exchange-names">
      <summary>{say('export_names', preset.label)}</summary>
      <p class="hint">{say('export_namesHint', preset.label)}</p>
      <h3>{say('export_stages')}</h3>
      <div class="names">{OUTCOMES.map(stage)}</div>
      <h3>{say('export_reasons')}</h3>
      <div class="names">
        {REASONS.map((code) => reason(code, sayCode('reason', code)))}
        {reason('own', say('export_reasonOwn'), say('export_asWritten'))}
        {reason('none', say('export_reasonNone'))}
      </div>
      {preset.choosesDays && (
        <div class="names">
          <label class="name-field" for="export-days">
            <span>{say('export_days')}</span>
            <select
              id="export-days"
              class="input"
              name="days"
              value={mapping.days}
              onChange={(event) => onChange({ ...mapping, days: event.currentTarget.value as DayFormat })}
            >
              {DAY_FORMATS.map((format) => (
                <option key={format} value={format}>
                  {sayCode('exportDays', format)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <button type="button" class="button" name="reset-names" onClick={() => onChange(preset.mapping)}>
        {say('export_resetNames', preset.label)}
      </button>
    </details>
  );
}

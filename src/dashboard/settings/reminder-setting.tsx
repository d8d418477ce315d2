import { useEffect, useState } from 'preact/hooks';
import {
  isFollowUpDays,
  isLeadMonths,
  MOST_FOLLOW_UP_DAYS,
  MOST_LEAD_MONTHS,
} from '../../domain/contract.ts';
import { isTimeOfDay } from '../../domain/reminder.ts';
import { askBackground } from '../../messaging/send.ts';
import { changeSettings, readSettings, type Settings } from '../../store/settings.ts';
import { say } from '../../words/words.ts';
import { NumberSetting } from './number-setting.tsx';

/** When the rep is reminded, and which days the form proposes; kept as they are set. */
export function ReminderSetting() {
  const [settings, setSettings] = useState<Settings>();
  const [isSaved, setSaved] = useState(false);
  useEffect(() => void readSettings().then(setSettings), []);
  if (!settings) return null;
  const { remind, remindAt, leadMonths, followUpDays } = settings;
  const change = async (values: Partial<Settings>) => {
    setSettings({ ...settings, ...values });
    await changeSettings(values);
    setSaved(true);
    await askBackground({ type: 'reminders-changed' });
  };
  return (
    <>
      <p class="lead">{say('settings_remindersIntro')}</p>
      <label class="setting">
        <input
          type="checkbox"
          role="switch"
          aria-checked={remind}
          name="remind"
          checked={remind}
          onChange={(event) => change({ remind: event.currentTarget.checked })}
        />
        <span class="switch" aria-hidden="true" />
        {say('settings_remind')}
      </label>
      <div class="reminder-settings">
        <label for="remindAt">{say('settings_remindAt')}</label>
        <input
          class="input"
          id="remindAt"
          name="remindAt"
          type="time"
          required
          value={remindAt}
          disabled={!remind}
          onChange={({ currentTarget: { value } }) => {
            // An emptied field is no time: the one before holds.
            if (isTimeOfDay(value)) void change({ remindAt: value });
          }}
        />
        <NumberSetting
          name="followUpDays"
          label={say('settings_followUpDays')}
          most={MOST_FOLLOW_UP_DAYS}
          value={followUpDays}
          onChange={(value) => isFollowUpDays(value) && change({ followUpDays: value })}
        />
        <NumberSetting
          name="leadMonths"
          label={say('settings_leadMonths')}
          most={MOST_LEAD_MONTHS}
          value={leadMonths}
          onChange={(value) => isLeadMonths(value) && change({ leadMonths: value })}
        />
      </div>
      <p class="hint setting-hint">{say('settings_timingHint')}</p>
      <p class="hint" role="status">
        {isSaved && say('settings_saved')}
      </p>
    </>
  );
}

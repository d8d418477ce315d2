import { say } from '../../words/words.ts';
import { AskWhySetting } from './ask-why-setting.tsx';
import { OpinionSetting } from './opinion-setting.tsx';
import { ReminderSetting } from './reminder-setting.tsx';

/** What the rep can set. */
export function SettingsView() {
  return (
    <section class="page" aria-labelledby="settings-title">
      <h2 id="settings-title">{say('settings_title')}</h2>
      <h3>{say('settings_reminders')}</h3>
      <ReminderSetting />
      <h3>{say('settings_askWhy')}</h3>
      <AskWhySetting />
      <h3>{say('settings_opinion')}</h3>
      <OpinionSetting />
    </section>
  );
}

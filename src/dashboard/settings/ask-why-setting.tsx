import { useEffect, useState } from 'preact/hooks';
import {
  DEFAULT_TEMPLATES,
  fillTemplate,
  LONGEST_TEMPLATE,
  REPLY_LANGUAGES,
  type ReplyLanguage,
} from '../../domain/ask-why.ts';
import { changeSettings, readSettings, type Settings } from '../../store/settings.ts';
import { language as ownLanguage, say } from '../../words/words.ts';

type Templates = Settings['replyTemplates'];

/** Names that show what each field becomes. */
const EXAMPLE = { name: 'Marlene Okafor', company: 'Tri-County Title', interests: ['Managed IT', 'Backup'] };

/** What "ask why" writes, in each language; kept as it is typed. */
export function AskWhySetting() {
  const [templates, setTemplates] = useState<Templates>();
  const [language, setLanguage] = useState<ReplyLanguage>(preferred());
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    void readSettings().then(({ replyTemplates }) => setTemplates(replyTemplates));
  }, []);
  if (!templates) return null;
  const template = templates[language] ?? DEFAULT_TEMPLATES[language];
  const change = async (text: string | undefined) => {
    const { [language]: _, ...others } = templates;
    const isOwn = text !== undefined && text.trim() !== '' && text !== DEFAULT_TEMPLATES[language];
    // An emptied field is shown as it is, and counts as the original.
    setTemplates(text === undefined ? others : { ...others, [language]: text });
    await changeSettings({ replyTemplates: isOwn ? { ...others, [language]: text } : others });
    setSaved(true);
  };
  return (
    <>
      <p class="lead">{say('settings_askWhyIntro')}</p>
      <div class="reply-setting">
        <label for="reply-language">{say('settings_askWhyLanguage')}</label>
        <select
          class="input"
          id="reply-language"
          value={language}
          onChange={(event) => {
            setLanguage(event.currentTarget.value as ReplyLanguage);
            setSaved(false);
          }}
        >
          {REPLY_LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </select>
        <label for="reply-template">{say('settings_askWhyText')}</label>
        <textarea
          class="input"
          id="reply-template"
          name="replyTemplate"
          lang={language}
          rows={12}
          maxLength={LONGEST_TEMPLATE}
          aria-describedby="reply-fields"
          value={template}
          onInput={(event) => void change(event.currentTarget.value)}
        />
        <p class="hint" id="reply-fields">
          {say('settings_askWhyFields')}
        </p>
        <div class="line">
          {templates[language] !== undefined && (
            <button type="button" class="button" onClick={() => void change(undefined)}>
              {say('settings_askWhyReset')}
            </button>
          )}
          <span class="hint" role="status">
            {isSaved && say('settings_saved')}
          </span>
        </div>
        <span class="reply-label">{say('settings_askWhyPreview')}</span>
        <output class="reply-preview" for="reply-template" lang={language}>
          {fillTemplate(template.trim() === '' ? DEFAULT_TEMPLATES[language] : template, EXAMPLE, language)}
        </output>
      </div>
    </>
  );
}

function preferred(): ReplyLanguage {
  const [own] = ownLanguage().split('-');
  return REPLY_LANGUAGES.find((code) => code === own) ?? 'en';
}

/** The language's name in the rep's own. */
function nameOf(code: ReplyLanguage): string {
  return new Intl.DisplayNames(ownLanguage(), { type: 'language' }).of(code) ?? code;
}

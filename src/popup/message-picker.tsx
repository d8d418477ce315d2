import type { MessageKey } from '../domain/mail.ts';
import type { OpenRecord } from '../store/open-messages.ts';
import { say } from '../words/words.ts';

interface Props {
  records: readonly OpenRecord[];
  current: MessageKey | undefined;
  onPick: (record: OpenRecord) => void;
}

/** Which of several open messages the form is about; nothing where there is no choice. */
export function MessagePicker({ records, current, onPick }: Props) {
  const isCurrentOpen = records.some(({ message }) => message.key === current);
  if (records.length === 0 || (records.length === 1 && isCurrentOpen)) return null;
  return (
    <label class="message-picker">
      <span class="hint">{say('popup_openMessages')}</span>
      <select
        class="input"
        value={isCurrentOpen ? current : ''}
        onChange={({ currentTarget: { value } }) => {
          const record = records.find(({ message }) => message.key === value);
          if (record) onPick(record);
        }}
      >
        {!isCurrentOpen && <option value="">{say('popup_thisForm')}</option>}
        {records.map(({ message }) => (
          <option key={message.key} value={message.key}>
            {[message.from.name || message.from.email, message.subject].filter(Boolean).join(': ')}
          </option>
        ))}
      </select>
    </label>
  );
}

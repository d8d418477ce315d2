import { FIELD_WORDS } from '../../components/evidence/field-words.ts';
import {
  type Correction,
  differences,
  type Label,
  type LabelField,
  labelOfReading,
} from '../../domain/correction.ts';
import { isIsoDay } from '../../domain/days.ts';
import { formatDay, say, sayCode } from '../../words/words.ts';

interface Props {
  correction: Correction;
  onDelete: () => void;
}

/** One example: whose mail, and per field what was read and what the rep said. */
export function CorrectionRow({ correction: { mail, reading, label }, onDelete }: Props) {
  const read = labelOfReading(reading);
  const name = mail.from.name || mail.from.email || mail.subject || say('deal_noCompany');
  return (
    <li class="correction">
      <div class="line correction-head">
        <span class="grow correction-mail" title={`${name} · ${mail.subject}`}>
          <strong>{name}</strong> <span class="hint">{mail.subject}</span>
        </span>
        <span class="hint">{formatDay(mail.date, new Date().getFullYear())}</span>
        <button
          type="button"
          class="button quiet"
          aria-label={say('deal_deleteNamed', name)}
          onClick={onDelete}
        >
          {say('deal_delete')}
        </button>
      </div>
      <dl class="changes">
        {differences(read, label).map((field) => (
          <div key={field}>
            <dt class="hint">{say(field === 'quote' ? 'form_quote' : FIELD_WORDS[field])}</dt>
            <dd>
              <span class="visually-hidden">{say('corrections_read')} </span>
              <del>{wordsFor(read, field)}</del> <span aria-hidden="true">→</span>{' '}
              <span class="visually-hidden">{say('corrections_said')} </span>
              <ins>{wordsFor(label, field)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** The words of a label's field. */
function wordsFor(label: Label, field: LabelField): string {
  return textOf(label, field) || say('corrections_nothing');
}

function textOf(label: Label, field: LabelField): string {
  switch (field) {
    case 'outcome':
      return label.outcome === 'none' ? say('corrections_noDecision') : sayCode('outcome', label.outcome);
    case 'lostTo':
      return label.lostTo === null ? '' : sayCode('lostTo', label.lostTo);
    case 'reasons':
      return label.reasons.map((code) => sayCode('reason', code)).join(', ');
    case 'pricePosition':
      return label.pricePosition === null ? '' : sayCode('priceLong', label.pricePosition);
    case 'interests':
      return label.interests.join(', ');
    case 'termMonths':
      return label.termMonths === null ? '' : say('form_monthsCount', label.termMonths);
    case 'revisit':
      return isIsoDay(label.revisit) ? formatDay(label.revisit, 0) : (label.revisit ?? '');
    default:
      return label[field] ?? '';
  }
}

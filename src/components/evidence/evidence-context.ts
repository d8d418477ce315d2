import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReadMessage } from '../../domain/read-message.ts';
import type { ReadField } from '../../domain/reading.ts';

/** What the parts of a form share about the mail it was filled from. */
export interface MailEvidence {
  read: ReadMessage;
  /** Whether the rep has saved what the form says: nothing is unsure any more. */
  isConfirmed: boolean;
  /** The fields whose words are shown right now, because the rep is on one or the other. */
  active: readonly ReadField[];
  setActive: (fields: readonly ReadField[]) => void;
}

/** Undefined for a form whose mail is not at hand, as in the dashboard. */
export const EvidenceContext = createContext<MailEvidence | undefined>(undefined);

/** Handlers that make a part of the form show its words in the mail, and whether they are shown. */
export function useActiveFields(fields: readonly ReadField[]) {
  const evidence = useContext(EvidenceContext);
  const isOurs = evidence !== undefined && fields.length > 0;
  const show = () => isOurs && evidence.setActive(fields);
  const hide = () => isOurs && evidence.setActive([]);
  return {
    isActive: isOurs && fields.some((field) => evidence.active.includes(field)),
    handlers: { onMouseEnter: show, onMouseLeave: hide, onFocusIn: show, onFocusOut: hide },
  };
}

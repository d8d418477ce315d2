import { useContext } from 'preact/hooks';
import { isUnsure } from '../../domain/confidence.ts';
import type { Draft } from '../../domain/draft.ts';
import { say } from '../../words/words.ts';
import { EvidenceContext } from './evidence-context.ts';

/** Whether the outcome in the form is a reading that may well be wrong and that nobody has confirmed. */
export function useIsUnsure(outcome: Draft['outcome']): boolean {
  const evidence = useContext(EvidenceContext);
  if (!evidence || evidence.isConfirmed) return false;
  const { reading } = evidence.read;
  return isUnsure(reading) && outcome === reading.outcome;
}

/** Says plainly that the outcome is to be checked. */
export function UnsureNote({ id }: { id: string }) {
  return (
    <p class="unsure-note" id={id}>
      {say('evidence_unsure')}
    </p>
  );
}

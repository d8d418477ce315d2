import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { localDay } from '../../domain/days.ts';
import type { Draft } from '../../domain/draft.ts';
import { DEFAULT_PRODUCTS } from '../../domain/products.ts';
import type { ReadField } from '../../domain/reading.ts';
import { withOpinion } from '../../second-opinion/with-opinion.ts';
import { competitorNames } from '../../store/deals.ts';
import { DealForm } from '../deal-form/deal-form.tsx';
import { EvidenceContext, type MailEvidence } from '../evidence/evidence-context.ts';
import { AskedPanel } from './asked-panel.tsx';
import { ContinuedNotice } from './continued-notice.tsx';
import { KeysHelp } from './keys-help.tsx';
import { SaveBar } from './save-bar.tsx';
import { SecondOpinion } from './second-opinion.tsx';
import type { Subject } from './subject.ts';
import { TimingContext } from './timing.ts';
import { useAskWhy } from './use-ask-why.ts';
import { useDraft } from './use-draft.ts';

interface Props {
  /** What the form is about; give the component a `key` of it, so that another subject is another form. */
  subject: Subject;
  /** The tab whose mail it is about; undefined for a deal of the book. */
  tabId?: number | undefined;
  /** The rep changed something in it. */
  onTouch?: () => void;
  /** The kept draft was given up: load the subject again. */
  onStartOver: () => void;
  /** Escape: the draft stays kept. */
  onClose: () => void;
  /** What stands above the fields. */
  children?: ComponentChildren;
}

/** The tag form with its draft, its saving and its keys. */
export function SubjectForm({ subject, tabId, onTouch, onStartOver, onClose, children }: Props) {
  const { draft, change, save, saving } = useDraft(subject);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [competitors, setCompetitors] = useState<string[]>([]);
  useEffect(() => {
    // Completion is a help: without the book the name is typed in full.
    competitorNames().then(setCompetitors, () => undefined);
  }, []);
  const evidence = useEvidence(subject, saving.state === 'saved');
  const { asking, ask, copyAgain, close } = useAskWhy(tabId, subject.read);
  const today = localDay(new Date());
  const touch = (next: Draft) => {
    onTouch?.();
    change(next);
  };
  const toggleHelp = () => setHelpOpen(!isHelpOpen);
  return (
    <TimingContext.Provider value={subject.timing}>
      <EvidenceContext.Provider value={evidence}>
        <DealForm
          draft={draft}
          onChange={touch}
          belowOutcome={
            evidence &&
            !evidence.isConfirmed && (
              <SecondOpinion
                read={evidence.read}
                draft={draft}
                onUse={(opinion) =>
                  touch(withOpinion(draft, opinion, evidence.read.message, today, subject.timing))
                }
              />
            )
          }
          onSave={() => {
            close();
            return save();
          }}
          onLeave={() => {
            if (isHelpOpen) setHelpOpen(false);
            else if (asking.state === 'paste') close();
            else onClose();
          }}
          onHelp={toggleHelp}
          today={today}
          competitors={competitors}
          products={DEFAULT_PRODUCTS}
          outcomeMissing={saving.state === 'outcomeMissing'}
          footer={
            <SaveBar
              saving={saving}
              asking={asking}
              onAskWhy={ask && draft.outcome === 'lost' ? () => void ask(draft) : undefined}
              onHelp={toggleHelp}
            />
          }
        >
          {subject.isContinued && <ContinuedNotice keptUnder={subject.keptUnder} onStartOver={onStartOver} />}
          {children}
        </DealForm>
        {asking.state === 'paste' && (
          <AskedPanel {...asking} onCopy={() => void copyAgain(asking.text)} onClose={close} />
        )}
        {isHelpOpen && <KeysHelp onClose={() => setHelpOpen(false)} />}
      </EvidenceContext.Provider>
    </TimingContext.Provider>
  );
}

/** What the fields show of the mail; undefined where it is not at hand. */
function useEvidence({ read, deal }: Subject, isSaved: boolean): MailEvidence | undefined {
  const [active, setActive] = useState<readonly ReadField[]>([]);
  const isConfirmed = isSaved || deal !== undefined;
  return useMemo(
    () => (read ? { read, isConfirmed, active, setActive } : undefined),
    [read, isConfirmed, active],
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { type Subject, subjectOfDeal } from '../components/tagging/subject.ts';
import { SubjectForm } from '../components/tagging/subject-form.tsx';
import type { Deal } from '../domain/deal.ts';
import type { OpenRecord } from '../store/open-messages.ts';
import { say } from '../words/words.ts';
import { loadSubject, type MailSource, subjectOfMail } from './load-subject.ts';
import { MessagePicker } from './message-picker.tsx';
import { SourceNotice } from './source-notice.tsx';
import { useOpenMessages } from './use-open-messages.ts';

interface Props {
  /** The tab whose mail is tagged; undefined when the popup stands for no tab. */
  tabId: number | undefined;
  /** A deal picked in the book, to be edited instead of the tab's mail. */
  picked: Deal | undefined;
  onClose: () => void;
}

/** A subject as loaded; each load is a new form, even of the same mail. */
interface Loaded {
  subject: Subject;
  source: MailSource | 'book';
  count: number;
}

/** The tag form for the mail of a tab or for a deal of the book. */
export function TagView({ tabId, picked, onClose }: Props) {
  const [loaded, setLoaded] = useState<Loaded>();
  const openMessages = useOpenMessages(tabId);
  const isTouched = useRef(false);
  const show = (subject: Subject, source: Loaded['source']) =>
    setLoaded((before) => ({ subject, source, count: (before?.count ?? 0) + 1 }));
  const load = async () => {
    if (picked) return show(await subjectOfDeal(picked, new Date()), 'book');
    const subject = await loadSubject(tabId, new Date());
    show(subject, subject.source);
  };
  const pick = async (record: OpenRecord) =>
    show(await subjectOfMail(record, 'watched', new Date()), 'watched');
  // Loaded again for another tab or deal only
  useEffect(() => void load(), [tabId, picked]);
  // The popup can be quicker than a page that is just loading: its mail is taken when it comes.
  useEffect(() => {
    if (loaded?.source === 'none' && openMessages.length > 0 && !isTouched.current) void load();
  }, [loaded, openMessages]);

  if (!loaded) return <p class="loading">{say('popup_loading')}</p>;
  return (
    <>
      {!picked && (
        <MessagePicker records={openMessages} current={loaded.subject.read?.message.key} onPick={pick} />
      )}
      <SubjectForm
        key={loaded.count}
        subject={loaded.subject}
        tabId={loaded.source === 'book' ? undefined : tabId}
        onTouch={() => {
          isTouched.current = true;
        }}
        onStartOver={load}
        onClose={onClose}
      >
        {loaded.source !== 'book' && <SourceNotice source={loaded.source} tabId={tabId} />}
      </SubjectForm>
    </>
  );
}

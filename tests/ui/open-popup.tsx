import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { IsoDay } from '../../src/domain/days.ts';
import type { MessageKey, OpenMessage } from '../../src/domain/mail.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { Popup } from '../../src/popup/popup.tsx';
import { database } from '../../src/store/database.ts';
import { putOpenMessage } from '../../src/store/open-messages.ts';
import { resetBrowser } from '../fakes/browser.ts';

/** The tab whose mail the tests tag. */
export const TAB = 7;

export const storyMail: OpenMessage = {
  key: 'roundcube:mail.example/INBOX/42' as MessageKey,
  webmail: 'roundcube',
  url: 'https://mail.example/?_uid=42',
  subject: 'Re: Copier proposal',
  from: { name: 'Marlene Okafor', email: 'mokafor@tricountytitle.example' },
  to: [{ name: 'Ben Sayers', email: 'ben@lakeshore.example' }],
  receivedDay: '2026-11-23' as IsoDay,
  text: 'We are going to stay with Cooper.\n\nMarlene\nTri-County Title',
  ownAddress: 'ben@lakeshore.example',
};

export const storyReading: Reading = {
  outcome: 'lost',
  lostTo: 'incumbent',
  competitor: 'Cooper Business Machines',
  reasons: ['relationship', 'service'],
  pricePosition: 'equal',
  interests: ['managed IT', 'backup'],
  winnerLacks: ['managed IT'],
  termMonths: 36,
  revisit: null,
  quote: 'We are going to stay with Cooper.',
  confidence: 0.95,
  evidence: {},
};

export const nothingRead: Reading = {
  outcome: 'none',
  lostTo: null,
  competitor: null,
  reasons: [],
  pricePosition: null,
  interests: [],
  winnerLacks: [],
  termMonths: null,
  revisit: null,
  quote: '',
  confidence: 0.9,
  evidence: {},
};

/** An empty book and a browser as after installation. */
export async function freshStart(): Promise<void> {
  await resetBrowser();
  await database().deals.clear();
  await database().corrections.clear();
}

/** Puts a mail on screen in the tab, as the background does when the content script reports it. */
export function showMail(message = storyMail, reading = storyReading, openedAt = 1): Promise<void> {
  return putOpenMessage({ tabId: TAB, frameId: 0 }, { message, reading, newText: message.text, openedAt });
}

/** Opens the popup over the tab and waits for its form. */
export async function openPopup() {
  const view = render(<Popup tabId={TAB} />);
  await screen.findByRole('radiogroup', { name: 'How did it end?' });
  return { ...view, user: userEvent.setup() };
}

/** The control of that name in the form, by the contract of its `name` attribute. */
export function field(name: string): HTMLInputElement {
  const element = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!element) throw new Error(`no field ${name}`);
  return element;
}

/** The values chosen under a name: of radio buttons and check boxes, in the order of the page. */
export function chosen(name: string): string[] {
  return [...document.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`)].map(
    ({ value }) => value,
  );
}

export async function save(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/^Saved/);
}

import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../components/tokens.css';
import '../components/controls.css';
import '../components/views.css';
import '../components/deal-form/deal-form.css';
import '../components/evidence/evidence.css';
import './popup.css';
import { language } from '../words/words.ts';
import { Popup } from './popup.tsx';

document.documentElement.lang = language();
const named = new URLSearchParams(location.search).get('tab');
// Opened as a page it fills its window; as the toolbar popup it has the size of LOOK.
document.documentElement.dataset.frame = named === null ? 'popup' : 'page';

const root = document.getElementById('root');
if (root) render(<Popup tabId={await findTab(named)} />, root);

/** The tab to tag: the one named in the address, else the one the popup was opened over. */
async function findTab(name: string | null): Promise<number | undefined> {
  if (name !== null) return /^\d+$/.test(name) ? Number(name) : undefined;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

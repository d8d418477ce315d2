import browser from 'webextension-polyfill';
import { dropOldDrafts } from '../store/drafts.ts';
import { dropOpenMessages } from '../store/open-messages.ts';
import { dropPageState } from '../store/page-state.ts';
import { answer } from './answer.ts';
import { openDashboard } from './pages.ts';
import { attendDue, onNotificationClicked } from './reminders.ts';
import { createSelectionMenu, onMenuClicked } from './selection-menu.ts';
import { registerSites } from './sites.ts';

// Every listener is registered in the worker's first turn: the browser wakes it only for those.
browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) =>
  answer(message, sender),
);
browser.tabs.onRemoved.addListener((tabId) => {
  void dropOpenMessages(tabId);
  void dropPageState(tabId);
});
browser.permissions.onAdded.addListener(() => void registerSites());
browser.permissions.onRemoved.addListener(() => void registerSites());
browser.runtime.onStartup.addListener(() => void dropOldDrafts(new Date()));
browser.contextMenus.onClicked.addListener((info, tab) => void onMenuClicked(info, tab));
browser.alarms.onAlarm.addListener(() => void attendDue(new Date()));
browser.notifications.onClicked.addListener((id) => void onNotificationClicked(id));
browser.runtime.onInstalled.addListener(({ reason }) => {
  void createSelectionMenu();
  if (reason === 'install') void openDashboard();
});

// Registered scripts can be gone after a restart or an update although the permission is still there.
void registerSites();
// So can alarms, and a badge never outlives the browser.
void attendDue(new Date());

/**
 * The browser's extension API as far as unit and component tests use it: storage in memory, texts
 * from the English `_locales`, permissions and messages that a test can set and look at.
 */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

type Listener = (changes: Record<string, unknown>) => void;

function makeArea() {
  let items: Record<string, unknown> = {};
  const listeners = new Set<Listener>();
  const tell = (changes: Record<string, unknown>) => {
    for (const listener of listeners) listener(changes);
  };
  return {
    async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
      if (keys === null) return structuredClone(items);
      const wanted = typeof keys === 'string' ? [keys] : keys;
      return structuredClone(
        Object.fromEntries(wanted.filter((key) => key in items).map((key) => [key, items[key]])),
      );
    },
    async set(changes: Record<string, unknown>): Promise<void> {
      items = { ...items, ...structuredClone(changes) };
      tell(changes);
    },
    async remove(keys: string | string[]): Promise<void> {
      const gone = [keys].flat();
      items = Object.fromEntries(Object.entries(items).filter(([key]) => !gone.includes(key)));
      tell(Object.fromEntries(gone.map((key) => [key, undefined])));
    },
    async clear(): Promise<void> {
      items = {};
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
}

/** What a test sets beforehand and looks at afterwards. */
export const state = {
  origins: [] as string[],
  grantsRequests: true,
  scripts: [] as object[],
  menus: [] as object[],
  sent: [] as unknown[],
  /** Alarms that are set: name → when, milliseconds since the epoch. */
  alarms: new Map<string, number>(),
  /** Notifications that were shown, in their order. */
  notifications: [] as { id: string; title: string; message: string }[],
  badge: '',
  toolbarTitle: '',
  /** Addresses of tabs that were opened. */
  opened: [] as string[],
  answer: (_message: unknown): unknown => ({ ok: true, value: null }),
};

const fake = {
  storage: { local: makeArea(), session: makeArea() },
  i18n: {
    getUILanguage: () => 'en-US',
    detectLanguage: async (_text: string) => ({
      isReliable: true,
      languages: [{ language: 'en', percentage: 100 }],
    }),
    getMessage(key: string, values: string | string[] = []): string {
      const entry = (messages as Record<string, { message: string } | undefined>)[key];
      const list = [values].flat();
      return (entry?.message ?? '').replace(/\$(\d)/g, (_, index: string) => list[Number(index) - 1] ?? '');
    },
  },
  runtime: {
    id: 'lossbook',
    getURL: (path: string) => `chrome-extension://lossbook/${path}`,
    async sendMessage(message: unknown): Promise<unknown> {
      state.sent.push(message);
      return state.answer(message);
    },
    openOptionsPage: async () => undefined,
  },
  permissions: {
    getAll: async () => ({ origins: [...state.origins], permissions: [] }),
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => state.origins.includes(origin)),
    async request({ origins }: { origins: string[] }): Promise<boolean> {
      if (state.grantsRequests) state.origins = [...new Set([...state.origins, ...origins])];
      return state.grantsRequests;
    },
    async remove({ origins }: { origins: string[] }): Promise<boolean> {
      state.origins = state.origins.filter((origin) => !origins.includes(origin));
      return true;
    },
  },
  tabs: {
    get: async (id: number) => ({ id, url: 'https://mail.firm.example/inbox' }),
    query: async () => [{ id: 1 }],
    async sendMessage(_tabId: number, _message: unknown): Promise<void> {},
    create: async ({ url }: { url: string }) => void state.opened.push(url),
  },
  contextMenus: {
    removeAll: async () => {
      state.menus = [];
    },
    create: (menu: object) => void state.menus.push(menu),
  },
  action: {
    openPopup: async (_options?: object): Promise<void> => {},
    setBadgeText: async ({ text }: { text: string }) => {
      state.badge = text;
    },
    setBadgeBackgroundColor: async (_colour: object): Promise<void> => {},
    setBadgeTextColor: async (_colour: object): Promise<void> => {},
    setTitle: async ({ title }: { title: string }) => {
      state.toolbarTitle = title;
    },
  },
  alarms: {
    create: (name: string, { when }: { when: number }) => void state.alarms.set(name, when),
  },
  notifications: {
    create: async (id: string, { title, message }: { title: string; message: string }) => {
      state.notifications.push({ id, title, message });
      return id;
    },
    clear: async (_id: string) => true,
  },
  scripting: {
    async executeScript(_injection: object): Promise<{ result?: unknown }[]> {
      return [];
    },
    getRegisteredContentScripts: async () => structuredClone(state.scripts),
    async registerContentScripts(scripts: object[]): Promise<void> {
      if (state.scripts.length > 0) throw new Error('Duplicate script ID');
      state.scripts = scripts;
    },
    async unregisterContentScripts(): Promise<void> {
      state.scripts = [];
    },
  },
};

/** Everything as after a fresh install. */
export async function resetBrowser(): Promise<void> {
  await fake.storage.local.clear();
  await fake.storage.session.clear();
  state.origins = [];
  state.grantsRequests = true;
  state.scripts = [];
  state.menus = [];
  state.sent = [];
  state.alarms.clear();
  state.notifications = [];
  state.badge = '';
  state.toolbarTitle = '';
  state.opened = [];
  state.answer = () => ({ ok: true, value: null });
}

export default fake;

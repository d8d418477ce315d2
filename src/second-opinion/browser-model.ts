import { isOneOf } from '../domain/codes.ts';
import { AVAILABILITIES, type OwnModel } from './model.ts';

/** The documented members of Chrome's Prompt API that are used; extension pages have it, workers do not. */
export interface LanguageModelApi {
  availability(options: Languages): Promise<string>;
  create(
    options: Languages & {
      initialPrompts?: { role: 'system'; content: string }[];
      signal?: AbortSignal;
      monitor?: (monitor: EventTarget) => void;
    },
  ): Promise<LanguageModelSession>;
}

interface LanguageModelSession {
  prompt(text: string, options: { responseConstraint: object; signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

interface Languages {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
}

/** The API wants to be told; mails of other languages are answered as well as the model can. */
const LANGUAGES: Languages = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};

/** The browser's own model, if this browser has the interface; `scope` is the page's global object. */
export function findBrowserModel(scope: object): OwnModel | undefined {
  const api = 'LanguageModel' in scope ? scope.LanguageModel : undefined;
  return isLanguageModel(api) ? toOwnModel(api) : undefined;
}

function toOwnModel(api: LanguageModelApi): OwnModel {
  return {
    async availability() {
      const answer = await api.availability(LANGUAGES);
      return isOneOf(AVAILABILITIES, answer) ? answer : 'unavailable';
    },
    async download(onProgress, signal) {
      const monitor = (target: EventTarget) =>
        target.addEventListener('downloadprogress', (event) => {
          if ('loaded' in event && typeof event.loaded === 'number') onProgress(event.loaded);
        });
      const session = await api.create({ ...LANGUAGES, monitor, signal });
      session.destroy();
    },
    async ask({ task, mail, schema }, signal) {
      // A session of its own for every mail: no mail can have a say in the next one's answer.
      const session = await api.create({
        ...LANGUAGES,
        initialPrompts: [{ role: 'system', content: task }],
        signal,
      });
      try {
        return await session.prompt(mail, { responseConstraint: schema, signal });
      } finally {
        session.destroy();
      }
    },
  };
}

function isLanguageModel(api: unknown): api is LanguageModelApi {
  return (
    (typeof api === 'object' || typeof api === 'function') &&
    api !== null &&
    'availability' in api &&
    typeof api.availability === 'function' &&
    'create' in api &&
    typeof api.create === 'function'
  );
}

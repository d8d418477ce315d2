import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askOpinion, OPINION_TIMEOUT_MS } from '../../src/second-opinion/ask-opinion.ts';
import { findBrowserModel } from '../../src/second-opinion/browser-model.ts';
import { StandInLanguageModel } from '../fakes/language-model.ts';
import { nothingRead, storyMail } from '../ui/open-popup.tsx';

const read = { message: storyMail, reading: nothingRead, newText: 'We are going to stay with Cooper.' };
const answer = {
  outcome: 'lost',
  lostTo: 'incumbent',
  competitor: 'Cooper',
  quote: 'We are going to stay with Cooper.',
};

let standIn: StandInLanguageModel;
beforeEach(() => {
  standIn = new StandInLanguageModel();
  standIn.answer = JSON.stringify(answer);
});
afterEach(() => vi.useRealTimers());

function model() {
  const found = findBrowserModel({ LanguageModel: standIn });
  if (!found) throw new Error('the stand-in was not taken for the API');
  return found;
}
const ask = (signal = new AbortController().signal) => askOpinion(model(), read, signal);

describe('asking, against a stand-in with the documented interface', () => {
  test('gives the opinion, and leaves no session behind', async () => {
    expect(await ask()).toEqual({ state: 'answered', opinion: answer });
    expect(standIn.living).toBe(0);
    expect(standIn.created[0]?.initialPrompts).toMatchObject([{ role: 'system' }]);
    expect(JSON.parse(standIn.prompts[0]?.text ?? '')).toMatchObject({ text: read.newText });
    expect(standIn.prompts[0]?.responseConstraint).toMatchObject({ type: 'object' });
  });

  test('an answer the mail does not bear out is dropped', async () => {
    standIn.answer = JSON.stringify({ ...answer, competitor: 'Globex' });
    expect(await ask()).toEqual({ state: 'dropped' });
  });

  test.each(['downloadable', 'downloading', 'unavailable', 'after-download'])(
    'a model that is %s is not asked, and not fetched',
    async (state) => {
      standIn.state = state;
      expect(await ask()).toEqual({ state: 'unavailable' });
      expect(standIn.created).toEqual([]);
    },
  );

  test('a model that fails gives no answer, and leaves no session behind', async () => {
    standIn.answer = () => Promise.reject(new Error('out of memory'));
    expect(await ask()).toEqual({ state: 'failed' });
    expect(standIn.living).toBe(0);
    standIn.failure = new DOMException('no', 'NotAllowedError');
    expect(await ask()).toEqual({ state: 'failed' });
  });

  test('a model that does not answer is given up after 15 seconds, and told so', async () => {
    vi.useFakeTimers();
    let told: AbortSignal | undefined;
    standIn.answer = (_, signal) => {
      told = signal;
      return new Promise(() => undefined);
    };
    const asked = ask();
    await vi.advanceTimersByTimeAsync(OPINION_TIMEOUT_MS - 1);
    expect(told?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await asked).toEqual({ state: 'late' });
    expect(told?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a form that closes ends the model’s work', async () => {
    const closing = new AbortController();
    let told: AbortSignal | undefined;
    standIn.answer = (_, signal) => {
      told = signal;
      closing.abort();
      return new Promise(() => undefined);
    };
    expect(await ask(closing.signal)).toEqual({ state: 'failed' });
    expect(told?.aborted).toBe(true);
  });
});

describe('the browser’s model', () => {
  test.each<[string, object]>([
    ['no such interface', {}],
    ['something else of that name', { LanguageModel: 'x' }],
    ['an interface without its methods', { LanguageModel: { availability: () => 'available' } }],
    ['null', { LanguageModel: null }],
  ])('is none where the page has %s', (_, scope) => {
    expect(findBrowserModel(scope)).toBeUndefined();
  });

  test('is downloaded with its progress told, against a stand-in with the documented interface', async () => {
    standIn.state = 'downloadable';
    const shares: number[] = [];
    await model().download((share) => shares.push(share), new AbortController().signal);
    expect(shares).toEqual([0.25, 1]);
    expect(await model().availability()).toBe('available');
    expect(standIn.living).toBe(0);
  });
});

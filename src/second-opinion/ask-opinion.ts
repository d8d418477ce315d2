import type { ReadMessage } from '../domain/read-message.ts';
import type { OwnModel } from './model.ts';
import { type Opinion, parseOpinion } from './opinion.ts';
import { questionAbout } from './question.ts';

/** How long the model may think: a rep does not wait longer for an opinion. */
export const OPINION_TIMEOUT_MS = 15_000;

/**
 * What came of asking. `dropped`: the answer did not hold against the mail's words. `unavailable`:
 * the model is not on the machine now. `late` and `failed`: it gave no answer.
 */
export type Asked =
  | { state: 'answered'; opinion: Opinion }
  | { state: 'dropped' | 'unavailable' | 'late' | 'failed' };

/** Asks the model about a mail; never rejects. `signal` ends the model's work, as when the form closes. */
export async function askOpinion(model: OwnModel, read: ReadMessage, signal: AbortSignal): Promise<Asked> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), OPINION_TIMEOUT_MS);
  const either = AbortSignal.any([signal, timeout.signal]);
  try {
    return await untilAborted(ask(model, read, either), either);
  } catch {
    return { state: timeout.signal.aborted && !signal.aborted ? 'late' : 'failed' };
  } finally {
    clearTimeout(timer);
  }
}

async function ask(model: OwnModel, read: ReadMessage, signal: AbortSignal): Promise<Asked> {
  // Fetching the model takes gigabytes: only the rep's own switch may begin that.
  if ((await model.availability()) !== 'available') return { state: 'unavailable' };
  const answer = await model.ask(questionAbout(read), signal);
  const opinion = parseOpinion(answer, read.newText);
  return opinion ? { state: 'answered', opinion } : { state: 'dropped' };
}

/** A model that does not listen to the signal is not waited for. */
function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

import { Dexie } from 'dexie';

/** Why the book cannot be used; the words and the remedy live in `_locales` under `bookError_<code>`. */
export type BookErrorCode = 'full' | 'unavailable' | 'newerVersion' | 'blocked' | 'unknown';

/** A failure of the database, named so that the page can say what to do about it. */
export class BookError extends Error {
  readonly code: BookErrorCode;

  constructor(code: BookErrorCode, cause: unknown) {
    super(`the book cannot be used: ${code}`, { cause });
    this.name = 'BookError';
    this.code = code;
  }
}

/** Runs `work` on the database; whatever the browser throws comes out as a `BookError`. */
export async function asBookError<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof BookError ? error : new BookError(codeOf(error), error);
  }
}

/**
 * Browsers name the same failure differently: Firefox in private windows says InvalidStateError
 * or MissingAPI, a full disk is QuotaExceededError either directly or inside an AbortError.
 */
function codeOf(error: unknown): BookErrorCode {
  for (const name of namesOf(error)) {
    if (name === Dexie.errnames.QuotaExceeded || name === 'QuotaExceededError') return 'full';
    if (name === 'VersionError') return 'newerVersion';
    if (name === 'BlockedError' || name === 'TimeoutError') return 'blocked';
    if (
      ['InvalidStateError', 'MissingAPIError', 'SecurityError', 'UnknownError', 'NotAllowedError'].includes(
        name,
      )
    ) {
      return 'unavailable';
    }
  }
  return 'unknown';
}

/** The error's name and those of what caused it, most telling (innermost) first. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let current: unknown = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    if ('name' in current && typeof current.name === 'string') names.unshift(current.name);
    current = 'inner' in current ? current.inner : undefined;
  }
  return names;
}

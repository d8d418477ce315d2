import { BookError } from '../store/book-error.ts';
import { sayCode } from '../words/words.ts';

/** Says what is wrong with the book and what to do; nothing the rep typed is lost by it. */
export function BookErrorNotice({ error }: { error: unknown }) {
  const code = error instanceof BookError ? error.code : 'unknown';
  return (
    <p class="notice bad" role="alert">
      {sayCode('bookError', code)}
    </p>
  );
}

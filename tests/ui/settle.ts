import { afterAll } from 'vitest';

// Taken before any test sets a clock of its own.
const wait = setTimeout;

/** Preact runs effects a moment after painting: the last ones must still find their page. */
afterAll(() => new Promise<void>((resolve) => void wait(resolve, 100)));

import { readSkeleton } from '../webmail/skeleton.ts';

/** Injected when the rep saves a report of a page; the popup then calls what is left here. */
(globalThis as { lossbookSkeleton?: () => string }).lossbookSkeleton = () => readSkeleton(document);

import { createContext } from 'preact';
import { DEFAULT_TIMING } from '../../domain/contract.ts';

/** The rep's own lead time and days until a follow-up, for the form's proposals. */
export const TimingContext = createContext(DEFAULT_TIMING);

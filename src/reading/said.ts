import type { Signs } from './model/signs.ts';
import type { Gist } from './names.ts';
import type { Sentence } from './sentences.ts';

/** A sentence with its roles and with what the model sees in it. */
export interface Said extends Sentence {
  gist: Gist;
  signs: Signs;
}

/** A webmail that is there but not understood: what its adapter looked for and did not find. */
export interface PageProblem {
  /** The adapter's name. */
  webmail: string;
  /** e.g. `body`. */
  field: string;
  /** The selectors that find it no more. */
  selector: string;
}

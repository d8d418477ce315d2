/**
 * A language model that runs on the rep's own machine. Implemented by the browser's own
 * (`browser-model.ts`); everything works the same where there is none.
 */
export interface OwnModel {
  /** Whether the model can answer; asked anew each time, because the browser may remove it. */
  availability(): Promise<Availability>;
  /**
   * Has the browser get the model; resolves when it can answer. Must follow a click of the rep's.
   * `onProgress` is called with the share that is there, 0..1.
   */
  download(onProgress: (share: number) => void, signal: AbortSignal): Promise<void>;
  /** The model's answer to one question, JSON of the question's schema as far as the model can. */
  ask(question: Question, signal: AbortSignal): Promise<string>;
}

/**
 * `unavailable`: this machine cannot run it. `downloadable`: it would have to be got first.
 * `downloading`: the browser is getting it. `available`: it answers at once.
 */
export const AVAILABILITIES = ['unavailable', 'downloadable', 'downloading', 'available'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

export interface Question {
  /** What the model is to do; never holds a word of the mail. */
  task: string;
  /** The mail, as data. */
  mail: string;
  /** JSON Schema of the answer. */
  schema: object;
}

/** The part of the `bayes` package that the evaluation uses; it ships no types. */
declare module 'bayes' {
  export default function bayes(): {
    learn(text: string, category: string): Promise<unknown>;
    categorize(text: string): Promise<string>;
  };
}

/**
 * A stand-in for Chrome's Prompt API with its documented interface: `availability()`, `create()` with
 * `initialPrompts`, languages, `signal` and `monitor`, and sessions with `prompt()` and `destroy()`.
 * The real model takes gigabytes and a graphics card, so no test here has seen it answer.
 */
export class StandInLanguageModel {
  state = 'available';
  /** The answer to every prompt: a text, or what makes one; it sees what `prompt` was given. */
  answer: string | ((text: string, signal: AbortSignal) => string | Promise<string>) = '';
  /** What `create` fails with; undefined where it succeeds. */
  failure: Error | undefined;
  readonly created: { initialPrompts?: { role: string; content: string }[] }[] = [];
  readonly prompts: { text: string; responseConstraint: unknown }[] = [];
  living = 0;

  /** Puts it where a page looks for the API; returns how to take it away. */
  install(scope: object = globalThis): () => void {
    Object.assign(scope, { LanguageModel: this });
    return () => Reflect.deleteProperty(scope, 'LanguageModel');
  }

  async availability(): Promise<string> {
    return this.state;
  }

  async create(options: {
    initialPrompts?: { role: string; content: string }[];
    signal?: AbortSignal;
    monitor?: (monitor: EventTarget) => void;
  }) {
    options.signal?.throwIfAborted();
    if (this.failure) throw this.failure;
    this.created.push(options);
    if (this.state !== 'available') await this.#download(options.monitor);
    this.living += 1;
    return {
      prompt: async (
        text: string,
        { responseConstraint, signal }: { responseConstraint: unknown; signal: AbortSignal },
      ) => {
        this.prompts.push({ text, responseConstraint });
        return typeof this.answer === 'string' ? this.answer : this.answer(text, signal);
      },
      destroy: () => {
        this.living -= 1;
      },
    };
  }

  async #download(monitor: ((monitor: EventTarget) => void) | undefined): Promise<void> {
    const target = new EventTarget();
    monitor?.(target);
    for (const loaded of [0.25, 1]) {
      target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    this.state = 'available';
  }
}

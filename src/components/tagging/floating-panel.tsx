import type { ComponentChildren } from 'preact';
import { say } from '../../words/words.ts';

/** Something to read beside the form: over its fields but never over its Save. */
export function FloatingPanel(props: { title: string; onClose: () => void; children: ComponentChildren }) {
  return (
    <section class="floating-panel" aria-label={props.title}>
      <header>
        <h2>{props.title}</h2>
        <button type="button" class="button quiet" onClick={props.onClose}>
          {say('keys_close')}
        </button>
      </header>
      {props.children}
    </section>
  );
}

/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {ComponentChildren} from 'preact';
import {type Place, TopBar} from './masthead.tsx';

interface Props {
  /** What the page is read for: `the verdict`. */
  readonly answer: string;
  readonly places: readonly Place[];
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What every page has: a way past the bar, the bar, and the answer before all else. */
export function PageFrame({answer, places, summary, children}: Props) {
  return (
    <>
      <a class="skip-link" href="#main">
        Skip to {answer}
      </a>
      <TopBar places={places} />
      <main id="main">
        <section id="summary" aria-label="Summary">
          {summary}
        </section>
        {children}
      </main>
    </>
  );
}

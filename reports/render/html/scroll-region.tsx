/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {ComponentChildren} from 'preact';

/** What may be wider than the screen scrolls in itself, by keyboard too. */
export function ScrollRegion({name, children}: {name: string; children: ComponentChildren}) {
  return (
    <section class="scroll" tabindex={0} aria-label={name}>
      {children}
    </section>
  );
}

/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import {visibleLine} from '../summary/visible-text.ts';

interface Props {
  readonly lines: readonly string[];
  /** The last item: how many there are beyond these. */
  readonly more?: string | undefined;
}

/** Lines that come from outside, as a list; nothing where there is none. */
export function Reasons({lines, more}: Props) {
  if (lines.length === 0 && more === undefined) return null;
  return (
    <ul class="reasons">
      {lines.map(each => (
        <li key={each}>{visibleLine(each)}</li>
      ))}
      {more !== undefined && <li>{more}</li>}
    </ul>
  );
}

/** The first line as the answer in a sentence, the others below it. */
export function Lede({lines, more}: Props) {
  const [first, ...others] = lines;
  return (
    <>
      {first !== undefined && <p class="lede">{visibleLine(first)}</p>}
      <Reasons lines={others} more={more} />
    </>
  );
}

import {ExplainedError} from '../core/errors.ts';

/** Something in a model that cannot be driven. */
export interface Refusal {
  /** The file, and the element with its name and id where it is one. */
  readonly place: string;
  readonly what: string;
  readonly remedy: string;
}

/** So many are listed: the message is one line. */
const LISTED_MAX = 6;

/** @throws ExplainedError that lists what is refused; nothing where nothing is */
export function refuseAll(refusals: readonly Refusal[]): void {
  const listed = refusals.slice(0, LISTED_MAX);
  const last = listed.at(-1);
  if (!last) return;
  const more = refusals.length - listed.length;
  const before = listed
    .slice(0, -1)
    .map(({place, what, remedy}) => `${place}: ${what}: ${remedy}; `)
    .join('');
  const others = more > 0 ? `(and ${more} more) ` : '';
  throw new ExplainedError(`${others}${before}${last.place}: ${last.what}`, last.remedy);
}

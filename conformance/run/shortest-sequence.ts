import {bodyText, type Exchange} from '../exchange/exchange.ts';

/** An exchange of a behaviour, in the order in which they were had. */
export interface BehaviourExchange {
  readonly exchange: Exchange;
  /** True when its request may change something. */
  readonly writes: boolean;
  /** True when its answer is judged; the others only bring about or look. */
  readonly judged: boolean;
}

/** Requests that a curl line repeats. */
const REQUESTS_MAX = 3;

/**
 * The fewest requests that show what a behaviour found, in order and at most three: the judged one;
 * behind it the look that told what had come of it, if there was one; before it the last ones of the
 * behaviour that changed something, and those that changed what they speak of. Two requests speak of the same thing when they share a key or a name of
 * the run. Where nothing was changed, as in pages of a list, the judged ones just before it count.
 *
 * Unlike the shortest request of a case they are chosen, not sent again: what a lifecycle did cannot
 * be undone to try it with fewer.
 *
 * @param exchanges all of the behaviour until it was found; one of them is `judged`
 */
export function shortestSequence(
  exchanges: readonly BehaviourExchange[],
  judged: Exchange,
): Exchange[] {
  const at = exchanges.findIndex(each => each.exchange === judged);
  // A judged one so long ago that it was forgotten stands alone.
  if (at < 0) return [judged];
  const look = exchanges.slice(at + 1).at(-1)?.exchange;
  const shown = look === undefined ? [judged] : [judged, look];
  const before = exchanges.slice(0, at).reverse();
  const made = madeBefore(before, judged);
  const others = before.filter(
    each => each.judged && requestText(each.exchange) !== requestText(judged),
  );
  const earlier = (made.length > 0 ? made : others).slice(0, REQUESTS_MAX - shown.length);
  return [...earlier.map(each => each.exchange).reverse(), ...shown];
}

/** What changed something before, the latest first: the behaviour's own, and what they speak of. */
function madeBefore(before: readonly BehaviourExchange[], judged: Exchange): BehaviourExchange[] {
  const spokenOf = namesIn(requestText(judged));
  return before.filter(({exchange, judged: isOwn, writes}) => {
    if (!writes || !(isOwn || isAbout(exchange, spokenOf))) return false;
    for (const each of namesIn(requestText(exchange))) spokenOf.add(each);
    return true;
  });
}

function isAbout(exchange: Exchange, names: ReadonlySet<string>): boolean {
  const answer = exchange.response === null ? '' : (bodyText(exchange.response) ?? '');
  return [...namesIn(requestText(exchange)), ...namesIn(answer)].some(each => names.has(each));
}

function requestText({request}: Exchange): string {
  const body = request.body === null ? '' : new TextDecoder().decode(request.body);
  return `${request.method} ${request.target}\n${body}`;
}

/** Longer texts are not searched to their end: what names something stands at their head. */
const TEXT_LENGTH_MAX = 64 * 1024;

/** Keys, and names that this run made up. */
function namesIn(text: string): Set<string> {
  return new Set(text.slice(0, TEXT_LENGTH_MAX).match(/\d{10,}|c8gauge-[\w-]+/g) ?? []);
}

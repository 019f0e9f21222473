import type {Operation} from '../../lib/contract/contract.ts';
import type {BoundContract} from '../../lib/contract/dialects/bind.ts';
import {isBackpressure} from '../../lib/contract/dialects/dialects.ts';
import type {Clock} from '../../lib/core/clock.ts';
import {bodyText, type Exchange} from '../exchange/exchange.ts';

/** The first and the last pause, milliseconds; each is twice the one before. */
const PAUSE_MS = 100;
const PAUSE_MS_MAX = 800;

/**
 * Sends a request again while backpressure refuses it, a few times: what it refused was not carried out.
 *
 * @returns the last exchange
 */
export async function sendUnderPressure(
  send: () => Promise<Exchange>,
  isRefused: (exchange: Exchange) => boolean,
  clock: Clock,
): Promise<Exchange> {
  let exchange = await send();
  for (let pauseMs = PAUSE_MS; pauseMs <= PAUSE_MS_MAX && isRefused(exchange); pauseMs *= 2) {
    await new Promise<void>(done => clock.schedule(pauseMs, done));
    exchange = await send();
  }
  return exchange;
}

/** Why an answer says nothing of its operation: the target is overloaded. Null for all others. */
export function pressureIn(
  {dialect}: BoundContract,
  {operationId}: Operation,
  {response}: Exchange,
): string | null {
  const {status = 0} = response ?? {};
  if (response === null || status < 429) return null;
  if (!isBackpressure(dialect, operationId, {status, text: bodyText(response) ?? ''})) return null;
  return `the target is overloaded: it refused ${operationId} with ${status} again and again`;
}

import type {Operation} from '../../lib/contract/contract.ts';
import type {BoundContract} from '../../lib/contract/dialects/bind.ts';
import {isBackpressure} from '../../lib/contract/dialects/dialects.ts';
import type {Clock} from '../../lib/core/clock.ts';
import {bodyText, type Exchange} from '../exchange/exchange.ts';

/** The first and the last pause, milliseconds; each is twice the one before. */
const PAUSE_MS = 100;
const PAUSE_MS_MAX = 800;

/** After so many requests in a row that were refused to the end, each is sent once only. */
const IN_VAIN_MAX = 5;

/** How often a request is sent again while backpressure refuses it: what it refused was not carried out. */
export class Patience {
  #inVain = 0;

  /** @returns the last exchange */
  async send(
    send: () => Promise<Exchange>,
    isRefused: (exchange: Exchange) => boolean,
    clock: Clock,
  ): Promise<Exchange> {
    let exchange = await send();
    const lastMs = this.#inVain < IN_VAIN_MAX ? PAUSE_MS_MAX : 0;
    for (let pauseMs = PAUSE_MS; pauseMs <= lastMs && isRefused(exchange); pauseMs *= 2) {
      await new Promise<void>(done => clock.schedule(pauseMs, done));
      exchange = await send();
    }
    this.#inVain = isRefused(exchange) ? this.#inVain + 1 : 0;
    return exchange;
  }
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

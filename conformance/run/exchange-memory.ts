import type {Exchange} from '../exchange/exchange.ts';

/** How many exchanges are remembered, and the bytes of their bodies together. */
const COUNT_MAX = 48;
const BYTES_MAX = 32 * 1024 * 1024;

/** An exchange, and whether its request may have changed something. */
export interface RememberedExchange {
  readonly exchange: Exchange;
  readonly writes: boolean;
}

/** The latest exchanges of a run, bounded in number and bytes; a finding shows the ones that led to it. */
export class ExchangeMemory {
  #exchanges: RememberedExchange[] = [];
  #bytes = 0;

  add(remembered: RememberedExchange): void {
    this.#exchanges.push(remembered);
    this.#bytes += bytesOf(remembered);
    while (this.#exchanges.length > COUNT_MAX || this.#bytes > BYTES_MAX) {
      const oldest = this.#exchanges.shift();
      if (oldest === undefined) break;
      this.#bytes -= bytesOf(oldest);
    }
  }

  /** Those since the last call, the oldest first. */
  take(): RememberedExchange[] {
    const taken = this.#exchanges;
    this.#exchanges = [];
    this.#bytes = 0;
    return taken;
  }
}

function bytesOf({exchange: {request, response}}: RememberedExchange): number {
  return (request.body?.length ?? 0) + (response?.body.length ?? 0);
}

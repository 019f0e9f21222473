import type {Client} from '../../lib/client/client.ts';
import {Aimd} from './aimd.ts';

/** How starters answer backpressure. */
export type BackOffName = 'none' | 'aimd';

/** What starters at a rate ask before each arrival. */
export interface BackOff {
  readonly name: BackOffName;
  /** Whether this arrival is to be sent; one that is not is counted as held back. */
  takesArrival(nowMs?: number): boolean;
  /** Wraps the client: its answers of backpressure make the next arrivals fewer; no other failure does. */
  watch(camunda: Client): Client;
}

/**
 * Reads what `--back-off` puts into `C8GAUGE_BACK_OFF`. With `none` every arrival is sent, whatever
 * the answers are; with `aimd` starters slow down ({@link Aimd}). `optionsFor` puts the name into the
 * record's options.
 *
 * Camunda's own load tester is `none`: its starter keeps a fixed rate and only counts what was
 * refused (camunda/camunda, load-tests/load-tester, Starter.java). The community's
 * camunda-8-benchmark moves its rate with the share of backpressure, as `aimd` does.
 *
 * @param onHeldBack called for each arrival that is not sent
 * @throws Error for an unknown name
 */
export function backOffNamed(text: string | undefined, onHeldBack: () => void): BackOff {
  const name = text || 'none';
  if (name === 'none') return {name, takesArrival: () => true, watch: camunda => camunda};
  if (name !== 'aimd') throw new Error(`unknown back-off '${name}': use none or aimd`);
  const aimd = new Aimd();
  return {
    name,
    takesArrival(nowMs = Date.now()) {
      const isTaken = aimd.takes(nowMs);
      if (!isTaken) onHeldBack();
      return isTaken;
    },
    watch: camunda => ({
      call(operationId, call) {
        const answer = camunda.call(operationId, call);
        if (answer.backpressure) aimd.refused(Date.now());
        return answer;
      },
    }),
  };
}

import type {Client} from '../../lib/client/client.ts';
import {Aimd} from './aimd.ts';

/** How starters answer backpressure. */
export type BackOffName = 'none' | 'aimd';

/** What starters at a rate ask before each arrival. */
export interface BackOff {
  readonly name: BackOffName;
  /** Whether this arrival is to be sent; one that is let go by is held back, and counted so. */
  takesArrival(nowMs?: number): boolean;
  /** The client whose answers of backpressure make the next arrivals fewer; no other failure does. */
  hearing(camunda: Client): Client;
}

/**
 * Reads what `--back-off` puts into `C8GAUGE_BACK_OFF`. With `none` every arrival is sent whatever
 * is answered, with `aimd` starters give way ({@link Aimd}). Which one it was is in the record's
 * options, by `optionsFor`.
 *
 * Camunda's own load tester is `none`: its starter keeps a fixed rate and only counts what was
 * refused (camunda/camunda, load-tests/load-tester, Starter.java). The community's
 * camunda-8-benchmark moves its rate with the share of backpressure, as `aimd` does.
 *
 * @param onHeldBack called for each arrival that is let go by
 * @throws Error for a name that there is not
 */
export function backOffNamed(text: string | undefined, onHeldBack: () => void): BackOff {
  const name = text || 'none';
  if (name === 'none') return {name, takesArrival: () => true, hearing: camunda => camunda};
  if (name !== 'aimd') throw new Error(`unknown back-off '${name}': use none or aimd`);
  const aimd = new Aimd();
  return {
    name,
    takesArrival(nowMs = Date.now()) {
      const isTaken = aimd.takes(nowMs);
      if (!isTaken) onHeldBack();
      return isTaken;
    },
    hearing: camunda => ({
      async call(operationId, call) {
        const answer = await camunda.call(operationId, call);
        if (answer.backpressure) aimd.refused(Date.now());
        return answer;
      },
    }),
  };
}

import type {GateFlags} from '../../cli/gate-flags.ts';
import type {Progress} from '../../cli/progress.ts';
import {ExplainedError} from '../../core/errors.ts';
import type {Surroundings} from '../surroundings.ts';
import {openTarget, type Target} from '../target/target.ts';
import type {Side} from './measured-pair.ts';

/** The clusters of both sides, opened. */
export type Sides = Readonly<Record<Side, Target>>;

/**
 * Opens both clusters, or none.
 *
 * @throws ExplainedError when one may not be loaded, cannot be reached, or lets us not in
 */
export async function openSides(
  urls: Readonly<Record<Side, string>>,
  flags: GateFlags,
  progress: Progress,
  surroundings: Surroundings,
): Promise<Sides> {
  const baseline = await openSide('baseline', urls.baseline, flags, progress, surroundings);
  try {
    return {
      baseline,
      candidate: await openSide('candidate', urls.candidate, flags, progress, surroundings),
    };
  } catch (thrown) {
    await baseline.stop();
    throw thrown;
  }
}

/**
 * Opens the cluster of a side. It signs in with what the flags and the environment say of both, and
 * `CAMUNDA_BASELINE_...` or `CAMUNDA_CANDIDATE_...` say of that side.
 */
async function openSide(
  side: Side,
  url: string,
  {targetConfirmed = [], ...flags}: GateFlags,
  progress: Progress,
  surroundings: Surroundings,
): Promise<Target> {
  progress.begin(side);
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const confirmed = targetConfirmed.find(each => each.toLowerCase() === host);
  const target = await namingSide(side, () =>
    openTarget(
      {
        ...flags,
        baseUrl: url,
        side,
        ...(confirmed === undefined ? {} : {targetConfirmed: confirmed}),
      },
      surroundings,
    ),
  );
  for (const each of target.warnings) progress.warn(each);
  const version = target.facts.gatewayVersion;
  progress.end('good', `${target.baseUrl}${version ? `, gateway ${version}` : ''}`);
  return target;
}

/**
 * Does something with the cluster of a side. Whoever cannot reach one says how to correct
 * `--base-url`: here that is the flag of the side.
 */
export async function namingSide<T>(side: Side, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof ExplainedError)
      thrown.message = thrown.message.replaceAll('--base-url', `--${side}`);
    throw thrown;
  }
}

import {ExplainedError} from '../../core/errors.ts';
import {nearestOf} from '../../core/nearest.ts';
import type {Bundle} from '../bundle/bundle-script.ts';

/** Its question is asked of any script, whatever its options: whether something rises over hours. */
const OF_ANY_SCRIPT = 'soak';

interface Asked {
  readonly profile: string | undefined;
  /** Those that `k6.config.ts` has, c8gauge's own among them. */
  readonly known: readonly string[];
  /** Whether the script's options come from the profile; then it knows its name by now. */
  readonly isTaken: boolean;
  readonly bundle: Pick<Bundle, 'code'>;
}

/**
 * Refuses a profile that would change nothing: a script whose options are its own does not ask for it.
 *
 * @throws ExplainedError that names the profile that was probably meant, or the way to take one
 */
export function assertProfileTaken({profile, known, isTaken, bundle}: Asked): void {
  if (profile === undefined || isTaken || bundle.code.includes('C8GAUGE_PROFILE')) return;
  if (known.length > 0 && !known.includes(profile)) {
    const nearest = nearestOf(profile, known);
    const meant = nearest === null ? '' : `is '${nearest}' meant? `;
    throw new ExplainedError(
      `unknown profile '${profile}'`,
      `${meant}use one of ${known.join(', ')}`,
    );
  }
  if (profile === OF_ANY_SCRIPT) return;
  throw new ExplainedError(
    `the options of the script are its own: profile '${profile}' would change nothing`,
    "omit --profile, or take them from optionsFor of 'c8gauge/client'",
  );
}

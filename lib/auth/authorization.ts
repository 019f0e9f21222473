import {type Clock, systemClock} from '../core/clock.ts';

/** The `authorization` header of a run. A token is renewed behind it while the run goes on. */
export interface Authorization {
  /** The header's value as it stands; null where none is sent. */
  current(): string | null;
  /**
   * By when whoever copied `current` has to look again, milliseconds since the Unix epoch: the next
   * value is there by then. Null where there is no next one.
   */
  lookAgainAtMs(): number | null;
  /** Calls back with every new value. @returns what ends that */
  onChange(listener: (value: string) => void): () => void;
  /** Aborted, its reason an Error that says why, shortly before `current` ends with none to follow. */
  readonly lost: AbortSignal;
  /** Ends the renewing. */
  close(): void;
}

/** A run has this long before its token's end to complete what it has begun, at most. */
const WIND_UP_MS_MAX = 5000;

/** A header that stays as it is; null sends none. @param goodUntilMs when it expires, where that is known */
export function fixedAuthorization(
  value: string | null,
  goodUntilMs: number | null = null,
  clock: Clock = systemClock,
): Authorization {
  const lost = new AbortController();
  const leftMs = goodUntilMs === null ? null : goodUntilMs - clock.wallMs();
  const cancel =
    leftMs === null
      ? () => undefined
      : clock.schedule(leftMs - Math.min(WIND_UP_MS_MAX, leftMs / 8), () =>
          lost.abort(
            new Error(
              'the run ended early, since the token in CAMUNDA_OAUTH_TOKEN expires: ' +
                'give CAMUNDA_CLIENT_ID and CAMUNDA_CLIENT_SECRET, so that it is renewed',
            ),
          ),
        );
  return {
    current: () => value,
    lookAgainAtMs: () => null,
    onChange: () => () => undefined,
    lost: lost.signal,
    close: cancel,
  };
}

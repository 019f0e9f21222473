import {type Cancel, type Clock, systemClock} from '../core/clock.ts';
import {messageOf, oneLine} from '../core/errors.ts';
import type {Secret} from '../core/secret.ts';

/** The `authorization` header of a run; a token in it is renewed during the run. */
export interface Authorization {
  /** The current value of the header; null when none is sent. */
  current(): string | null;
  /**
   * When a copy of `current` has to be replaced, milliseconds since the Unix epoch: the next value is
   * there by then. Null when the value never changes.
   */
  lookAgainAtMs(): number | null;
  /** Calls back with every new value. @returns unsubscribes */
  onChange(listener: (value: string) => void): () => void;
  /** Aborted shortly before `current` expires when it could not be renewed; its reason is an Error. */
  readonly lost: AbortSignal;
  /** Stops renewing. */
  close(): void;
}

/** How long before the end of its token a run is stopped, at most: requests under way are completed. */
const WIND_UP_MS_MAX = 5000;

/** A header that does not change; null sends none. @param goodUntilMs when it expires, if known */
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

/** A token from an OAuth server. */
export interface IssuedToken {
  readonly token: Secret;
  readonly lifetimeMs: number;
}

/** A token is renewed this long before it expires, or at three quarters of its lifetime if that is later. */
const LEAD_MS_MAX = 60_000;

/** The shortest pause between two attempts to renew. */
const RETRY_MS_MIN = 200;

/**
 * A bearer token that is renewed before it expires, until it is closed. While the OAuth server is
 * down, the old token is used; shortly before that expires, `lost` is aborted, so that the run ends
 * while its last requests are still accepted.
 */
export class RenewedAuthorization implements Authorization {
  readonly #issue: () => Promise<IssuedToken>;
  readonly #clock: Clock;
  readonly #listeners = new Set<(value: string) => void>();
  readonly #lost = new AbortController();
  #value = '';
  #goodUntilMs = 0;
  #lookAgainAtMs = 0;
  #cancelRenewal: Cancel = () => undefined;
  #cancelLoss: Cancel = () => undefined;
  #problem = '';
  #isClosed = false;

  private constructor(issue: () => Promise<IssuedToken>, clock: Clock) {
    this.#issue = issue;
    this.#clock = clock;
  }

  /** @throws whatever `issue` throws the first time */
  static async open(
    issue: () => Promise<IssuedToken>,
    clock: Clock,
  ): Promise<RenewedAuthorization> {
    const authorization = new RenewedAuthorization(issue, clock);
    await authorization.#fetch();
    return authorization;
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  current(): string {
    return this.#value;
  }

  lookAgainAtMs(): number {
    return this.#lookAgainAtMs;
  }

  onChange(listener: (value: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#isClosed = true;
    this.#cancelRenewal();
    this.#cancelLoss();
  }

  async #fetch(): Promise<void> {
    // The lifetime starts on the server, so the time that the answer took counts.
    const askedAtMs = this.#clock.wallMs();
    const {token, lifetimeMs} = await this.#issue();
    if (this.#isClosed) return;
    this.#value = `Bearer ${token.reveal()}`;
    this.#goodUntilMs = askedAtMs + lifetimeMs;
    const leadMs = Math.min(LEAD_MS_MAX, lifetimeMs / 4);
    // After the renewal is due, and before the run is stopped without one.
    this.#lookAgainAtMs = this.#goodUntilMs - leadMs / 2;
    const leftMs = this.#goodUntilMs - this.#clock.wallMs();
    this.#cancelLoss();
    this.#cancelLoss = this.#clock.schedule(leftMs - leadMs / 4, () => this.#lose());
    this.#plan(Math.max(RETRY_MS_MIN, leftMs - leadMs), leadMs);
    for (const listener of this.#listeners) listener(this.#value);
  }

  #plan(delayMs: number, leadMs: number): void {
    this.#cancelRenewal();
    this.#cancelRenewal = this.#clock.schedule(delayMs, () => void this.#renew(leadMs));
  }

  async #renew(leadMs: number): Promise<void> {
    try {
      await this.#fetch();
    } catch (thrown) {
      this.#problem = oneLine(messageOf(thrown));
      if (this.#isClosed || this.#lost.signal.aborted) return;
      this.#plan(Math.max(RETRY_MS_MIN, leadMs / 16), leadMs);
    }
  }

  #lose(): void {
    this.#cancelRenewal();
    const why = this.#problem || 'the OAuth server did not answer in time';
    this.#lost.abort(
      new Error(`the run ended early, since its token could not be renewed: ${why}`),
    );
  }
}

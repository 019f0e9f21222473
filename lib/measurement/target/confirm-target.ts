import {isLoopback, isNamed} from '../../auth/allowed-hosts.ts';
import {ExplainedError} from '../../core/errors.ts';

/**
 * Load goes to loopback; anywhere else only when the host was named a second time, or is allowed in
 * `k6.config.ts`. Looks at the address only, so nothing has been sent when it refuses.
 *
 * @param confirmed what `--target-confirmed` said
 * @param allowed `targets.allowed` of `k6.config.ts`
 * @throws ExplainedError when the host is neither
 */
export function confirmTarget(
  baseUrl: string,
  confirmed: string | undefined,
  allowed: readonly string[],
): void {
  const url = new URL(baseUrl);
  if (confirmed !== undefined && !isNamed(url, [confirmed])) {
    throw new ExplainedError(
      `--target-confirmed says ${confirmed}, and the target is ${url.host}`,
      'name the host of --base-url, if you mean to load it',
    );
  }
  if (isLoopback(url) || confirmed !== undefined || isNamed(url, allowed)) return;
  throw new ExplainedError(
    `${url.host} is not this machine, and nothing was sent to it`,
    `if you mean to load it, add --target-confirmed ${url.hostname}, or allow it in k6.config.ts: targets = {allowed: ['${url.hostname}']}`,
  );
}

import {isLoopback, isNamed} from '../../auth/allowed-hosts.ts';
import {ExplainedError} from '../../core/errors.ts';
import type {Topology} from './read-topology.ts';

/**
 * What a command means to do to its target: `read` nothing that writes, `check` each request once, `load`
 * many, `script` as many by a script that calls no operation of the contract: how the target speaks of
 * those is not its business.
 */
export type TargetUse = 'read' | 'check' | 'load' | 'script';

function verbOf(use: TargetUse): string {
  return use === 'load' || use === 'script' ? 'load' : 'check';
}

/**
 * Requests that write go to loopback; anywhere else only when the host was named a second time, or is allowed in
 * `k6.config.ts`. Looks at the address only, so nothing has been sent when it refuses.
 *
 * @param confirmed what `--target-confirmed` said
 * @param allowed `targets.allowed` of `k6.config.ts`
 * @throws ExplainedError when the host is neither
 */
export function confirmTarget(
  baseUrl: string,
  confirmed: readonly string[],
  allowed: readonly string[],
  use: TargetUse = 'load',
): void {
  const url = new URL(baseUrl);
  if (confirmed.length > 0 && !isNamed(url, confirmed)) {
    throw new ExplainedError(
      `--target-confirmed says ${confirmed.join(', ')}, and the target is ${url.host}`,
      `name the host of --base-url, if you mean to ${verbOf(use)} it`,
    );
  }
  if (isLoopback(url) || confirmed.length > 0 || isNamed(url, allowed)) return;
  throw new ExplainedError(
    `${url.host} is not this machine, and nothing was sent to it`,
    `if you mean to ${verbOf(use)} it, add --target-confirmed ${url.hostname}, or allow it in k6.config.ts: targets = {allowed: ['${url.hostname}']}`,
  );
}

/** A developer's machine has fewer brokers: three is the least that survives the loss of one. */
const BROKERS_MIN = 3;

const PRODUCTION_NAME = /(^|[^a-z])(prod|prd|production|live)([^a-z]|$)/i;
const SAAS = /(^|\.)camunda\.io$/i;

/**
 * Warns of a target that looks like production: why, and which cluster it is.
 *
 * @returns null where nothing points to production
 */
export function productionWarning(
  baseUrl: string,
  {clusterId, brokers, facts: {clusterSize}}: Topology,
  use: TargetUse,
): string | null {
  const {hostname, host} = new URL(baseUrl);
  const reasons = [
    PRODUCTION_NAME.test(hostname) ? 'its host is named so' : null,
    SAAS.test(hostname) ? 'it is Camunda SaaS' : null,
    brokers.some(each => PRODUCTION_NAME.test(each)) ? 'its brokers are named so' : null,
    (clusterSize ?? 0) >= BROKERS_MIN ? `it has ${clusterSize} brokers` : null,
  ].filter(each => each !== null);
  if (reasons.length === 0) return null;
  const name = clusterId ?? (brokers.slice(0, 3).join(', ') || host);
  return `${host} looks like production (${reasons.join(', ')}): you are ${verbOf(use)}ing the cluster ${name}`;
}

/** Requests per second that another machine gets at most, unless `--max-rate` says otherwise. */
const RATE_MAX = 50;

/** Requests per second that checks and clean-ups send at most; null for as many as they can. */
export function politeRate(
  {maxRate}: {readonly maxRate: number | null},
  {baseUrl}: {readonly baseUrl: string},
): number | null {
  return maxRate ?? (isLoopback(new URL(baseUrl)) ? null : RATE_MAX);
}

import {isNamed} from '../../auth/allowed-hosts.ts';
import {settingsOfSide} from '../../auth/settings.ts';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import type {LoadTraces} from '../load-traces.ts';
import type {Progress} from '../progress.ts';
import type {Settings} from '../settings/settings.ts';
import type {Streams} from '../stream/receivers.ts';
import {assertServed, openTarget, type Target, targetLine} from '../target/open-target.ts';
import {metricsUrls} from '../watch/metrics-url.ts';
import {readLimits} from '../watch/read-limits.ts';
import {beforeRun} from './before-run.ts';
import type {GatePlan} from './gate-plan.ts';
import type {Side} from './run-figures.ts';

/** What the parts of a live gate share. */
export interface Session {
  plan: GatePlan;
  readonly settings: Settings;
  readonly targets: Readonly<Record<Side, Target>>;
  /** What the runs leave on them. */
  readonly traces: Readonly<Record<Side, LoadTraces>>;
  readonly progress: Progress;
  /** Where the runs are streamed to. */
  readonly streams: Streams;
  /** Why a side is of no one release any more, with its name; null where it is. */
  otherRelease: string | null;
}

/** Makes the side ready that comes next, where the user gave a command for it. */
export function makeReady(
  {plan, settings}: Pick<Session, 'plan' | 'settings'>,
  side: Side,
  pair: number,
): Promise<void> {
  if (plan.beforeRun === undefined) return Promise.resolve();
  const next = {side, pair, url: plan[side]};
  return beforeRun(plan.beforeRun, next, {cwd: settings.cwd, signal: settings.interrupt});
}

/** Opens both clusters, or none. */
export async function openSides(
  plan: GatePlan,
  settings: Settings,
  progress: Progress,
): Promise<Session['targets']> {
  const baseline = await openSide('baseline', plan, settings, progress);
  try {
    return {baseline, candidate: await openSide('candidate', plan, settings, progress)};
  } catch (thrown) {
    await baseline.stop();
    throw thrown;
  }
}

/**
 * Opens the cluster of a side. It signs in with what is set for both, and with what
 * `CAMUNDA_BASELINE_...` or `CAMUNDA_CANDIDATE_...` say of that side.
 */
async function openSide(
  side: Side,
  plan: GatePlan,
  settings: Settings,
  progress: Progress,
): Promise<Target> {
  const url = plan[side];
  progress.begin(side);
  const isOfSide = (host: string) => URL.canParse(url) && isNamed(new URL(url), [host]);
  const own = {
    ...settings,
    connection: {...settingsOfSide(settings.connection, side), CAMUNDA_REST_ADDRESS: url},
    confirmedHosts: settings.confirmedHosts.filter(isOfSide),
    contract: {},
  };
  const open = async () => {
    await makeReady({plan, settings}, side, 0);
    const opened = await openTarget(own, 'load');
    assertServed(opened);
    return withLimits(opened, metricsOf(plan, side), progress);
  };
  const target = await namingSide(side, open).catch(thrown => {
    progress.abandon();
    throw thrown;
  });
  for (const each of target.warnings) progress.warn(each);
  progress.end('passed', targetLine(target));
  return target;
}

/** Where a side tells its metrics. */
export function metricsOf({metrics}: GatePlan, side: Side): readonly string[] {
  return metricsUrls([metrics[side] ?? []].flat());
}

/** What its metrics say of the limits that it runs under. */
async function withLimits(
  target: Target,
  metrics: readonly string[],
  progress: Progress,
): Promise<Target> {
  const [first] = metrics;
  if (first === undefined) return target;
  const limits = await readLimits(first, target).catch((thrown: unknown) => {
    progress.warn(`no metrics could be read at ${first}: ${messageOf(thrown)}`);
    return {};
  });
  const environment = {...target.facts.environment, ...limits};
  return {...target, facts: {...target.facts, environment}};
}

/**
 * Does something with the cluster of a side. An error that says how to correct `--base-url` names the
 * flag of the side instead.
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

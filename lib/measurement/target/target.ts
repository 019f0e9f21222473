import {type Access, anonymousAccess, openAccess} from '../../auth/access.ts';
import {type SettingsSide, settingsOfSide} from '../../auth/settings.ts';
import type {ClusterDialect} from '../../cluster/dialects/dialect.ts';
import {systemClock} from '../../core/clock.ts';
import type {TargetFacts} from '../../record/run-record.ts';
import {type Connection, type ConnectionFlags, connectionOf} from '../settings/connection-flags.ts';
import type {Surroundings} from '../surroundings.ts';
import {credentialsWarning, normalizeBaseUrl} from './base-url.ts';
import {confirmTarget} from './confirm-target.ts';
import {startEmbeddedCluster} from './embedded-cluster.ts';
import {productionWarning} from './production-look.ts';
import {proxyWarning} from './proxy-warning.ts';
import {readTopology} from './read-topology.ts';

/** What names the target, and says that load is meant for it. */
export interface TargetFlags extends ConnectionFlags {
  readonly targetConfirmed?: string;
  /** Which of two clusters it is, where each may have settings of its own. */
  readonly side?: SettingsSide;
}

/** What a command means to do to its target: `check` sends each request once, `load` many. */
export type TargetUse = 'check' | 'load';

/** The cluster that a command works on. */
export interface Target {
  /** Without `/v2` and without a trailing slash. */
  readonly baseUrl: string;
  readonly facts: TargetFacts;
  /** What lets us in. */
  readonly access: Access;
  /** What the user should know, one line each. */
  readonly warnings: readonly string[];
  /** Ends the sign-in, and the cluster if c8gauge started it. */
  stop(): Promise<void>;
}

/**
 * Opens the target that was named (`--base-url`, `CAMUNDA_REST_ADDRESS`, `k6.config.ts`); without
 * any, starts the embedded cluster:
 *
 * 1. load for another machine is refused unless it was confirmed, before anything is sent;
 * 2. signs in;
 * 3. asks for the topology, so that a wrong address is refused before anything is measured.
 *
 * @param dialect what the embedded cluster speaks
 * @throws ExplainedError when it may not be loaded, cannot be reached, is no Camunda REST API, or
 *   lets us not in
 */
export async function openTarget(
  flags: TargetFlags,
  surroundings: Surroundings,
  use: TargetUse = 'load',
  dialect: ClusterDialect = '8.6',
): Promise<Target> {
  const common = await connectionOf(flags, surroundings.env, surroundings.cwd);
  const settings = flags.side ? settingsOfSide(common.settings, flags.side) : common.settings;
  const connection = {...common, settings};
  const named = connection.settings['CAMUNDA_REST_ADDRESS'];
  return named
    ? openNamed(named, connection, flags, use, surroundings.env)
    : openEmbedded(dialect, connection.config.allowedHosts);
}

async function openNamed(
  named: string,
  {settings, config}: Connection,
  {targetConfirmed}: TargetFlags,
  use: TargetUse,
  env: NodeJS.ProcessEnv,
): Promise<Target> {
  const baseUrl = normalizeBaseUrl(named);
  if (use === 'load') confirmTarget(baseUrl, targetConfirmed, config.allowedHosts);
  const access = {
    ...(await openAccess(settings, systemClock)),
    allowedHosts: config.allowedHosts,
  };
  try {
    const {facts, look} = await readTopology(baseUrl, access, false);
    const warnings = [
      credentialsWarning(named),
      proxyWarning(env),
      use === 'load' ? productionWarning(baseUrl, look) : null,
    ];
    return {
      baseUrl,
      facts,
      access,
      warnings: warnings.filter(each => each !== null),
      stop: async () => access.authorization.close(),
    };
  } catch (thrown) {
    access.authorization.close();
    throw thrown;
  }
}

/** Whatever credentials the environment has are for another cluster. */
async function openEmbedded(
  dialect: ClusterDialect,
  allowedHosts: readonly string[],
): Promise<Target> {
  const {baseUrl, stop} = await startEmbeddedCluster(['--dialect', dialect]);
  try {
    const {facts} = await readTopology(baseUrl, anonymousAccess, true);
    return {baseUrl, facts, access: {...anonymousAccess, allowedHosts}, warnings: [], stop};
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

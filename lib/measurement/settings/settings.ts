import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {type Settings as ConnectionSettings, isSecretName} from '../../auth/settings.ts';
import type {ContractChoice} from '../../contract/dialects/bind.ts';
import type {DialectName} from '../../contract/dialects/dialects.ts';
import {systemClock} from '../../core/clock.ts';
import {parseDurationMs} from '../../core/duration.ts';
import {OLDER_NAMES} from '../../core/environment-names.ts';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {freshSeed} from '../../core/random.ts';
import type {Project} from '../../engine/bundle/bundle-script.ts';
import {DRAIN_MS} from '../../engine/load.ts';
import {loadConfig, loadProject} from '../../project/load-config.ts';
import {FLOOR, type FloorBounds} from '../../record/verdict/floor.ts';
import {type StreamSettings, streamSettings} from '../stream/stream-settings.ts';
import {metricsUrls} from '../watch/metrics-url.ts';
import {readQueries} from '../watch/read-queries.ts';
import type {MetricsSettings} from '../watch/watch-cluster.ts';
import {lockFolder} from './folder-lock.ts';

/** Which cluster, and how to sign in. A secret is never given itself: a command line can be read by others. */
export interface ConnectionGiven {
  readonly baseUrl?: string;
  readonly authStrategy?: string;
  readonly clientId?: string;
  readonly clientSecretFile?: string;
  readonly oauthUrl?: string;
  readonly tokenAudience?: string;
  readonly tokenScope?: string;
  readonly username?: string;
  readonly passwordFile?: string;
  readonly apiKeyFile?: string;
  readonly tenantId?: string;
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

/** What the command line says that concerns every measurement. Paths are absolute. */
export interface Given extends ConnectionGiven {
  readonly targetConfirmed?: string | readonly string[];
  readonly maxRate?: number;
  readonly contract?: string;
  readonly dialect?: DialectName;
  readonly seed?: number;
  readonly out?: string;
  readonly drain?: number;
  /** Addresses at which the cluster tells its metrics. */
  readonly metrics?: readonly string[];
  readonly metricsQuery?: string;
  /** Where the seconds of loads are streamed to. */
  readonly outPrometheus?: string;
  readonly outOtlp?: string;
  /** False: the `k6.config.ts` of the folder is neither run nor read. */
  readonly config?: boolean;
}

/** What a measurement takes from the process around it. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  /** Where `k6.config.ts` is, and what relative paths are relative to. */
  readonly cwd: string;
  /** Aborted when the user wishes to end early; what was measured is kept. */
  readonly interrupt?: AbortSignal;
  /** Is handed what is to be done when the command has ended. */
  onEnd?(task: () => void): void;
}

/** Where the target is, how to sign in to it, and whether load may be sent there. */
export interface TargetSettings {
  /** By the names of the environment; no address means the embedded cluster. */
  readonly connection: ConnectionSettings;
  /** Hosts that were named with `--target-confirmed`. */
  readonly confirmedHosts: readonly string[];
  /** Hosts that `k6.config.ts` allows load for: `stage.example`, `stage.example:8080`. */
  readonly allowedHosts: readonly string[];
  /** Which contract the target keeps; empty where nobody said. */
  readonly contract: ContractChoice;
  readonly env: NodeJS.ProcessEnv;
}

/** Everything that is set for a measurement, resolved once. */
export interface Settings extends TargetSettings {
  readonly command: string;
  readonly startedAtMs: number;
  readonly seed: number;
  /** Where everything that is written goes, absolute. */
  readonly folder: string;
  /** What is measured, where the pipeline says so; null where it does not. */
  readonly revision: string | null;
  /** Requests per second that are never exceeded; null for no such bound. */
  readonly maxRate: number | null;
  /** What every run has to keep, whatever its script says. */
  readonly floor: FloorBounds;
  /** How long a load waits at its end for jobs that are still locked, milliseconds. */
  readonly drainMs: number;
  /** Where and what the cluster is asked of itself during loads. */
  readonly metrics: MetricsSettings;
  readonly stream: StreamSettings;
  readonly cwd: string;
  /** What the folder brings to its scripts: workloads, and the modules that they import. */
  readonly project: Project;
  readonly interrupt: AbortSignal;
}

/**
 * Resolves what is set: the command line over the environment over `k6.config.ts`.
 *
 * @param command its name stands in the record, and in the name of the output folder
 * @throws ExplainedError when a secret's file or the configuration cannot be read, or another run has the
 *   output folder
 */
export async function resolveSettings(
  command: string,
  given: Given,
  {env, cwd, interrupt = new AbortController().signal, onEnd}: Surroundings,
): Promise<Settings> {
  const startedAtMs = Math.round(systemClock.epochMs());
  const config = given.config === false ? null : cwd;
  const {connection, allowedHosts, floor, drain} = await readConfig(config);
  const folder = given.out ?? outFolder(cwd, runId(startedAtMs, command));
  onEnd?.(lockFolder(folder));
  return {
    command,
    startedAtMs,
    seed: given.seed ?? freshSeed(),
    folder,
    revision: revisionIn(env),
    connection: {...connection, ...connectionIn(env, cwd), ...(await connectionOf(given))},
    confirmedHosts: [given.targetConfirmed ?? []].flat(),
    allowedHosts,
    contract: {file: given.contract, dialect: given.dialect},
    maxRate: given.maxRate ?? null,
    floor: {...FLOOR, ...floor},
    drainMs: given.drain ?? (drain === undefined ? DRAIN_MS : parseDurationMs(drain)),
    metrics: {
      urls: metricsUrls(given.metrics ?? []),
      queries: await readQueries(given.metricsQuery),
    },
    stream: await streamSettings(given, env, cwd),
    env,
    cwd,
    project: await loadProject(cwd, config),
    interrupt,
  };
}

/** `2026-11-24T12-00-00-000Z-start`: sorts by time, and is a file name on every system. */
export function runId(startedAtMs: number, command: string): string {
  return `${new Date(startedAtMs).toISOString().replace(/[:.]/g, '-')}-${command}`;
}

/** Where the output goes unless `--out` says otherwise. */
export function outFolder(cwd: string, name: string): string {
  return join(cwd, 'reports', 'out', name);
}

/** `C8GAUGE_REVISION`, or the commit that CI names. */
export function revisionIn({
  C8GAUGE_REVISION,
  GITHUB_SHA,
  CI_COMMIT_SHA,
}: NodeJS.ProcessEnv): string | null {
  return C8GAUGE_REVISION || GITHUB_SHA || CI_COMMIT_SHA || null;
}

/** What concerns every measurement of the `k6.config.ts` in a folder; null: of none. */
async function readConfig(folder: string | null) {
  const {connection = {}, targets = {}, floor = {}, drain} = await loadConfig(folder);
  const secret = Object.keys(connection).find(
    name => connection[name] !== undefined && isSecretName(name),
  );
  if (secret !== undefined) {
    throw new ExplainedError(
      `k6.config.ts has ${secret} in it`,
      'take it out and set it in the environment: the file is shared, a secret is not',
    );
  }
  return {connection, allowedHosts: targets.allowed ?? [], floor, drain};
}

/** An empty variable counts as one that is not set. */
function connectionIn(env: NodeJS.ProcessEnv, cwd: string): ConnectionSettings {
  const set = Object.entries(env).filter(([, value]) => value);
  const older = set.flatMap(([name, value]) => {
    const today = OLDER_NAMES[name];
    return today === undefined ? [] : [[today, value]];
  });
  const own = set.flatMap(([name, value = '']) =>
    name.startsWith('CAMUNDA_')
      ? [[name, name.endsWith('_PATH') ? resolve(cwd, value) : value]]
      : [],
  );
  return Object.fromEntries([...older, ...own]);
}

async function connectionOf(given: ConnectionGiven): Promise<ConnectionSettings> {
  const named: Readonly<Record<string, string | undefined>> = {
    CAMUNDA_REST_ADDRESS: given.baseUrl,
    CAMUNDA_AUTH_STRATEGY: given.authStrategy,
    CAMUNDA_CLIENT_ID: given.clientId,
    CAMUNDA_CLIENT_SECRET: await secretIn(given.clientSecretFile, '--client-secret-file'),
    CAMUNDA_OAUTH_URL: given.oauthUrl,
    CAMUNDA_TOKEN_AUDIENCE: given.tokenAudience,
    CAMUNDA_OAUTH_SCOPE: given.tokenScope,
    CAMUNDA_BASIC_AUTH_USERNAME: given.username,
    CAMUNDA_BASIC_AUTH_PASSWORD: await secretIn(given.passwordFile, '--password-file'),
    CAMUNDA_API_KEY: await secretIn(given.apiKeyFile, '--api-key-file'),
    CAMUNDA_DEFAULT_TENANT_ID: given.tenantId,
    CAMUNDA_MTLS_CA_PATH: given.ca,
    CAMUNDA_MTLS_CERT_PATH: given.cert,
    CAMUNDA_MTLS_KEY_PATH: given.key,
  };
  return defined(named) as ConnectionSettings;
}

async function secretIn(file: string | undefined, flag: string): Promise<string | undefined> {
  if (file === undefined) return undefined;
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
  } catch (thrown) {
    throw new ExplainedError(
      `cannot read the file of ${flag} (${messageOf(thrown)})`,
      'give a file that holds the secret and nothing else',
    );
  }
}

/** What was given, without the properties that are undefined. */
export function defined<T extends object>(given: T): {[Key in keyof T]?: NonNullable<T[Key]>} {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as {[Key in keyof T]?: NonNullable<T[Key]>};
}

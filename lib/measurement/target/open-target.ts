import {type Access, anonymousAccess, openAccess} from '../../auth/access.ts';
import {type ContractChoice, loadBoundContract} from '../../contract/dialects/bind.ts';
import type {DialectName} from '../../contract/dialects/dialects.ts';
import {dialectOfGateway} from '../../contract/dialects/dialects.ts';
import {systemClock} from '../../core/clock.ts';
import {ExplainedError} from '../../core/errors.ts';
import type {TargetFacts} from '../../record/run-record.ts';
import type {TargetSettings} from '../settings/settings.ts';
import {confirmTarget, productionWarning, type TargetUse} from './confirm-target.ts';
import {startEmbeddedCluster} from './embedded-cluster.ts';
import {readTopology} from './read-topology.ts';

export type {TargetUse} from './confirm-target.ts';

/** The cluster that a command works on. */
export interface Target {
  /** Without `/v2` and without a trailing slash. */
  readonly baseUrl: string;
  readonly facts: TargetFacts;
  /** How requests are authorized and encrypted. */
  readonly access: Access;
  /** The contract that requests follow: the one that was chosen, or else that of the gateway's version. */
  readonly contract: ContractChoice;
  /** What the user should know, one line each. */
  readonly warnings: readonly string[];
  /** Ends the sign-in, and the cluster if c8gauge started it. */
  stop(): Promise<void>;
}

/**
 * Opens the target that is set; where none is, starts the embedded cluster:
 *
 * 1. another machine is refused unless it was confirmed, before anything is sent;
 * 2. signs in;
 * 3. asks for the topology, so that a wrong address is refused before anything is measured.
 *
 * @throws ExplainedError when it may not be loaded, cannot be reached, is not a Camunda REST API, or
 *   refuses the sign-in
 */
export async function openTarget(settings: TargetSettings, use: TargetUse): Promise<Target> {
  const address = settings.connection['CAMUNDA_REST_ADDRESS'];
  return address ? openNamed(address, settings, use) : openEmbedded(settings);
}

/** What is known of the target of a run that ended before it was opened: nothing but its address. */
export function unopenedTarget({connection, contract}: TargetSettings): Target {
  const address = connection['CAMUNDA_REST_ADDRESS'];
  const baseUrl = address ? normalizeBaseUrl(address) : '';
  const unknown = {gatewayVersion: null, clusterSize: null, partitionsCount: null};
  return {
    baseUrl,
    facts: {...unknown, baseUrl: baseUrl || 'unknown', embedded: !address},
    access: anonymousAccess,
    contract,
    warnings: [],
    stop: async () => undefined,
  };
}

/** A target in one line. */
export function targetLine({
  baseUrl,
  facts: {embedded, gatewayVersion, partitionsCount},
}: Target): string {
  return [
    baseUrl,
    embedded ? 'embedded' : null,
    gatewayVersion ? `gateway ${gatewayVersion}` : null,
    partitionsCount ? `${partitionsCount} partition${partitionsCount === 1 ? '' : 's'}` : null,
  ]
    .filter(Boolean)
    .join(', ');
}

async function openNamed(
  address: string,
  {connection, confirmedHosts, allowedHosts, contract, env}: TargetSettings,
  use: TargetUse,
): Promise<Target> {
  const baseUrl = normalizeBaseUrl(address);
  confirmTarget(baseUrl, confirmedHosts, allowedHosts, use);
  const access = {...(await openAccess(connection, systemClock)), allowedHosts};
  try {
    const topology = await readTopology(baseUrl, access);
    const warnings = [
      credentialsWarning(address),
      proxyWarning(env),
      productionWarning(baseUrl, topology, use),
    ];
    return {
      baseUrl,
      facts: {...topology.facts, embedded: false},
      access,
      contract: spokenContract(contract, topology.facts),
      warnings: warnings.filter(each => each !== null),
      stop: async () => access.authorization.close(),
    };
  } catch (thrown) {
    access.authorization.close();
    throw thrown;
  }
}

/** Credentials in the environment are for another cluster, and are not used. */
async function openEmbedded({allowedHosts, contract}: TargetSettings): Promise<Target> {
  const dialect = await servedDialect(contract);
  const {baseUrl, stop} = await startEmbeddedCluster(['--dialect', dialect]);
  try {
    const {facts} = await readTopology(baseUrl, anonymousAccess);
    return {
      baseUrl,
      facts: {...facts, embedded: true},
      access: {...anonymousAccess, allowedHosts},
      contract: spokenContract(contract, facts),
      warnings: [],
      stop,
    };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

/** The versions of the API that the embedded cluster speaks, the latest first. */
export const SERVED_DIALECTS: readonly DialectName[] = ['8.8', '8.6'];

/** The version that the embedded cluster has to speak to be as near as possible to a contract. */
async function servedDialect({file, dialect}: ContractChoice): Promise<DialectName> {
  const name =
    dialect ?? (file === undefined ? '8.6' : (await loadBoundContract(file)).dialect?.name);
  return SERVED_DIALECTS.find(each => name !== undefined && each <= name) ?? '8.6';
}

/**
 * Which contract requests to a target follow: the one that was chosen and, where no document was, that of
 * the version that the target says it is of.
 */
export function spokenContract(
  {file, dialect}: ContractChoice,
  {gatewayVersion}: Pick<TargetFacts, 'gatewayVersion'>,
): ContractChoice {
  if (file !== undefined) return {file, dialect};
  return {dialect: dialect ?? dialectOfGateway(gatewayVersion)?.name};
}

const REMEDY = 'write it like http://127.0.0.1:8080';

/**
 * `http://host:8080/v2/` becomes `http://host:8080`: the contract's server template adds `/v2`. A
 * password or a query, which may be secret, is removed, in messages too.
 *
 * @throws ExplainedError when it is not an http or https URL
 */
export function normalizeBaseUrl(text: string): string {
  const shown = text.replace(/^([a-z]+:\/\/)?.*@/i, '$1').replace(/[?#].*$/, '');
  if (!URL.canParse(text)) throw new ExplainedError(`--base-url '${shown}' is not a URL`, REMEDY);
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new ExplainedError(`--base-url '${shown}' is not http or https`, REMEDY);
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '').replace(/\/v2$/, '');
}

/** Warns of credentials in a URL, which are not used; null where it has none. */
function credentialsWarning(address: string): string | null {
  const {username, password} = new URL(address);
  if (username === '' && password === '') return null;
  return 'the user and password in the URL are not used: set CAMUNDA_BASIC_AUTH_USERNAME and CAMUNDA_BASIC_AUTH_PASSWORD';
}

const PROXY_NAMES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'];

/**
 * Warns of variables that name a proxy; null where there are none. They are never used: a proxy between
 * the generator and the cluster would be what is measured.
 */
function proxyWarning(env: NodeJS.ProcessEnv): string | null {
  const names = Object.keys(env).filter(
    name => PROXY_NAMES.includes(name.toUpperCase()) && env[name],
  );
  if (names.length === 0) return null;
  return `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} set and not used: c8gauge connects directly, so that it measures the cluster and not a proxy`;
}

import {type Access, anonymousAccess, openAccess} from '../../auth/access.ts';
import {explainConnection} from '../../auth/connection.ts';
import {type Settings as ConnectionSettings, hasCredentials} from '../../auth/settings.ts';
import type {Contract, Operation} from '../../contract/contract.ts';
import {type ContractChoice, loadBoundContract} from '../../contract/dialects/bind.ts';
import {isCamundaDocument} from '../../contract/dialects/camunda-document.ts';
import {type DialectName, dialectOfGateway} from '../../contract/dialects/dialects.ts';
import {loadContract} from '../../contract/load-contract.ts';
import {systemClock} from '../../core/clock.ts';
import {ExplainedError} from '../../core/errors.ts';
import type {TargetFacts} from '../../record/run-record.ts';
import type {TargetSettings} from '../settings/settings.ts';
import {ask} from './ask.ts';
import {confirmTarget, productionWarning, type TargetUse} from './confirm-target.ts';
import {startEmbeddedCluster} from './embedded-cluster.ts';
import {assertOneRelease, brokersWarning} from './one-release.ts';
import {readTopology, type Topology} from './read-topology.ts';
import {dialectSpoken, type Recognition, recognise, speechLine} from './recognise.ts';

export type {TargetUse} from './confirm-target.ts';

/** The cluster that a command works on. */
export interface Target {
  /** Without `/v2` and without a trailing slash. */
  readonly baseUrl: string;
  readonly facts: TargetFacts;
  /** How requests are authorized and encrypted. */
  readonly access: Access;
  /** The contract that requests follow: the one that was chosen, or else that which it was seen to speak. */
  readonly contract: ContractChoice;
  /** Paths that every scenario of ours needs, and that are answered as one that does not exist. */
  readonly unserved: readonly string[];
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
 * 3. asks for the topology, so that a wrong address is refused before anything is measured;
 * 4. finds out how it speaks.
 *
 * @throws ExplainedError when it may not be loaded, cannot be reached, is not a Camunda REST API, refuses the
 *   sign-in, or is of several versions at once
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
    unserved: [],
    warnings: [],
    stop: async () => undefined,
  };
}

/** A target in one line. */
export function targetLine({
  baseUrl,
  facts: {embedded, gatewayVersion, partitionsCount, speaks},
}: Target): string {
  return [
    baseUrl,
    embedded ? 'embedded' : null,
    gatewayVersion ? `gateway ${gatewayVersion}` : null,
    partitionsCount ? `${partitionsCount} partition${partitionsCount === 1 ? '' : 's'}` : null,
    speaks ? speechLine(speaks) : null,
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
    const other = use === 'script' ? null : await otherApi(contract);
    if (other !== null) return await openOther(baseUrl, access, other);
    const topology = await readTopology(baseUrl, access);
    const {gatewayVersion} = topology.facts;
    const recognition =
      use === 'script'
        ? null
        : await recognise(baseUrl, access, {gatewayVersion, mayCreate: use !== 'read'});
    if (recognition) assertOneRelease(baseUrl, recognition.gatewayVersions);
    const speaks = recognition ? {speaks: recognition.speaks} : {};
    const facts = {
      ...topology.facts,
      embedded: false,
      ...speaks,
      ...withAmount(topology, recognition),
    };
    const warnings = [
      credentialsWarning(address),
      proxyWarning(env),
      productionWarning(baseUrl, topology, use),
      brokersWarning(topology.facts),
      ...(recognition ? recognitionWarnings(recognition, contract) : []),
    ];
    return {
      baseUrl,
      facts,
      access,
      contract: spokenContract(contract, facts),
      unserved: recognition?.unserved ?? [],
      warnings: warnings.filter(each => each !== null),
      stop: async () => access.authorization.close(),
    };
  } catch (thrown) {
    access.authorization.close();
    throw thrown;
  }
}

/** A cluster with a million instances is another one than an empty cluster, whatever its release. */
function withAmount(
  {facts: {environment}}: Topology,
  recognition: Recognition | null,
): Pick<TargetFacts, 'environment'> {
  const processInstances = recognition?.processInstances ?? null;
  if (processInstances === null) return environment ? {environment} : {};
  return {environment: {...environment, processInstances}};
}

/** The contract, where it describes another API than Camunda's. */
async function otherApi({file}: ContractChoice): Promise<Contract | null> {
  if (file === undefined) return null;
  const contract = await loadContract(file);
  return isCamundaDocument(contract) ? null : contract;
}

const ASKED_MS_MAX = 10_000;

/** Of another API nothing is known but its document: that something answers is all that is asked for. */
async function openOther(baseUrl: string, access: Access, contract: Contract): Promise<Target> {
  const isPlain = ({method, parameters}: Operation) =>
    method === 'get' && !parameters.some(each => each.required);
  const asked = contract.operations.find(isPlain);
  const path = asked
    ? `${asked.basePath ?? contract.basePath}${asked.path}`
    : contract.basePath || '/';
  try {
    await ask(baseUrl, access, {method: 'GET', path, msMax: ASKED_MS_MAX, onlyHead: true});
  } catch (thrown) {
    const {reason, remedy} = explainConnection(thrown, `${baseUrl}${path}`, access.tls);
    throw new ExplainedError(
      `cannot reach ${baseUrl}${path} (${reason})`,
      remedy ?? 'start the server, or correct --base-url',
    );
  }
  const unknown = {gatewayVersion: null, clusterSize: null, partitionsCount: null};
  return {
    baseUrl,
    facts: {...unknown, baseUrl, embedded: false},
    access,
    contract: {file: contract.file},
    unserved: [],
    warnings: [],
    stop: async () => access.authorization.close(),
  };
}

/** Credentials in the environment are for another cluster, and are not used. */
async function openEmbedded({allowedHosts, connection, contract}: TargetSettings): Promise<Target> {
  const dialect = await servedDialect(contract);
  const {baseUrl, stop} = await startEmbeddedCluster(['--dialect', dialect]);
  try {
    const {facts} = await readTopology(baseUrl, anonymousAccess);
    return {
      baseUrl,
      facts: {...facts, embedded: true},
      access: {...anonymousAccess, allowedHosts},
      contract: spokenContract(contract, facts),
      unserved: [],
      warnings: hasCredentials(connection) ? [addressMissing(connection)] : [],
      stop,
    };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

/** Whoever set credentials means another cluster, and would take the result for that one's. */
function addressMissing(connection: ConnectionSettings): string {
  const region = connection['CAMUNDA_CLUSTER_REGION'];
  const id = connection['CAMUNDA_CLUSTER_ID'];
  const saas = region && id ? `, on SaaS https://${region}.zeebe.camunda.io/${id}` : '';
  return `credentials are set and no cluster is: this is the embedded one; set CAMUNDA_REST_ADDRESS to yours${saas}`;
}

/** The versions of the API that the embedded cluster speaks, the latest first. */
export const SERVED_DIALECTS: readonly DialectName[] = ['8.9', '8.8', '8.7', '8.6-camunda', '8.6'];

/** The version that the embedded cluster has to speak to be as near as possible to a contract. */
async function servedDialect({file, dialect}: ContractChoice): Promise<DialectName> {
  const name =
    dialect ?? (file === undefined ? '8.6' : (await loadBoundContract(file)).dialect?.name);
  return SERVED_DIALECTS.find(each => name !== undefined && each <= name) ?? '8.6';
}

/**
 * Which contract requests to a target follow: the one that was chosen and, where no document was, that
 * which the target was seen to speak; where it was not asked, that of the version that it says.
 */
export function spokenContract(
  {file, dialect}: ContractChoice,
  {gatewayVersion, speaks}: Pick<TargetFacts, 'gatewayVersion' | 'speaks'>,
): ContractChoice {
  if (file !== undefined) return {file, dialect};
  const spoken = speaks ? dialectSpoken(speaks) : dialectOfGateway(gatewayVersion)?.name;
  return {dialect: dialect ?? spoken ?? undefined};
}

/**
 * A load of ours that a proxy does not let through would blame the cluster.
 *
 * @throws ExplainedError when a path that every scenario needs is answered as one that does not exist
 */
export function assertServed({baseUrl, unserved}: Target): void {
  if (unserved.length === 0) return;
  throw new ExplainedError(
    `${baseUrl} answers its topology, and ${unserved.join(', ')} as paths that do not exist`,
    'give the address of the cluster itself, or let the proxy in between pass all of /v2',
  );
}

function recognitionWarnings(
  {speaks, unserved}: Recognition,
  {file, dialect}: ContractChoice,
): (string | null)[] {
  const {dialect: spoken, processName} = speaks;
  const isOther = dialect !== undefined && processName !== null && dialect !== spoken;
  return [
    unserved.length > 0
      ? `${unserved.join(', ')}: answered as a path that does not exist; a proxy may let only some paths through`
      : null,
    isOther ? `--dialect ${dialect} was given, and it ${speechLine(speaks)}` : null,
    spoken === null && dialect === undefined && file === undefined
      ? 'which version of the API it speaks could not be told, so requests are those of 8.6; --dialect names another'
      : null,
  ];
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

import type {Access} from '../../auth/access.ts';
import {isLoopback} from '../../auth/allowed-hosts.ts';
import {ANSWER_BOUNDS} from '../../auth/bounded-body.ts';
import {explainConnection} from '../../auth/connection.ts';
import {SESSION_REMEDY} from '../../auth/settings.ts';
import {ExplainedError, oneLine} from '../../core/errors.ts';
import {type JsonValue, parseJson} from '../../core/int64.ts';
import type {TargetEnvironment, TargetFacts} from '../../record/run-record.ts';
import {ask, isJson, type Reply} from './ask.ts';

/** What a cluster says about itself. */
export interface Topology {
  readonly facts: Omit<TargetFacts, 'embedded'>;
  /** Given by 8.9 and later; null before. */
  readonly clusterId: string | null;
  /** `host:port` of each broker. */
  readonly brokers: readonly string[];
}

/**
 * Asks a cluster for its topology, within 10 s and 1 MB. Asked before anything is measured, it refuses a wrong
 * address or sign-in; asked afterwards, it shows whether the target is still up.
 *
 * @throws ExplainedError when it cannot be reached, is not a Camunda REST API, or refuses the sign-in
 */
export async function readTopology(baseUrl: string, access: Access): Promise<Topology> {
  const url = `${baseUrl}/v2/topology`;
  const reply = await get(baseUrl, url, access);
  const {status, contentType, text} = reply;
  // Some gateways refuse without a content type: this comes before the test for JSON.
  if (status === 401 || status === 403) throw refusedSignIn(url, status, access);
  if (!isJson(reply) || status === 404) {
    const type = isJson(reply)
      ? ''
      : ` ${oneLine(contentType) || 'without a content type'}, not JSON`;
    throw new ExplainedError(
      `${url} answered ${status}${type}`,
      'give the address of the Camunda 8 REST API as --base-url, without /v2',
    );
  }
  // Any other answer is for the checks to judge: it may be just the fault that they should find.
  const topology = parseTopology(text);
  const number = (value: JsonValue | undefined) => (typeof value === 'number' ? value : null);
  const words = (value: JsonValue | undefined) => (typeof value === 'string' ? value : null);
  return {
    facts: {
      baseUrl,
      gatewayVersion: words(topology['gatewayVersion']),
      clusterSize: number(topology['clusterSize']),
      partitionsCount: number(topology['partitionsCount']),
      ...environmentOf(topology),
    },
    clusterId: words(topology['clusterId']),
    brokers: brokersOf(topology['brokers']),
  };
}

const SIGN_IN_REMEDY =
  'set CAMUNDA_CLIENT_ID, CAMUNDA_CLIENT_SECRET and CAMUNDA_OAUTH_URL (with the audience and realm that the cluster expects), or CAMUNDA_BASIC_AUTH_USERNAME and CAMUNDA_BASIC_AUTH_PASSWORD';

function refusedSignIn(url: string, status: number, {authorization}: Access): ExplainedError {
  const given = authorization.current() === null ? 'none were given' : 'those given are refused';
  return new ExplainedError(
    `${url} asks for credentials, and ${given} (${status})`,
    isLoopback(new URL(url)) ? `${SIGN_IN_REMEDY}; ${SESSION_REMEDY}` : SIGN_IN_REMEDY,
  );
}

function environmentOf(topology: Readonly<Record<string, JsonValue>>): {
  readonly environment?: TargetEnvironment;
} {
  const {replicationFactor, brokers} = topology;
  const versions = (Array.isArray(brokers) ? brokers : []).flatMap(each => {
    const isObject = typeof each === 'object' && each !== null && !Array.isArray(each);
    const version = isObject ? each['version'] : undefined;
    return typeof version === 'string' ? [version] : [];
  });
  const environment = {
    ...(typeof replicationFactor === 'number' ? {replicationFactor} : {}),
    ...(versions.length > 0 ? {brokerVersions: [...new Set(versions)]} : {}),
  };
  return Object.keys(environment).length === 0 ? {} : {environment};
}

function brokersOf(value: JsonValue | undefined): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap(each => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return [];
    return typeof each['host'] === 'string' ? [`${each['host']}:${String(each['port'])}`] : [];
  });
}

function parseTopology(text: string): Readonly<Record<string, JsonValue>> {
  try {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}

async function get(baseUrl: string, url: string, access: Access): Promise<Reply> {
  try {
    const path = '/v2/topology';
    return await ask(baseUrl, access, {method: 'GET', path, msMax: ANSWER_BOUNDS.askedMsMax});
  } catch (thrown) {
    const {reason, remedy} = explainConnection(thrown, url, access.tls);
    throw new ExplainedError(
      `cannot reach ${url} (${reason})`,
      remedy ?? 'start the cluster, or correct --base-url',
    );
  }
}

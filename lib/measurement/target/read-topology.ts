import {request} from 'undici';
import type {Access} from '../../auth/access.ts';
import {boundedText, dispatcherFor, explainConnection} from '../../auth/connection.ts';
import {ExplainedError, oneLine} from '../../core/errors.ts';
import {type JsonValue, parseJson} from '../../core/int64.ts';
import type {TargetFacts} from '../../record/run-record.ts';
import type {ClusterLook} from './production-look.ts';

const TOPOLOGY_MS_MAX = 10_000;
const TOPOLOGY_CHARS_MAX = 1_000_000;

/** What a cluster said of itself. */
export interface Topology {
  readonly facts: TargetFacts;
  readonly look: ClusterLook;
}

/**
 * Asks a cluster for its topology, so that a wrong address and a wrong sign-in are refused before
 * anything is measured.
 *
 * @throws ExplainedError when it cannot be reached, is no Camunda REST API, or lets us not in
 */
export async function readTopology(
  baseUrl: string,
  access: Access,
  embedded: boolean,
): Promise<Topology> {
  const url = `${baseUrl}/v2/topology`;
  const {status, contentType, text} = await get(url, access);
  // Without a content type, as some gateways refuse, and before it is said to be no JSON.
  if (status === 401 || status === 403) throw refusedSignIn(url, status, access);
  if (!/\bjson\b/.test(contentType)) {
    throw new ExplainedError(
      `${url} answered ${status} ${oneLine(contentType) || 'without a content type'}, not JSON`,
      'give the address of the Camunda 8 REST API as --base-url, without /v2',
    );
  }
  if (status === 404) {
    throw new ExplainedError(
      `${url} answered 404`,
      'give the address of the Camunda 8 REST API as --base-url, without /v2',
    );
  }
  // Any other answer is the suite's to judge: it may be just the fault that it should find.
  const topology = parseTopology(text);
  const number = (value: JsonValue | undefined) => (typeof value === 'number' ? value : null);
  const words = (value: JsonValue | undefined) => (typeof value === 'string' ? value : null);
  const facts = {
    baseUrl,
    embedded,
    gatewayVersion: words(topology['gatewayVersion']),
    clusterSize: number(topology['clusterSize']),
    partitionsCount: number(topology['partitionsCount']),
  };
  const look = {
    clusterId: words(topology['clusterId']),
    clusterSize: facts.clusterSize,
    brokers: brokersOf(topology['brokers']),
  };
  return {facts, look};
}

function refusedSignIn(url: string, status: number, {authorization}: Access): ExplainedError {
  const given = authorization.current() === null ? 'none were given' : 'those given are refused';
  return new ExplainedError(
    `${url} asks for credentials, and ${given} (${status})`,
    'set CAMUNDA_CLIENT_ID, CAMUNDA_CLIENT_SECRET and CAMUNDA_OAUTH_URL (with the audience and realm that the cluster expects), or CAMUNDA_BASIC_AUTH_USERNAME and CAMUNDA_BASIC_AUTH_PASSWORD',
  );
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

async function get(
  url: string,
  {authorization, tls}: Access,
): Promise<{status: number; contentType: string; text: string}> {
  const header = authorization.current();
  const dispatcher = dispatcherFor(tls);
  try {
    // Not fetch: it refuses ports that browsers block, whatever listens there.
    const {statusCode, headers, body} = await request(url, {
      headers: header === null ? {} : {authorization: header},
      dispatcher,
      signal: AbortSignal.timeout(TOPOLOGY_MS_MAX),
    });
    return {
      status: statusCode,
      contentType: String(headers['content-type'] ?? ''),
      text: await boundedText(body, TOPOLOGY_CHARS_MAX),
    };
  } catch (thrown) {
    const {reason, remedy} = explainConnection(thrown, url, tls);
    throw new ExplainedError(
      `cannot reach ${url} (${reason})`,
      remedy ?? 'start the cluster, or correct --base-url',
    );
  } finally {
    await dispatcher.destroy();
  }
}

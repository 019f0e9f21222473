import {request} from 'undici';
import type {Access} from '../../auth/access.ts';
import {boundedText, dispatcherFor, explainConnection} from '../../auth/connection.ts';
import {ExplainedError, oneLine} from '../../core/errors.ts';
import {type JsonValue, parseJson} from '../../core/int64.ts';
import type {TargetFacts} from '../../record/run-record.ts';

const TOPOLOGY_MS_MAX = 10_000;
const TOPOLOGY_CHARS_MAX = 1_000_000;

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
  const {status, contentType, text} = await get(url, access);
  // Some gateways refuse without a content type: this comes before the test for JSON.
  if (status === 401 || status === 403) throw refusedSignIn(url, status, access);
  const isJson = /\bjson\b/.test(contentType);
  if (!isJson || status === 404) {
    const type = isJson ? '' : ` ${oneLine(contentType) || 'without a content type'}, not JSON`;
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
    },
    clusterId: words(topology['clusterId']),
    brokers: brokersOf(topology['brokers']),
  };
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

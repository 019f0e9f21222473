import {request} from 'undici';
import type {ClusterDialect} from '../cluster/dialects/dialect.ts';
import {ExplainedError, messageOf, oneLine} from '../core/errors.ts';
import {parseJson} from '../core/int64.ts';
import type {TargetFacts} from '../record/run-record.ts';
import {startEmbeddedCluster} from './embedded-cluster.ts';

const TOPOLOGY_MS_MAX = 10_000;
const TOPOLOGY_CHARS_MAX = 1_000_000;

/** The cluster that a command works on. */
export interface Target {
  /** Without `/v2` and without a trailing slash. */
  readonly baseUrl: string;
  readonly facts: TargetFacts;
  /** Stops the cluster if c8gauge started it. */
  stop(): Promise<void>;
}

/**
 * Opens the target that the user named with `--base-url` or `CAMUNDA_REST_ADDRESS`; without
 * either, starts the embedded cluster. Asks it for its topology, so that a wrong address is
 * refused before anything is measured.
 *
 * @param dialect what the embedded cluster speaks
 * @throws ExplainedError when it cannot be reached, or is no Camunda REST API
 */
export async function openTarget(
  baseUrl: string | undefined,
  dialect: ClusterDialect = '8.6',
): Promise<Target> {
  const named = baseUrl ?? process.env.CAMUNDA_REST_ADDRESS;
  if (named) {
    const url = normalizeBaseUrl(named);
    return {baseUrl: url, facts: await readFacts(url, false), stop: async () => undefined};
  }
  const cluster = await startEmbeddedCluster(['--dialect', dialect]);
  try {
    const facts = await readFacts(cluster.baseUrl, true);
    return {baseUrl: cluster.baseUrl, facts, stop: cluster.stop};
  } catch (thrown) {
    await cluster.stop();
    throw thrown;
  }
}

/** `http://host:8080/v2/` becomes `http://host:8080`: the contract's server template adds `/v2`. */
export function normalizeBaseUrl(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new ExplainedError(
      `--base-url '${text}' is no URL`,
      'write it like http://127.0.0.1:8080',
    );
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ExplainedError(
      `--base-url '${text}' is not http or https`,
      'write it like http://127.0.0.1:8080',
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '').replace(/\/v2$/, '');
}

async function readFacts(baseUrl: string, embedded: boolean): Promise<TargetFacts> {
  const url = `${baseUrl}/v2/topology`;
  const {status, contentType, text} = await get(url);
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
  return {
    baseUrl,
    embedded,
    gatewayVersion: typeof topology.gatewayVersion === 'string' ? topology.gatewayVersion : null,
    clusterSize: typeof topology.clusterSize === 'number' ? topology.clusterSize : null,
    partitionsCount: typeof topology.partitionsCount === 'number' ? topology.partitionsCount : null,
  };
}

function parseTopology(text: string): Record<string, unknown> {
  try {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}

async function get(url: string): Promise<{status: number; contentType: string; text: string}> {
  try {
    // Not fetch: it refuses ports that browsers block, whatever listens there.
    const {statusCode, headers, body} = await request(url, {
      signal: AbortSignal.timeout(TOPOLOGY_MS_MAX),
    });
    return {
      status: statusCode,
      contentType: String(headers['content-type'] ?? ''),
      text: await boundedText(body),
    };
  } catch (thrown) {
    throw new ExplainedError(
      `cannot reach ${url} (${messageOf(thrown)})`,
      'start the cluster, or correct --base-url',
    );
  }
}

async function boundedText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, {stream: true});
    if (text.length > TOPOLOGY_CHARS_MAX) break;
  }
  return text;
}

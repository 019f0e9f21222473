import type {Dispatcher} from 'undici';
import type {Contract} from '../../lib/contract/contract.ts';
import {systemClock} from '../../lib/core/clock.ts';
import {ExplainedError} from '../../lib/core/errors.ts';
import {type Exchange, mediaType} from '../exchange/exchange.ts';
import {sendRequest} from '../exchange/send-request.ts';

export interface PreflightOptions {
  readonly baseUrl: string;
  readonly contract: Contract;
  readonly authorization: string | null;
  readonly timeoutMs: number;
  readonly dispatcher: Dispatcher;
}

/**
 * Asks for the topology once, before anything is sent that creates something.
 *
 * @throws ExplainedError when nothing listens there, it does not answer in time, is no REST API
 *   (HTML), or refuses the credentials
 */
export async function preflight(options: PreflightOptions): Promise<void> {
  const {baseUrl, contract} = options;
  const wire = {
    method: 'GET',
    target: `${contract.basePath}/topology`,
    headers: {accept: 'application/json'},
    body: null,
  };
  const exchange = await sendRequest(wire, {
    baseUrl,
    authorization: options.authorization,
    timeoutMs: options.timeoutMs,
    bodyBytesMax: 1024 * 1024,
    dispatcher: options.dispatcher,
    clock: systemClock,
  });
  refuseSilence(baseUrl, exchange);
  refuseOtherServers(exchange, options);
}

function refuseSilence(baseUrl: string, {failure, response}: Exchange): void {
  if (failure === null || response !== null) return;
  if (failure.kind === 'unreachable') {
    throw new ExplainedError(
      `cannot reach ${baseUrl} (${failure.message})`,
      'start the cluster, or correct --base-url',
    );
  }
  throw new ExplainedError(
    `${baseUrl} does not answer GET /topology (${failure.message})`,
    'check that a Camunda 8 REST API listens there, or correct --base-url',
  );
}

function refuseOtherServers({response, url}: Exchange, options: PreflightOptions): void {
  if (response === null) return;
  const type = mediaType(response);
  if (type === 'text/html' || type === 'application/xhtml+xml') {
    throw new ExplainedError(
      `${url} answers a web page (${type}, ${response.status}), not a REST API`,
      'point --base-url at the REST gateway, without a path: http://host:8080',
    );
  }
  if (response.status === 401 || response.status === 403) {
    const given = options.authorization === null ? 'none were given' : 'those given are refused';
    throw new ExplainedError(
      `${url} asks for credentials, and ${given} (${response.status})`,
      'set CAMUNDA_CLIENT_ID, CAMUNDA_CLIENT_SECRET and CAMUNDA_OAUTH_URL, or CAMUNDA_BASIC_AUTH_USERNAME and CAMUNDA_BASIC_AUTH_PASSWORD',
    );
  }
  const known = options.contract.operations.some(each => each.path === '/topology');
  if (known && response.status === 404) {
    throw new ExplainedError(
      `${url} answers 404, so this is no Camunda 8 REST API`,
      `correct --base-url; ${options.contract.basePath} is added to it`,
    );
  }
}

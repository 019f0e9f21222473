import {request} from 'undici';
import {type Access, anonymousAccess} from '../../auth/access.ts';
import {dispatcherFor, explainConnection} from '../../auth/connection.ts';
import {ExplainedError} from '../../core/errors.ts';

/** How long a target may take to give its first answer. */
const PROBE_MS = 10_000;

/**
 * Sees whether something that speaks the API answers at the address, before a load is sent there.
 * Any answer but a web page will do: a cluster that asks for a token says 401.
 *
 * @throws ExplainedError when nothing answers, or what answers is a web page
 */
export async function probeTarget(
  baseUrl: string,
  basePath: string,
  {authorization, tls}: Access = anonymousAccess,
): Promise<void> {
  const url = `${baseUrl.replace(/\/+$/, '')}${basePath}/topology`;
  const header = authorization.current();
  const dispatcher = dispatcherFor(tls);
  let contentType: string;
  let body: string;
  try {
    const answer = await request(url, {
      headersTimeout: PROBE_MS,
      bodyTimeout: PROBE_MS,
      headers: {accept: 'application/json', ...(header === null ? {} : {authorization: header})},
      dispatcher,
    });
    contentType = String(answer.headers['content-type'] ?? '');
    body = await answer.body.text();
  } catch (thrown) {
    const {reason, remedy} = explainConnection(thrown, url, tls);
    throw new ExplainedError(
      `cannot reach ${baseUrl} (${reason})`,
      remedy ?? 'start the cluster there, or correct --base-url',
    );
  } finally {
    await dispatcher.destroy();
  }
  if (/text\/html/i.test(contentType) || /^\s*<(!doctype|html)/i.test(body)) {
    throw new ExplainedError(
      `${url} answers with a web page, not with the Camunda REST API`,
      'correct --base-url: give http://host:port without /v2',
    );
  }
}

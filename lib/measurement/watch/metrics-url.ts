import {ExplainedError} from '../../core/errors.ts';

const REMEDY = 'write it like http://127.0.0.1:9600/actuator/prometheus';
const ADDRESSES_MAX = 32;

/**
 * Addresses of metrics, checked, each once.
 *
 * @throws ExplainedError when one is not an address, or has credentials in it, which are not repeated
 */
export function metricsUrls(texts: readonly string[]): readonly string[] {
  const urls = [...new Set(texts.map(metricsUrl))];
  if (urls.length <= ADDRESSES_MAX) return urls;
  throw new ExplainedError(
    `there are ${urls.length} addresses of metrics, and at most ${ADDRESSES_MAX} are read`,
    'give those of the brokers alone',
  );
}

function metricsUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const shown = text.replace(/^.*@/, '').replace(/[?#].*$/, '');
    throw new ExplainedError(`the address of metrics '${shown}' is not http or https`, REMEDY);
  }
  if (url.username !== '' || url.password !== '') {
    throw new ExplainedError(
      `the address of metrics at ${url.host} has a user or password in it`,
      "omit them: the target's sign-in is used where the host is the target's",
    );
  }
  url.hash = '';
  return url.href;
}

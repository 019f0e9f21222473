import {ExplainedError} from '../../core/errors.ts';

const REMEDY = 'write it like http://127.0.0.1:8080';

/**
 * `http://host:8080/v2/` becomes `http://host:8080`: the contract's server template adds `/v2`. What
 * may be a secret in it, a password or a query, is left out, in messages too.
 *
 * @throws ExplainedError when it is no http or https URL
 */
export function normalizeBaseUrl(text: string): string {
  const shown = text.replace(/^([a-z]+:\/\/)?.*@/i, '$1').replace(/[?#].*$/, '');
  if (!URL.canParse(text)) throw new ExplainedError(`--base-url '${shown}' is no URL`, REMEDY);
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new ExplainedError(`--base-url '${shown}' is not http or https`, REMEDY);
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '').replace(/\/v2$/, '');
}

/** A line to warn with where a URL has credentials in it, which are not used; null where it has none. */
export function credentialsWarning(text: string): string | null {
  const {username, password} = new URL(text);
  if (username === '' && password === '') return null;
  return 'the user and password in the URL are not used: set CAMUNDA_BASIC_AUTH_USERNAME and CAMUNDA_BASIC_AUTH_PASSWORD';
}

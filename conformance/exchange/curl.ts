import {certificateFlags} from '../../lib/auth/certificates.ts';
import type {PlacedKey} from '../../lib/contract/cases/request-case.ts';
import type {Exchange} from './exchange.ts';

/** Longer bodies are cut, and the line says so. */
const BODY_CHARACTERS_MAX = 4096;

/** The part of an exchange that a line repeats. */
type Sent = Pick<Exchange, 'request' | 'url' | 'certificates'>;

/**
 * A shell line (bash, zsh) that repeats the request. Credentials are taken from the environment
 * variable `CAMUNDA_AUTHORIZATION`, and API keys from one each (`X_API_KEY` for the header `X-API-Key`); they are
 * never written down.
 */
export function curlLine({request, url, certificates}: Sent): string {
  const parts = ['curl', '-sS', '-i', ...certificateFlags(certificates), '-X', request.method];
  for (const [name, value] of Object.entries(request.headers)) {
    parts.push(
      '-H',
      name === 'authorization' ? authorization(request, value) : quote(`${name}: ${value}`),
    );
  }
  for (const each of keysAt(request, 'header'))
    parts.push('-H', `${quote(`${each.name}: `)}${each.text}`);
  for (const each of keysAt(request, 'cookie'))
    parts.push('-b', `${quote(`${each.name}=`)}${each.text}`);
  let note = '';
  if (request.body !== null) {
    const text = new TextDecoder().decode(request.body);
    parts.push('--data-binary', quote(text.slice(0, BODY_CHARACTERS_MAX)));
    if (text.length > BODY_CHARACTERS_MAX) note = `${NOTE}${request.body.length} bytes`;
    // Without it curl would call the body a form.
    if (!Object.hasOwn(request.headers, 'content-type')) parts.push('-H', quote('content-type:'));
  }
  return `${[...parts, urlWithKeys(request, url)].join(' ')}${note}`;
}

/** Shell lines that repeat requests one after the other, on one line where no note has to end one. */
export function curlLines(exchanges: readonly Sent[]): string {
  const lines = exchanges.map(curlLine);
  // Anything after a note on the same line would be part of the comment.
  return lines.join(lines.some(each => each.includes(NOTE)) ? '\n' : ' && ');
}

const NOTE = ' # body cut, it had ';

/** Made-up credentials are part of the case and shown; the run's own are not. */
function authorization({credentials}: Exchange['request'], value: string): string {
  return credentials?.some(each => each.made === value)
    ? quote(`authorization: ${value}`)
    : '"authorization: $CAMUNDA_AUTHORIZATION"';
}

/** The keys in a place; the run's own come from variables that are called as their headers or parameters are. */
function keysAt({keys = []}: Exchange['request'], place: PlacedKey['in']) {
  return keys
    .filter(each => each.in === place)
    .map(({isOwn, name, value}) => ({
      name,
      text: isOwn ? `"$${name.toUpperCase().replaceAll(/\W/g, '_')}"` : quote(value),
    }));
}

function urlWithKeys(request: Exchange['request'], url: string): string {
  const first = url.includes('?') ? '&' : '?';
  return keysAt(request, 'query').reduce(
    (text, {name, text: key}, at) =>
      `${text}${quote(`${at === 0 ? first : '&'}${encodeURIComponent(name)}=`)}${key}`,
    quote(url),
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what plain quotes cannot hold.
const CONTROL = /[\u0000-\u001f\u007f]/g;

function quote(text: string): string {
  if (text.search(CONTROL) < 0) return `'${text.replaceAll("'", `'\\''`)}'`;
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replace(CONTROL, each => `\\x${each.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `$'${escaped}'`;
}

import {createHash} from 'node:crypto';
import type {Answer} from './answer-parser.ts';
import {parseGoUrl, unescapedBytes} from './go-url.ts';
import {placeAt} from './place.ts';
import {type Call, canonicalName} from './request.ts';
import {headerOf} from './response.ts';

/**
 * The first message of a request with `auth: 'digest'`. As in k6 it has the credentials of its URL as
 * Basic, and no name in its URL from then on.
 */
export function unchallenged(call: Call): Call {
  const {place, headers} = call;
  const basic = place.route?.authorization ?? null;
  if (basic === null) return call;
  const isGiven = Object.keys(headers).some(each => canonicalName(each) === 'Authorization');
  return {
    ...call,
    place: placeAt({...parseGoUrl(place.text), user: null}),
    headers: isGiven ? headers : {...headers, Authorization: basic},
    first: call,
  };
}

/**
 * The message that answers a challenge.
 *
 * @param cnonce a random text
 * @param tookMs how much of the call's time is gone
 * @throws UnknownDigest
 */
export function challenged(call: Call, answer: Answer, cnonce: string, tookMs: number): Call {
  const {user} = parseGoUrl((call.first ?? call).place.text);
  const [name, password] = [user?.name ?? '', user?.password ?? ''].map(each =>
    unescapedBytes(each).toString(),
  ) as [string, string];
  const {method, place} = call;
  const request = {method, target: place.target, user: name, password, cnonce};
  const authorization = digestOf(headerOf(answer, 'Www-Authenticate'), request);
  return {
    ...call,
    headers: {...call.headers, Authorization: authorization},
    timeoutMs: call.timeoutMs - tookMs,
    isDigest: true,
  };
}

/** What a digest's answer is made from. */
export interface DigestRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly user: string;
  readonly password: string;
  /** A random text of the client. */
  readonly cnonce: string;
}

/** A challenge that this engine cannot answer: the part that it does not have. */
export class UnknownDigest extends Error {}

/**
 * The `Authorization` that a digest challenge asks for (RFC 7616, 3.4).
 *
 * @param challenge the header `WWW-Authenticate`
 * @throws UnknownDigest for an algorithm other than MD5, or protection of the body alone: k6 has them wrong
 */
export function digestOf(challenge: string, request: DigestRequest): string {
  const given = new Map<string, string>();
  for (const [, name = '', quotedValue, value] of challenge.matchAll(PARAMETER))
    given.set(name.toLowerCase(), quotedValue ?? value ?? '');
  const {method, target, user, password, cnonce} = request;
  const [realm = '', nonce = ''] = [given.get('realm'), given.get('nonce')];
  const algorithm = given.get('algorithm');
  if (algorithm !== undefined && algorithm.toLowerCase() !== 'md5')
    throw new UnknownDigest(`algorithm=${algorithm}`);
  const offered = given.get('qop');
  const qop =
    offered?.split(',').find(each => each.trim() === 'auth') === undefined ? null : 'auth';
  if (offered !== undefined && qop === null) throw new UnknownDigest(`qop=${offered}`);
  const secret = md5(`${user}:${realm}:${password}`);
  const counted = qop === null ? nonce : `${nonce}:${COUNT}:${cnonce}:${qop}`;
  const response = md5(`${secret}:${counted}:${md5(`${method}:${target}`)}`);
  const parts = [
    ...[`username="${user}"`, `realm="${realm}"`, `nonce="${nonce}"`, `uri="${target}"`],
    ...(algorithm === undefined ? [] : [`algorithm=${algorithm}`]),
    ...(qop === null ? [] : [`qop=${qop}`, `nc=${COUNT}`, `cnonce="${cnonce}"`]),
    `response="${response}"`,
    ...(given.has('opaque') ? [`opaque="${given.get('opaque')}"`] : []),
  ];
  return `Digest ${parts.join(', ')}`;
}

const PARAMETER = /([a-z]+)\s*=\s*(?:"([^"]*)"|([^\s,"]+))/gi;

/** Each challenge is answered once. */
const COUNT = '00000001';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

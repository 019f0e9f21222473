import type {
  CaseCredential,
  PlacedKey,
  WireRequest,
} from '../../lib/contract/cases/request-case.ts';
import type {Operation, SecurityScheme} from '../../lib/contract/contract.ts';

/** What a run can show of who it is. */
export interface Credentials {
  /** The `authorization` header; null for none. */
  readonly authorization: string | null;
  /** By the ids of their schemes. */
  readonly apiKeys?: Readonly<Record<string, string>>;
  /** Whether there is a client certificate. */
  readonly hasCertificate?: boolean;
}

/** Whether a run has any credentials. */
export function hasAny({apiKeys = {}, authorization, hasCertificate = false}: Credentials) {
  return authorization !== null || hasCertificate || Object.keys(apiKeys).length > 0;
}

/** Whether a run can show what a scheme asks for. */
export function has(own: Credentials, {id, scheme, type}: SecurityScheme): boolean {
  if (type === 'apiKey') return Object.hasOwn(own.apiKeys ?? {}, id);
  if (type === 'mutualTLS') return own.hasCertificate === true;
  const isBasic = own.authorization?.startsWith('Basic ') === true;
  if (own.authorization === null) return false;
  if (type === 'http' && scheme === 'basic') return isBasic;
  return !isBasic && (type !== 'http' || scheme === 'bearer');
}

/** The schemes with which a run is let in, as the document says; null where its credentials are not enough. */
function enough(own: Credentials, {security = []}: Operation) {
  return security.find(each => each.every(scheme => has(own, scheme))) ?? null;
}

/** Why a refusal with a status is no fault of the target: the run's credentials are none for it. Null where they are. */
export function lackingLine(own: Credentials, operation: Operation, status: number): string | null {
  const {secured, security = []} = operation;
  const isRefused = status === 401 || status === 403;
  if (!isRefused || !secured || enough(own, operation) !== null) return null;
  const ways = security.map(each => each.map(({id}) => id).join(' and ')).join(', or ');
  return `the target asks for ${ways}, and the run has no such credentials: give them with --api-key-file, --username or CAMUNDA_OAUTH_TOKEN`;
}

/**
 * A request with its credentials: those of its case, or else the run's own, as the operation asks for. Keys are kept
 * beside the request, so that no record has them.
 *
 * @param operation default: one that asks for no key
 */
export function withCredentials(
  wire: WireRequest,
  own: Credentials,
  operation?: Operation,
): WireRequest {
  const asked = operation?.security ?? [];
  const chosen = operation ? (enough(own, operation) ?? asked.flat()) : [];
  const shown: readonly CaseCredential[] = wire.credentials ?? chosen.map(scheme => ({scheme}));
  const keys = shown.flatMap(each => placed(each, own));
  const inHeader = keys.find(isAuthorization);
  const authorization =
    inHeader?.value ?? (wire.credentials ? madeHeader(wire.credentials, own) : own.authorization);
  return {
    ...wire,
    headers: authorization === null ? {...wire.headers} : {...wire.headers, authorization},
    keys: keys.filter(each => !isAuthorization(each)),
  };
}

function isAuthorization({in: place, name}: PlacedKey): boolean {
  return place === 'header' && name.toLowerCase() === 'authorization';
}

function placed({made, scheme}: CaseCredential, own: Credentials): PlacedKey[] {
  const {id, in: place, name, type} = scheme;
  const value = made ?? own.apiKeys?.[id];
  if (type !== 'apiKey' || place === undefined || name === undefined || value === undefined) {
    return [];
  }
  return [{in: place, name, value, isOwn: made === undefined}];
}

function madeHeader(credentials: readonly CaseCredential[], own: Credentials): string | null {
  const one = credentials.find(({scheme: {type}}) => type !== 'apiKey' && type !== 'mutualTLS');
  return one ? (one.made ?? own.authorization) : null;
}

/** Target and headers as they are sent, keys in their places. */
export function withKeys({headers, keys = [], target}: WireRequest) {
  const at = (place: PlacedKey['in']) => keys.filter(each => each.in === place);
  const query = at('query').map(
    each => `${encodeURIComponent(each.name)}=${encodeURIComponent(each.value)}`,
  );
  const cookies = at('cookie').map(each => `${each.name}=${encodeURIComponent(each.value)}`);
  const given = headers['cookie'] === undefined ? [] : [headers['cookie']];
  const all = [...given, ...cookies].join('; ');
  return {
    target:
      query.length === 0
        ? target
        : `${target}${target.includes('?') ? '&' : '?'}${query.join('&')}`,
    headers: {
      ...headers,
      ...Object.fromEntries(at('header').map(each => [each.name.toLowerCase(), each.value])),
      ...(all === '' ? {} : {cookie: all}),
    },
  };
}

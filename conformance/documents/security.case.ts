import type {Credentials} from '../exchange/credentials.ts';
import {type Answer, type Asked, answering, ok, type Pair} from './pair.ts';

/** A 401 says how to sign in (RFC 9110, section 11.6.1). */
const WHO_ASKS: Answer = {status: 401, headers: {'www-authenticate': 'Desk'}};

const RIGHT = 'right-key-of-the-run';

const SCHEMES = {
  inHeader: {type: 'apiKey', in: 'header', name: 'X-Desk-Key'},
  inQuery: {type: 'apiKey', in: 'query', name: 'desk_key'},
  inCookie: {type: 'apiKey', in: 'cookie', name: 'desk'},
  inAuthorization: {type: 'apiKey', in: 'header', name: 'Authorization'},
  password: {type: 'http', scheme: 'basic'},
  token: {type: 'http', scheme: 'bearer'},
  login: {type: 'oauth2', flows: {clientCredentials: {tokenUrl: '/token', scopes: {}}}},
};

type Scheme = keyof typeof SCHEMES;

/** What a request shows of each scheme. */
const SHOWN: Readonly<Record<Scheme, (asked: Asked) => string | null | undefined>> = {
  inHeader: ({headers}) => headers['x-desk-key'] as string | undefined,
  inQuery: ({query}) => query.get('desk_key'),
  inCookie: ({headers}) => /desk=([^;]*)/.exec(headers.cookie ?? '')?.[1],
  inAuthorization: ({headers}) => headers.authorization,
  password: ({headers}) => /^Basic (.*)/.exec(headers.authorization ?? '')?.[1],
  token: ({headers}) => /^Bearer (.*)/.exec(headers.authorization ?? '')?.[1],
  login: ({headers}) => /^Bearer (.*)/.exec(headers.authorization ?? '')?.[1],
};

const OWN: Readonly<Record<string, Credentials>> = {
  key: {
    authorization: null,
    apiKeys: {inHeader: RIGHT, inQuery: RIGHT, inCookie: RIGHT, inAuthorization: RIGHT},
  },
  password: {authorization: `Basic ${RIGHT}`},
  token: {authorization: `Bearer ${RIGHT}`},
  both: {authorization: `Bearer ${RIGHT}`, apiKeys: {inHeader: RIGHT}},
};

/** What the wrong server lets in: anything that is shown of these schemes, or nothing at all. */
interface Fault {
  readonly anyOf?: readonly Scheme[];
  readonly blindTo?: readonly Scheme[];
}

function guarded(
  name: string,
  ways: readonly (readonly Scheme[])[],
  own: string,
  {anyOf = [], blindTo = []}: Fault,
  found: string,
): Pair {
  const isLetIn = (asked: Asked, isWrong: boolean) =>
    ways.some(way =>
      way.every(scheme => {
        const shown = SHOWN[scheme](asked);
        if (isWrong && blindTo.includes(scheme)) return true;
        return isWrong && anyOf.includes(scheme) ? Boolean(shown) : shown === RIGHT;
      }),
    );
  return {
    name,
    document: {
      security: ways.map(way => Object.fromEntries(way.map(each => [each, []]))),
      components: {securitySchemes: SCHEMES},
      paths: {'/desk': {get: {operationId: 'readDesk', responses: answering({type: 'integer'})}}},
    },
    credentials: OWN[own] as Credentials,
    routes: isWrong => ({
      'GET /desk': asked => (isLetIn(asked, isWrong) ? ok(1) : WHO_ASKS),
    }),
    found: `readDesk/auth-enforced/${found}`,
  };
}

const ONE: readonly Pair[] = (
  ['inHeader', 'inQuery', 'inCookie', 'inAuthorization', 'password', 'token', 'login'] as const
).flatMap(scheme => {
  const own = scheme === 'password' ? 'password' : scheme.startsWith('in') ? 'key' : 'token';
  return [
    guarded(`${scheme}, any`, [[scheme]], own, {anyOf: [scheme]}, 'auth-invalid'),
    guarded(`${scheme}, not asked for`, [[scheme]], own, {blindTo: [scheme]}, 'auth-absent'),
  ];
});

const ASKED_AND_NOT_GIVEN: Pair = {
  ...guarded('a key that the run does not have', [['inHeader']], 'token', {}, ''),
  found: null,
  cause: /the target asks for inHeader, and the run has no such credentials/,
};

/** Who may ask, and who is let in. */
export const SECURITY: readonly Pair[] = [
  ...ONE,
  guarded(
    'a password or a key',
    [['password'], ['inHeader']],
    'key',
    {anyOf: ['inHeader']},
    'auth-invalid:inHeader',
  ),
  guarded(
    'a key in a cookie or a token',
    [['inCookie'], ['token']],
    'key',
    {anyOf: ['inCookie']},
    'auth-invalid:inCookie',
  ),
  guarded(
    'a token and a key, of which one is not looked at',
    [['token', 'inHeader']],
    'both',
    {blindTo: ['inHeader']},
    'auth-absent:inHeader',
  ),
  guarded(
    'a token and a key, of which one may be any',
    [['token', 'inHeader']],
    'both',
    {anyOf: ['token']},
    'auth-invalid:token',
  ),
  ASKED_AND_NOT_GIVEN,
];

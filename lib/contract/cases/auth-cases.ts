import type {Contract, SecurityScheme} from '../contract.ts';
import {isCamundaDocument} from '../dialects/camunda-document.ts';
import {
  type CaseCredential,
  type Endpoint,
  type Expectation,
  type RequestCase,
  wireRequest,
} from './request-case.ts';

const RFC_401 = 'RFC 9110, section 15.5.2 (401 Unauthorized)';

/** What nobody issued. */
const MADE = 'c8gauge-nobody-issued-this';

type Requirement = readonly SecurityScheme[];

/**
 * No credentials, wrong ones of each way to sign in, and of a way that needs several each one missing or wrong
 * while the others are right. None where an operation needs no credentials.
 *
 * @param has whether the run can show what a scheme asks for
 */
export function authCases(
  contract: Contract,
  endpoint: Endpoint,
  has: (scheme: SecurityScheme) => boolean,
): RequestCase[] {
  const {secured, security = []} = endpoint.operation;
  // A certificate is shown before a request is: one that is not cannot be told here.
  const isByCertificate = security.some(each => each.every(({type}) => type === 'mutualTLS'));
  if (!secured || isByCertificate) return [];
  const make = caseMaker(contract, endpoint);
  const ways = security.filter(each => each.every(canBeMade)).toSorted(bearerFirst);
  return [
    make('auth-absent', '', 'refuses a request without credentials', []),
    ...ways.map((each, at) =>
      make(
        'auth-invalid',
        at === 0 ? '' : `:${each.map(({id}) => id).join('+')}`,
        `refuses invalid credentials${at === 0 ? '' : ` (${each.map(({id}) => id).join(' and ')})`}`,
        each.map(made),
      ),
    ),
    ...security
      .filter(each => each.length > 1 && each.every(has))
      .flatMap(each => partialCases(security, each, make)),
  ];
}

/** Documents that leave the choice have tokens in mind; the others are named by their schemes. */
function bearerFirst(one: Requirement, other: Requirement): number {
  const rank = (way: Requirement) => (way.some(isToken) ? 0 : 1);
  return rank(one) - rank(other);
}

function isToken({scheme, type}: SecurityScheme): boolean {
  return type === 'oauth2' || type === 'openIdConnect' || (type === 'http' && scheme === 'bearer');
}

function canBeMade(scheme: SecurityScheme): boolean {
  return isToken(scheme) || scheme.type === 'apiKey' || scheme.scheme === 'basic';
}

function made(scheme: SecurityScheme): CaseCredential {
  if (scheme.type === 'apiKey') return {scheme, made: MADE};
  return {scheme, made: isToken(scheme) ? `Bearer ${MADE}` : `Basic ${btoa(`c8gauge:${MADE}`)}`};
}

type Make = ReturnType<typeof caseMaker>;

/** One of several that are needed together is missing or wrong, where the others alone are not another way in. */
function partialCases(security: readonly Requirement[], way: Requirement, make: Make) {
  return way.filter(canBeMade).flatMap(one => {
    const others = way.filter(each => each !== one);
    const isIn = security.some(each => each.every(({id}) => others.some(it => it.id === id)));
    if (isIn) return [];
    const own = others.map(scheme => ({scheme}));
    return [
      make('auth-absent', `:${one.id}`, `refuses a request without ${one.id}`, own),
      make('auth-invalid', `:${one.id}`, `refuses a wrong ${one.id}`, [...own, made(one)]),
    ];
  });
}

function caseMaker(contract: Contract, endpoint: Endpoint) {
  const expected: Expectation = {
    kind: 'refused',
    // Which comes first, who asks or what for, is a server's own; some hide from others what there is.
    statuses: isCamundaDocument(contract) ? [401] : ['4XX'],
    level: 'contract',
    source: `#/security, ${RFC_401}`,
  };
  return (
    ofClass: 'auth-absent' | 'auth-invalid',
    suffix: string,
    title: string,
    credentials: readonly CaseCredential[],
  ): RequestCase => ({
    name: `${ofClass}${suffix}`,
    title,
    class: ofClass,
    from: 'full',
    expected,
    build: draft => ({...wireRequest(endpoint, draft), credentials}),
  });
}

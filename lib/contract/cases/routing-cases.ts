import type {Contract, Operation, Parameter} from '../contract.ts';
import {isCamundaDocument} from '../dialects/camunda-document.ts';
import {flatSchema, typesOf} from '../schema-shape.ts';
import {fits} from '../schema-validator.ts';
import {refusalStatuses} from './refusal-statuses.ts';
import {type Endpoint, type RequestCase, wireRequest} from './request-case.ts';

const RFC_404 = 'RFC 9110, section 15.5.5 (404 Not Found)';
const RFC_405 = 'RFC 9110, section 15.5.6 (405 Method Not Allowed)';

/** A key of partition 4 that no cluster has assigned: above 2^53, and odd, so that rounding shows. */
export const UNKNOWN_KEY = String((4n << 51n) + (1n << 50n) + 1n);

/** Wrong path keys, an undeclared method and an unknown path. */
export function routingCases(contract: Contract, endpoint: Endpoint): RequestCase[] {
  const keys = endpoint.operation.parameters.filter(each => each.in === 'path');
  const malformed = keys.filter(isMalformable).map(each => malformedKey(endpoint, each));
  // What a server does beyond its document is its own, and a method that it may have is not tried.
  if (!isCamundaDocument(contract)) return malformed;
  return [
    ...malformed,
    ...keys.filter(isKey).flatMap(each => unknownKeys(endpoint, each)),
    ...undeclaredMethod(contract, endpoint),
    unknownPath(contract, endpoint),
  ];
}

const MALFORMED = 'not-a-key';

/** Whether a path has a key that a text like this is none of. */
export function isMalformable({in: place, schema}: Parameter): boolean {
  if (place !== 'path') return false;
  const {pattern, format} = flatSchema(schema);
  const isLike =
    typesOf(schema).includes('integer') || pattern === '^-?[0-9]+$' || format === 'uuid';
  return isLike && !fits(schema, MALFORMED, 'refusal');
}

function isKey(parameter: Parameter): boolean {
  return /Key$/.test(parameter.name) && isMalformable(parameter);
}

function malformedKey(endpoint: Endpoint, {name}: Parameter): RequestCase {
  return {
    name: `malformed-key:${name}`,
    title: `refuses a ${name} that is not a key`,
    class: 'malformed-key',
    from: 'full',
    expected: {
      kind: 'refused',
      statuses: refusalStatuses(endpoint, [400, 404]),
      level: 'contract',
      source: `#${endpoint.operation.pointer}/parameters`,
    },
    build: draft => withPathParameter(endpoint, draft, name, MALFORMED),
  };
}

/**
 * Keys that no cluster has assigned. A gateway finds the partition in a key, so one of a partition that
 * does not exist may never be delivered: https://github.com/camunda/camunda/issues/54092
 */
const UNASSIGNED = {
  '': UNKNOWN_KEY,
  ':partition-zero': '17',
  ':no-partition': String(2n ** 63n - 1n),
};

function unknownKeys(endpoint: Endpoint, {name}: Parameter): RequestCase[] {
  return Object.entries(UNASSIGNED).map(([suffix, key]) => ({
    name: `unknown-key:${name}${suffix}`,
    title: `answers 404 for an unknown ${name}${suffix.replace(':', ' of ')}`,
    class: 'unknown-key',
    from: 'full',
    expected: {kind: 'refused', statuses: [404], level: 'behaviour', source: RFC_404},
    build: draft => withPathParameter(endpoint, draft, name, key),
  }));
}

function withPathParameter(
  endpoint: Endpoint,
  draft: Parameters<RequestCase['build']>[0],
  name: string,
  value: string,
) {
  return wireRequest(endpoint, {
    ...draft,
    pathParameters: {...draft.pathParameters, [name]: value},
  });
}

/** Methods that neither read nor remove come first: a server that takes them by mistake does less harm. */
const TRIED_METHODS = ['put', 'patch', 'post', 'delete', 'get'] as const;

function undeclaredMethod(contract: Contract, endpoint: Endpoint): RequestCase[] {
  const {path} = endpoint.operation;
  const declared = new Set(matching(contract, path).map(each => each.method));
  const method = TRIED_METHODS.find(each => !declared.has(each));
  if (method === undefined) return [];
  const name = method.toUpperCase();
  return [
    {
      name: 'undeclared-method',
      title: `answers ${name}, which is not declared here, with 405`,
      class: 'undeclared-method',
      from: 'full',
      expected: {kind: 'refused', statuses: [405], level: 'http', source: RFC_405},
      build: draft => ({
        ...wireRequest(endpoint, {...draft, body: {kind: 'none'}}),
        method: name,
      }),
    },
  ];
}

/** The operations whose template matches a path: `/jobs/{key}` matches `/jobs/search`. */
function matching(contract: Contract, path: string): Operation[] {
  const segments = path.split('/');
  return contract.operations.filter(other => {
    const template = other.path.split('/');
    return (
      template.length === segments.length &&
      template.every((each, at) => each === segments[at] || isParameter(each))
    );
  });
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{') && segment.endsWith('}');
}

/** The path is extended until no template of the contract matches it. */
function unknownPath(contract: Contract, endpoint: Endpoint): RequestCase {
  let suffix = '/c8gauge-no-such-path';
  while (matching(contract, `${endpoint.operation.path}${suffix}`).length > 0) suffix += '/at-all';
  return {
    name: 'unknown-path',
    title: 'answers 404 for an undeclared path below its own',
    class: 'unknown-path',
    from: 'full',
    expected: {kind: 'refused', statuses: [404], level: 'http', source: RFC_404},
    build: draft => {
      const request = wireRequest(endpoint, draft);
      const [path, query] = request.target.split('?');
      const target = `${path}${suffix}${query === undefined ? '' : `?${query}`}`;
      return {...request, target};
    },
  };
}

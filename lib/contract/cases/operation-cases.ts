import type {Contract, JsonSchema, Operation} from '../contract.ts';
import {jsonBodyCases, multipartCases} from './body-cases.ts';
import {type UnknownPropertyRule, unknownPropertyRule} from './body-changes.ts';
import {generatedCases} from './generated-cases.ts';
import {type Endpoint, type RequestCase, wireRequest} from './request-case.ts';
import {routingCases} from './routing-cases.ts';

/** What the run adds to the contract. */
export interface CaseOptions {
  /** True when the run has credentials, so that requests without them can be tried. */
  readonly authenticated: boolean;
  /**
   * True when the suite can bring about the state in which the operation succeeds; otherwise a valid
   * request may be refused because of the state.
   */
  readonly arranged: boolean;
  /** Seeds the generated data. */
  readonly seed: number;
}

/**
 * Every case of one operation, from the contract alone: valid ones first, then invalid by class.
 * The order and the names depend on nothing but the document.
 */
export function operationCases(
  contract: Contract,
  operation: Operation,
  options: CaseOptions,
): RequestCase[] {
  const endpoint: Endpoint = {basePath: contract.basePath, operation};
  return [
    ...validCases(endpoint, options),
    ...bodyCases(endpoint, options, unknownPropertyRule(contract)),
    ...routingCases(contract, endpoint),
    ...(options.authenticated ? authCases(endpoint) : []),
  ];
}

function validCases(endpoint: Endpoint, {arranged}: CaseOptions): RequestCase[] {
  const valid = (from: 'minimal' | 'full', title: string): RequestCase => ({
    name: `valid:${from}`,
    title,
    class: 'valid',
    from,
    expected: {kind: arranged ? 'accepted' : 'answered'},
    build: draft => wireRequest(endpoint, draft),
  });
  const minimal = valid('minimal', 'accepts a request with the required parts');
  const hasOptionalParts =
    endpoint.operation.requestBody !== null ||
    endpoint.operation.parameters.some(each => !each.required);
  if (!hasOptionalParts) return [minimal];
  return [minimal, valid('full', 'accepts a request with every declared part')];
}

function bodyCases(
  endpoint: Endpoint,
  options: CaseOptions,
  rule: UnknownPropertyRule,
): RequestCase[] {
  const content = endpoint.operation.requestBody?.content ?? {};
  const json = jsonSchema(content);
  if (json !== null) {
    return [...generatedCases(endpoint, json, options), ...jsonBodyCases(endpoint, json, rule)];
  }
  return Object.hasOwn(content, 'multipart/form-data') ? multipartCases(endpoint) : [];
}

/** The schema of the JSON media type among these; null when there is none. */
export function jsonSchema(content: Readonly<Record<string, JsonSchema>>): JsonSchema | null {
  const entry = Object.entries(content).find(([mediaType]) =>
    /^application\/(?:[\w.-]+\+)?json\b/.test(mediaType),
  );
  return entry ? entry[1] : null;
}

const RFC_401 = 'RFC 9110, section 15.5.2 (401 Unauthorized)';

/** No credentials, and invalid ones. None where the operation needs no credentials. */
function authCases(endpoint: Endpoint): RequestCase[] {
  if (!endpoint.operation.secured) return [];
  const expected = {
    kind: 'refused',
    statuses: [401],
    level: 'contract',
    source: `#/security, ${RFC_401}`,
  } as const;
  return [
    {
      name: 'auth-absent',
      title: 'refuses a request without credentials',
      class: 'auth-absent',
      from: 'full',
      expected,
      build: draft => ({...wireRequest(endpoint, draft), authorization: 'omit'}),
    },
    {
      name: 'auth-invalid',
      title: 'refuses an invalid token',
      class: 'auth-invalid',
      from: 'full',
      expected,
      build: draft => ({
        ...wireRequest(endpoint, draft),
        authorization: {value: 'Bearer c8gauge-nobody-issued-this'},
      }),
    },
  ];
}

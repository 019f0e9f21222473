import type {Contract, JsonSchema, Operation} from '../contract.ts';
import {authCases} from './auth-cases.ts';
import {generatedCases} from './generated-cases.ts';
import {jsonBodyCases} from './json-body-cases.ts';
import {multipartCases} from './multipart-cases.ts';
import type {RequestCase} from './request-case.ts';
import {routingCases} from './routing-cases.ts';
import {type UnknownPropertyRule, unknownPropertyRule} from './unknown-properties.ts';
import {type Endpoint, wireRequest} from './wire.ts';

/** What a run adds to what the contract says. */
export interface CaseOptions {
  /** True when the run has credentials, so that their absence can be judged. */
  readonly authenticated: boolean;
  /**
   * True when the suite knows how to bring about the state in which the operation succeeds; else a
   * valid request may be refused for the state's sake.
   */
  readonly arranged: boolean;
  /** What generated data is drawn with. */
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
  const minimal = valid('minimal', 'does what a request with the required parts asks');
  const hasOptionalParts =
    endpoint.operation.requestBody !== null ||
    endpoint.operation.parameters.some(each => !each.required);
  if (!hasOptionalParts) return [minimal];
  return [minimal, valid('full', 'does what a request with every declared part asks')];
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

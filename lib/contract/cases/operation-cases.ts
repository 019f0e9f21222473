import type {Contract, JsonSchema, Operation, SecurityScheme} from '../contract.ts';
import {isCamundaDocument} from '../dialects/camunda-document.ts';
import {bareMediaType, contentFor, jsonContent} from '../media-types.ts';
import {authCases} from './auth-cases.ts';
import {jsonBodyCases, multipartCases} from './body-cases.ts';
import {unknownPropertyRule} from './body-changes.ts';
import {drawnCases} from './drawn-cases.ts';
import {formCases} from './form-cases.ts';
import {GENERATED, generatedCases} from './generated-cases.ts';
import {parameterCases} from './parameter-cases.ts';
import {type Endpoint, FORM, type RequestCase, wireRequest} from './request-case.ts';
import {routingCases} from './routing-cases.ts';
import {whyNoSample} from './sample-draft.ts';

/** What the run adds to the contract. */
export interface CaseOptions {
  /** True when the run has credentials, so that requests without them can be tried. */
  readonly authenticated: boolean;
  /** Which of the document's schemes the run can satisfy; default: none for certain. */
  readonly has?: (scheme: SecurityScheme) => boolean;
  /**
   * True when the suite can bring about the state in which the operation succeeds; otherwise a valid
   * request may be refused because of the state.
   */
  readonly arranged: boolean;
  /** Seeds the generated data. */
  readonly seed: number;
  /** Generated requests an operation; default 2. */
  readonly count?: number | undefined;
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
  // Camunda's documents before 8.8 declare few refusals, and the product has one status for wrong requests.
  const usual = isCamundaDocument(contract) ? {usual: [400]} : {};
  const endpoint: Endpoint = {basePath: contract.basePath, operation, ...usual};
  const cases = [
    ...validCases(endpoint, options),
    ...(options.arranged ? [] : drawnCases(endpoint, options.seed, options.count ?? GENERATED)),
    ...bodyCases(contract, endpoint, options),
    ...parameterCases(endpoint),
    ...routingCases(contract, endpoint),
    ...(options.authenticated ? authCases(contract, endpoint, options.has ?? (() => false)) : []),
  ];
  const names = new Set<string>();
  return cases.filter(({name}) => !names.has(name) && names.add(name));
}

function validCases(endpoint: Endpoint, {arranged}: CaseOptions): RequestCase[] {
  const valid = (from: 'minimal' | 'full', title: string): RequestCase => {
    const unsendable = arranged ? null : whyNoSample(endpoint.operation, from === 'full');
    return {
      name: `valid:${from}`,
      title,
      class: 'valid',
      from,
      expected: {kind: arranged ? 'accepted' : 'answered'},
      build: draft => wireRequest(endpoint, draft),
      ...(unsendable === null ? {} : {unsendable}),
    };
  };
  const minimal = valid('minimal', 'accepts a request with the required parts');
  const hasOptionalParts =
    endpoint.operation.requestBody !== null ||
    endpoint.operation.parameters.some(each => !each.required);
  if (!hasOptionalParts) return [minimal];
  return [minimal, valid('full', 'accepts a request with every declared part')];
}

function bodyCases(contract: Contract, endpoint: Endpoint, options: CaseOptions): RequestCase[] {
  const content = endpoint.operation.requestBody?.content ?? {};
  const json = jsonContent(content);
  const [form, multipart] = [FORM, 'multipart/form-data'].map(type =>
    Object.keys(content).find(each => bareMediaType(each) === type),
  );
  // A range says that anything may come; where something is named, that is what is sent.
  if (json !== null && !(json.mediaType.includes('*') && (form ?? multipart))) {
    const rules = {
      rule: unknownPropertyRule(contract),
      unsupportedType: undeclaredType(contract),
    };
    return [
      ...generatedCases(endpoint, json.schema, options),
      ...jsonBodyCases(endpoint, json.schema, rules),
    ];
  }
  if (form !== undefined) return formCases(endpoint, content[form] ?? true, 'urlencoded');
  if (multipart === undefined) return [];
  return [
    ...multipartCases(endpoint),
    ...formCases(endpoint, content[multipart] ?? true, 'multipart'),
  ];
}

const UNUSUAL_TYPES = ['text/plain', 'application/x-c8gauge'];

const undeclared = new WeakMap<Contract, string>();

/** A media type that no operation declares: one of them may take it everywhere. */
function undeclaredType(contract: Contract): string {
  const known = undeclared.get(contract);
  if (known !== undefined) return known;
  const isDeclared = (type: string) =>
    contract.operations.some(
      ({requestBody}) => requestBody !== null && contentFor(requestBody.content, type) !== null,
    );
  const type = UNUSUAL_TYPES.find(each => !isDeclared(each)) ?? 'application/x-c8gauge';
  undeclared.set(contract, type);
  return type;
}

/** The schema of the JSON media type among these; null when there is none. */
export function jsonSchema(content: Readonly<Record<string, JsonSchema>>): JsonSchema | null {
  return jsonContent(content)?.schema ?? null;
}

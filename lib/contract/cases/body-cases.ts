import {type JsonValue, stringifyJson} from '../../core/int64.ts';
import type {JsonSchema, Operation} from '../contract.ts';
import {contentFor, jsonContent} from '../media-types.ts';
import {fits} from '../schema-validator.ts';
import {
  type BodyChange,
  bodyChanges,
  changeName,
  isRefusedBy,
  type UnknownPropertyRule,
} from './body-changes.ts';
import {type RefusalStatus, refusalStatuses} from './refusal-statuses.ts';
import {
  concatenate,
  type Endpoint,
  type Expectation,
  MULTIPART_BOUNDARY,
  type RequestCase,
  type RequestDraft,
  type WireRequest,
  wireRequest,
  withBody,
} from './request-case.ts';
import {withValueAt} from './schema-places.ts';

const RFC_8259 = 'RFC 8259, section 2 (JSON grammar) and RFC 9110, section 15.5.1 (400)';
const RFC_415 = 'RFC 9110, section 15.5.16 (415 Unsupported Media Type)';
const RFC_7578 = 'RFC 7578, section 4.1 (boundary) and RFC 9110, section 15.5.1 (400)';
/** "configure jackson mapper to fail for unknown properties in the REST request", from 8.8 on */
const CAMUNDA_STRICT = 'https://github.com/camunda/camunda/pull/37895';

/** Larger than the 4 MB that Camunda takes in one message. */
const OVERSIZED_BYTES = new Uint8Array(5 * 1024 * 1024).fill('x'.charCodeAt(0));

/** The cases of a JSON body: each property wrong in each way, and the body as a whole. */
export function jsonBodyCases(
  endpoint: Endpoint,
  schema: JsonSchema,
  {rule, unsupportedType}: BodyRules,
): RequestCase[] {
  return [
    ...bodyChanges(schema, rule).map(each => propertyCase(endpoint, schema, each)),
    ...topLevelCases(endpoint, schema),
    ...textCases(endpoint),
    ...mediaTypeCases(endpoint, unsupportedType, rule),
    ...sizeCases(endpoint),
  ];
}

/** What decides how bodies are expected to be refused. */
export interface BodyRules {
  readonly rule: UnknownPropertyRule;
  /** A media type that no operation declares. */
  readonly unsupportedType: string;
}

function propertyCase(endpoint: Endpoint, schema: JsonSchema, change: BodyChange): RequestCase {
  const source = `#${endpoint.operation.pointer}/requestBody`;
  const {level = 'contract'} = change;
  const statuses = refusalStatuses(endpoint);
  const changed = (draft: RequestDraft) => withValueAt(jsonOf(draft), change.path, change.value);
  const isByContract = change.expected === 'refused' && level === 'contract';
  return {
    name: changeName(change),
    title: change.title,
    class: change.class,
    from: 'full',
    expected:
      change.expected === 'refused'
        ? refused(statuses, level, level === 'contract' ? source : CAMUNDA_STRICT)
        : {kind: 'answered'},
    build: draft => wireRequest(endpoint, withJson(draft, changed(draft))),
    ...(isByContract ? {isDue: draft => isRefusedBy(schema, change, jsonOf(draft))} : {}),
  };
}

/** The same request with another JSON body. */
export function withJson(draft: RequestDraft, value: JsonValue): RequestDraft {
  const given = draft.body.kind === 'json' ? draft.body : {kind: 'json' as const};
  return {...draft, body: {...given, value}};
}

function topLevelCases(endpoint: Endpoint, schema: JsonSchema): RequestCase[] {
  const texts = {array: '[]', string: '"text"', number: '42', boolean: 'true'};
  const source = `#${endpoint.operation.pointer}/requestBody`;
  return Object.entries(texts)
    .filter(([, text]) => !fits(schema, JSON.parse(text) as JsonValue, 'refusal'))
    .map(([kind, text]) =>
      textCase(endpoint, {
        name: `wrong-top-level:${kind}`,
        title: `refuses a body that is a ${kind}`,
        class: 'wrong-top-level',
        expected: refused(refusalStatuses(endpoint), 'contract', source),
        text: () => text,
      }),
    );
}

function textCases(endpoint: Endpoint): RequestCase[] {
  const malformed = refused(refusalStatuses(endpoint, [400]), 'http', RFC_8259);
  return [
    textCase(endpoint, {
      name: 'malformed-body',
      title: 'refuses a body that is not JSON',
      class: 'malformed-body',
      expected: malformed,
      text: () => '{"not json',
    }),
    textCase(endpoint, {
      name: 'truncated-body',
      title: 'refuses a body that ends early',
      class: 'truncated-body',
      expected: malformed,
      text: draft => stringifyJson(jsonOf(draft)).slice(0, -1),
    }),
    textCase(endpoint, {
      name: 'duplicate-key',
      title: 'answers a body with a key given twice without failing',
      class: 'duplicate-key',
      expected: {kind: 'answered'},
      text: duplicateFirstKey,
    }),
  ];
}

function duplicateFirstKey(draft: RequestDraft): string {
  const text = stringifyJson(jsonOf(draft));
  const members = text.slice(1, -1);
  const first = /^"[^"]*":/.exec(members)?.[0] ?? '"c8gaugeTwice":';
  return `{${first}1${members === '' ? '' : `,${members}`}}`;
}

/** No type is wrong where every one is declared. */
function mediaTypeCases(
  endpoint: Endpoint,
  unsupportedType: string,
  {silenceRefuses}: UnknownPropertyRule,
): RequestCase[] {
  const {operation} = endpoint;
  const isOpen = contentFor(operation.requestBody?.content ?? {}, unsupportedType) !== null;
  const isOwn = silenceRefuses ? [415] : refusalStatuses(endpoint, [400, 415]);
  const wrong: RequestCase = {
    name: 'wrong-content-type',
    title: `refuses a JSON body that is labelled ${unsupportedType}`,
    class: 'wrong-content-type',
    from: 'full',
    expected: refused(isOwn, 'http', RFC_415),
    build: draft => withContentType(wireRequest(endpoint, draft), unsupportedType),
  };
  return [
    ...(isOpen ? [] : [wrong]),
    {
      name: 'missing-content-type',
      title: 'refuses a body that does not say what it is',
      class: 'missing-content-type',
      from: 'full',
      expected: silenceRefuses ? refused([400, 415], 'behaviour', RFC_415) : {kind: 'answered'},
      build: draft => withContentType(wireRequest(endpoint, draft), null),
    },
  ];
}

function withContentType(request: WireRequest, contentType: string | null): WireRequest {
  return withBody(request, request.body ?? '{}', contentType);
}

function sizeCases(endpoint: Endpoint): RequestCase[] {
  const required = endpoint.operation.requestBody?.required === true;
  const source = `#${endpoint.operation.pointer}/requestBody`;
  const missing: RequestCase = {
    name: 'missing-required:body',
    title: 'refuses a request without a body',
    class: 'missing-required',
    from: 'full',
    expected: refused(refusalStatuses(endpoint, [400, 415]), 'contract', source),
    build: draft => wireRequest(endpoint, {...draft, body: {kind: 'none'}}),
  };
  const oversized: RequestCase = {
    ...textCase(endpoint, {
      name: 'oversized-body',
      title: 'answers a body of 5 MB without failing',
      class: 'oversized-body',
      expected: {kind: 'answered'},
      text: draft => concatenate(oversizedParts(draft)),
    }),
    bodyBytes: draft => oversizedParts(draft).reduce((total, each) => total + each.length, 0),
  };
  return required ? [missing, oversized] : [oversized];
}

/** Joined as bytes: five megabytes are not encoded again for each operation. */
function oversizedParts(draft: RequestDraft): Uint8Array[] {
  const members = stringifyJson(jsonOf(draft)).slice(1, -1);
  const head = `{${members}${members === '' ? '' : ','}"c8gaugeOversized":"`;
  return [encoder.encode(head), OVERSIZED_BYTES, encoder.encode('"}')];
}

const encoder = new TextEncoder();

interface TextCase extends Omit<RequestCase, 'build' | 'from'> {
  text(draft: RequestDraft): string | Uint8Array;
}

function textCase(endpoint: Endpoint, {text, ...rest}: TextCase): RequestCase {
  return {
    ...rest,
    from: 'full',
    build: draft =>
      withBody(wireRequest(endpoint, draft), text(draft), jsonTypeOf(endpoint.operation)),
  };
}

function jsonTypeOf({requestBody}: Operation): string {
  const declared = jsonContent(requestBody?.content ?? {})?.mediaType ?? '';
  return declared === '' || declared.includes('*') ? 'application/json' : declared;
}

function jsonOf(draft: RequestDraft): JsonValue {
  return draft.body.kind === 'json' ? draft.body.value : {};
}

/** A multipart body that ends early, has no part, or calls itself JSON. */
export function multipartCases(endpoint: Endpoint): RequestCase[] {
  const contentType = `multipart/form-data; boundary=${MULTIPART_BOUNDARY}`;
  return [
    {
      name: 'truncated-body',
      title: 'refuses a multipart body that ends early',
      class: 'truncated-body',
      from: 'full',
      expected: refused(refusalStatuses(endpoint, [400]), 'http', RFC_7578),
      build(draft) {
        const request = wireRequest(endpoint, draft);
        const whole = request.body ?? new Uint8Array();
        return withBody(request, whole.slice(0, Math.floor(whole.length / 2)), contentType);
      },
    },
    {
      name: 'missing-required:body',
      title: 'refuses a multipart body without a part',
      class: 'missing-required',
      from: 'full',
      expected: refused(
        refusalStatuses(endpoint, [400]),
        'contract',
        `#${endpoint.operation.pointer}/requestBody`,
      ),
      build: draft =>
        withBody(wireRequest(endpoint, draft), `--${MULTIPART_BOUNDARY}--\r\n`, contentType),
    },
    {
      name: 'wrong-content-type',
      title: 'refuses JSON where multipart is declared',
      class: 'wrong-content-type',
      from: 'full',
      expected: refused(refusalStatuses(endpoint, [400, 415]), 'http', RFC_415),
      build: draft => withBody(wireRequest(endpoint, draft), '{}'),
    },
  ];
}

function refused(
  statuses: readonly RefusalStatus[],
  level: 'contract' | 'http' | 'behaviour',
  source: string,
): Expectation {
  return {kind: 'refused', statuses, level, source};
}

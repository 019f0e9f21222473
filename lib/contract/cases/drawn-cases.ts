import fc from 'fast-check';
import type {JsonValue} from '../../core/int64.ts';
import {type Operation, onlyReads, type Parameter} from '../contract.ts';
import {schemaArbitrary} from '../schema-arbitrary.ts';
import {fits} from '../schema-validator.ts';
import {parameterText, sentParameters, withParameter} from './parameter-cases.ts';
import {type Endpoint, type RequestCase, type RequestDraft, wireRequest} from './request-case.ts';
import {bodyOf, bodySchema, sampleDraft, whyNoSample} from './sample-draft.ts';

/** So many requests are drawn for each that is wanted: what the document refuses, and what came before, is left out. */
const DRAWS = 8;

/** A drawn request: values of parameters by place and name, and of the body. */
interface Drawn {
  readonly parameters: Readonly<Record<string, JsonValue | undefined>>;
  readonly body: JsonValue | undefined;
}

/**
 * Valid requests whose values are drawn from the schemas: of parameters, each with its pattern or format, and of the
 * body. A finding is shown with as few of them as still show it.
 *
 * @param count how many, the same for the same seed; fewer where few that are drawn fit
 */
export function drawnCases(endpoint: Endpoint, seed: number, count: number): RequestCase[] {
  const {operation} = endpoint;
  const parameters = drawnParameters(operation);
  const schema = bodySchema(operation);
  if (parameters.length === 0 && schema === null) return [];
  const drawn = fc.sample(
    fc.record({
      parameters: fc.record(
        Object.fromEntries(parameters.map(each => [partOf(each), parameterArbitrary(each)])),
      ),
      body: schema === null ? fc.constant(undefined) : schemaArbitrary(schema),
    }),
    {seed, numRuns: count * DRAWS},
  );
  const unsendable = whyNoSample(operation, false);
  return distinct(drawn.map(each => fittingPart(operation, each)))
    .slice(0, count)
    .map((each, at) => ({
      ...drawnCase(endpoint, `valid:drawn-${at + 1}`, each, new Set()),
      ...(unsendable === null ? {} : {unsendable}),
    }));
}

/** What a write names in its path is nothing that a target has: it is not drawn. */
function drawnParameters(operation: Operation): Parameter[] {
  return sentParameters(operation).filter(each => each.in !== 'path' || onlyReads(operation));
}

function partOf({in: place, name}: Parameter): string {
  return `${place}.${name}`;
}

function parameterArbitrary(parameter: Parameter): fc.Arbitrary<JsonValue | undefined> {
  const values = schemaArbitrary(parameter.schema);
  return parameter.required ? values : fc.option(values, {nil: undefined});
}

/** Without what does not fit: then the sample stands there, or nothing where nothing has to. */
function fittingPart(operation: Operation, {body, parameters}: Drawn): Drawn {
  const schema = bodySchema(operation);
  const isRight = (parameter: Parameter, value: JsonValue) =>
    fits(parameter.schema, value, 'request') && isTold(parameter, value);
  const right = drawnParameters(operation).flatMap(each => {
    const value = parameters[partOf(each)];
    return value !== undefined && isRight(each, value) ? [[partOf(each), value] as const] : [];
  });
  const isBody = body !== undefined && schema !== null && fits(schema, body, 'request');
  return {parameters: Object.fromEntries(right), body: isBody ? body : undefined};
}

function distinct(drawn: readonly Drawn[]): Drawn[] {
  const known = new Set<string>();
  return drawn.filter(each => {
    const text = JSON.stringify(each, (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    const isEmpty = each.body === undefined && Object.keys(each.parameters).length === 0;
    return !isEmpty && !known.has(text) && known.add(text);
  });
}

const TOLD: Readonly<Record<Parameter['in'], RegExp>> = {
  path: /^(?!\.{1,2}$)[^/\\\p{Cc}]+$/u,
  query: /^/,
  header: /^[!-~](?:[ -~]*[!-~])?$/,
  cookie: /^[\w.~-]+$/,
};

/** Whether a value can be read again from its text: what separates items is in none of them. */
function isTold(parameter: Parameter, value: JsonValue): boolean {
  const members = typeof value === 'object' && value !== null ? Object.entries(value).flat() : [];
  const isAmbiguous = members.some(each => /[,|;.&= ]/.test(String(each)));
  if (parameter.mediaType === undefined && isAmbiguous) return false;
  if (parameter.in === 'query') return true;
  return TOLD[parameter.in].test(parameterText(parameter, value));
}

function drawnCase(
  endpoint: Endpoint,
  name: string,
  drawn: Drawn,
  omitted: ReadonlySet<string>,
): RequestCase {
  const {operation} = endpoint;
  const parameters = drawnParameters(operation).flatMap(each => {
    const value = omitted.has(partOf(each)) ? undefined : drawn.parameters[partOf(each)];
    return value === undefined ? [] : [{parameter: each, value}];
  });
  const body = bodyWithout(operation, drawn.body, omitted);
  const schema = bodySchema(operation);
  const parts = [...parameters.map(each => partOf(each.parameter)), ...bodyParts(body)];
  return {
    name,
    title: 'answers a request with drawn values without failing',
    class: 'valid',
    from: 'minimal',
    expected: {kind: 'answered'},
    drawn: parts,
    without(part) {
      const more = new Set([...omitted, part]);
      const rest = bodyWithout(operation, drawn.body, more);
      const isValid = rest === undefined || (schema !== null && fits(schema, rest, 'request'));
      return isValid ? drawnCase(endpoint, name, drawn, more) : null;
    },
    build(draft) {
      const withParts = parameters.reduce(
        (each, {parameter, value}) => withParameter(each, parameter, value),
        draft,
      );
      const own = body === undefined ? {} : {body: bodyOf(operation, body)};
      return wireRequest(endpoint, {...withParts, ...own});
    },
  };
}

const BODY = 'body';

function bodyParts(body: JsonValue | undefined): string[] {
  if (body === undefined) return [];
  return [BODY, ...(isObject(body) ? Object.keys(body).map(each => `${BODY}.${each}`) : [])];
}

/** The drawn body, with the sample's value in place of what is left out, or nothing where it has none. */
function bodyWithout(
  operation: Operation,
  body: JsonValue | undefined,
  omitted: ReadonlySet<string>,
): JsonValue | undefined {
  if (body === undefined || omitted.has(BODY)) return undefined;
  if (!isObject(body)) return body;
  const sample = sampleObject(sampleDraft(operation, false));
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      if (!omitted.has(`${BODY}.${name}`)) return [[name, value] as const];
      return Object.hasOwn(sample, name) ? [[name, sample[name] as JsonValue] as const] : [];
    }),
  );
}

function sampleObject({body}: RequestDraft): {[key: string]: JsonValue} {
  const value = body.kind === 'json' || body.kind === 'form' ? body.value : null;
  return isObject(value) ? value : {};
}

function isObject(value: JsonValue): value is {[key: string]: JsonValue} {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type {JsonSchema, Operation, Response} from '../contract.ts';
import {type BoundContract, bindContract, loadBoundContract} from './bind.ts';
import {type DialectName, dialectNamed} from './dialects.ts';

/** Data of the user, whose names are nobody else's. */
const OPAQUE = new Set(['variables', 'customHeaders']);

/** Nested deeper than this, a schema is left as it is. */
const DEPTH_MAX = 12;

/**
 * A contract in the words of a dialect: what it says of each operation holds, where each is served and how
 * it answers, but properties have the names that they have there, and keys their type. With it a product
 * that is known to have other names is judged by everything else.
 */
function inWordsOf(contract: BoundContract, name: DialectName): BoundContract {
  const dialect = dialectNamed(name);
  const bound = bindContract(contract, dialect);
  const operations = contract.operations.map(operation => {
    const {operationId} = operation;
    const {request = {}, answer = {}} = dialect.operations[operationId] ?? {};
    const pages = operationId.startsWith('search') ? dialect.page : {request: {}, answer: {}};
    const keysAsText = dialect.keys === 'text';
    return renamed(operation, {
      request: {names: {...request, ...pages.request}, keysAsText},
      answer: {names: ownNames(operationId, {...answer, ...pages.answer}), keysAsText},
    });
  });
  return {
    ...contract,
    operations,
    translationOf(operationId) {
      const translation = bound.translationOf(operationId);
      return translation && {...translation, pathToBody: {}};
    },
  };
}

/**
 * Reads the contract that answers are judged by.
 *
 * @param words the version whose words it is put into; null for its own
 * @throws ExplainedError as {@link loadBoundContract} does
 */
export async function judgedContract(
  file: string | undefined,
  dialect: DialectName | null | undefined,
  words: DialectName | null | undefined,
): Promise<BoundContract> {
  const contract = await loadBoundContract(file, dialect);
  return words ? inWordsOf(contract, words) : contract;
}

/** A job's key was `key` in the first patches of 8.6 only. */
function ownNames(operationId: string, names: Readonly<Record<string, string>>) {
  if (operationId !== 'activateJobs') return names;
  return Object.fromEntries(Object.entries(names).filter(([, theirs]) => theirs !== 'key'));
}

interface Words {
  readonly names: Readonly<Record<string, string>>;
  readonly keysAsText: boolean;
}

function renamed(
  operation: Operation,
  words: {readonly request: Words; readonly answer: Words},
): Operation {
  const {parameters, requestBody, responses} = operation;
  const response = (each: Response) => ({...each, content: content(each.content, words.answer)});
  return {
    ...operation,
    parameters: parameters.map(each => ({
      ...each,
      schema: typed(each.name, each.schema, words.request),
    })),
    requestBody: requestBody && {
      ...requestBody,
      content: content(requestBody.content, words.request),
    },
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, each]) => [status, response(each)]),
    ),
  };
}

function content(byType: Readonly<Record<string, JsonSchema>>, words: Words) {
  return Object.fromEntries(
    Object.entries(byType).map(([type, schema]) => [type, inWords(schema, words)]),
  );
}

function inWords(schema: JsonSchema, words: Words, depth = 0): JsonSchema {
  if (typeof schema === 'boolean' || depth > DEPTH_MAX) return schema;
  const inner = (value: unknown) => inWords(value as JsonSchema, words, depth + 1);
  const changed: Record<string, unknown> = {...schema};
  const {items, properties, required} = schema;
  if (items !== undefined) changed['items'] = inner(items);
  for (const branches of ['allOf', 'oneOf', 'anyOf']) {
    const list = schema[branches];
    if (Array.isArray(list)) changed[branches] = list.map(inner);
  }
  if (Array.isArray(required)) changed['required'] = required.map(each => theirs(each, words));
  if (typeof properties === 'object' && properties !== null) {
    changed['properties'] = Object.fromEntries(
      Object.entries(properties as Record<string, JsonSchema>).map(([name, each]) => [
        theirs(name, words),
        OPAQUE.has(name) ? each : typed(name, inner(each), words),
      ]),
    );
  }
  return changed;
}

function theirs(name: string, {names}: Words): string {
  return Object.hasOwn(names, name) ? (names[name] as string) : name;
}

function typed(name: string, schema: JsonSchema, {keysAsText}: Words): JsonSchema {
  const isKey = /Key$/.test(name) && typeof schema === 'object' && schema['type'] === 'integer';
  return keysAsText && isKey ? {type: 'string', pattern: '^-?[0-9]+$'} : schema;
}

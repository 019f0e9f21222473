import {createHash} from 'node:crypto';
import {fileURLToPath} from 'node:url';
import {dereference} from '@apidevtools/json-schema-ref-parser';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {blamedReference, checkDocument} from './check-document.ts';
import type {
  Contract,
  HttpMethod,
  JsonSchema,
  Operation,
  Parameter,
  RequestBody,
  Response,
} from './contract.ts';
import {pointerSegment, readDocument, type SourceDocument} from './read-document.ts';

/** The contract that c8gauge checks by default. */
export const DEFAULT_CONTRACT_FILE = fileURLToPath(
  new URL('./camunda-8.6.openapi.yaml', import.meta.url),
);

const METHODS: readonly HttpMethod[] = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
];

type Node = Record<string, unknown>;

/**
 * Reads an OpenAPI 3.0 or 3.1 document (YAML or JSON, one file or several) and resolves its `$ref`s.
 *
 * @throws ExplainedError when the file cannot be read, does not parse, is not an OpenAPI 3.x document,
 *   has a broken or circular `$ref`, an unknown format, or no operations
 */
export async function loadContract(file: string = DEFAULT_CONTRACT_FILE): Promise<Contract> {
  const source = await readDocument(file);
  assertOpenApi3(source);
  checkDocument(source);
  const document = await resolveReferences(source);
  if (String(document.openapi).startsWith('3.0')) rewriteOpenApi30(document);
  const operations = readOperations(document);
  if (operations.length === 0) {
    throw new ExplainedError(
      `the contract ${file} has no operations at #/paths`,
      'give an OpenAPI 3.0 or 3.1 document that describes some',
    );
  }
  const info = node(document.info);
  return {
    title: String(info.title ?? ''),
    version: String(info.version ?? ''),
    sha256: createHash('sha256').update(source.text).digest('hex'),
    basePath: readBasePath(document),
    operations,
    file,
    lineOf: source.lineOf,
  };
}

function assertOpenApi3(source: SourceDocument): void {
  const version = String(source.root.openapi ?? '');
  if (/^3\.[01]\b/.test(version)) return;
  const other = ['swagger', 'asyncapi', 'openapi'].find(key => source.root[key] !== undefined);
  const found = other ? `'${other}: ${String(source.root[other])}'` : 'no version';
  throw new ExplainedError(
    `the contract ${source.file} has ${found} at #/${other ?? 'openapi'}`,
    'give an OpenAPI 3.0 or 3.1 document',
  );
}

/** Works on a copy: the resolver writes into what it is given. */
async function resolveReferences(source: SourceDocument): Promise<Node> {
  try {
    const root = structuredClone(source.root);
    return node(await dereference(source.file, root, {dereference: {circular: true}}));
  } catch (thrown) {
    const message = messageOf(thrown);
    const pointer = blamedReference(source, message);
    const place = pointer === null ? '' : ` at #${pointer}`;
    throw new ExplainedError(
      `the contract ${source.file} has a broken $ref${place} (${message})`,
      'correct the reference',
    );
  }
}

function readBasePath(document: Node): string {
  const [server] = list(document.servers);
  const url = String(node(server).url ?? '/');
  const path = url.includes('://')
    ? url.replace(/^.*?:\/\/[^/]*/, '')
    : url.replace(/^\{[^}]*\}/, '');
  return path.replace(/\/+$/, '');
}

function readOperations(document: Node): Operation[] {
  const operations: Operation[] = [];
  for (const [path, value] of Object.entries(node(document.paths))) {
    const item = node(value);
    for (const method of METHODS) {
      if (item[method] === undefined) continue;
      operations.push(readOperation(document, path, item, method));
    }
  }
  return operations;
}

function readOperation(document: Node, path: string, item: Node, method: HttpMethod): Operation {
  const operation = node(item[method]);
  const security = list(operation.security ?? document.security);
  return {
    operationId: String(operation.operationId ?? nameOperation(method, path)),
    method,
    path,
    pointer: `/paths/${pointerSegment(path)}/${method}`,
    tags: list(operation.tags).map(String),
    parameters: readParameters([...list(item.parameters), ...list(operation.parameters)]),
    requestBody: operation.requestBody === undefined ? null : readRequestBody(operation),
    responses: Object.fromEntries(
      Object.entries(node(operation.responses)).map(([status, each]) => [
        status,
        readResponse(each),
      ]),
    ),
    // An empty requirement object makes security optional (OpenAPI 3.1, 4.8.10).
    secured: security.length > 0 && security.every(each => Object.keys(node(each)).length > 0),
  };
}

/** An operation without an id gets one that needs no quoting: `get-jobs-jobKey`. */
function nameOperation(method: string, path: string): string {
  return `${method}${path.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`;
}

/** An operation's own parameter replaces the one of its path item (same name and place). */
function readParameters(values: readonly unknown[]): Parameter[] {
  const byName = new Map<string, Parameter>();
  for (const each of values.map(readParameter)) byName.set(`${each.in} ${each.name}`, each);
  return [...byName.values()];
}

function readParameter(value: unknown): Parameter {
  const parameter = node(value);
  return {
    name: String(parameter.name),
    in: parameter.in as Parameter['in'],
    required: parameter.required === true,
    schema: (parameter.schema ?? firstSchema(parameter.content) ?? true) as JsonSchema,
  };
}

function readRequestBody(operation: Node): RequestBody {
  const body = node(operation.requestBody);
  return {required: body.required === true, content: readContent(body.content)};
}

function readResponse(value: unknown): Response {
  const response = node(value);
  return {
    description: String(response.description ?? ''),
    content: readContent(response.content),
    headers: Object.fromEntries(
      Object.entries(node(response.headers)).map(([name, each]) => [
        name.toLowerCase(),
        {required: node(each).required === true, schema: (node(each).schema ?? true) as JsonSchema},
      ]),
    ),
  };
}

function firstSchema(content: unknown): unknown {
  return node(Object.values(node(content))[0]).schema;
}

function readContent(value: unknown): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(node(value)).map(([mediaType, each]) => [
      mediaType,
      (node(each).schema ?? true) as JsonSchema,
    ]),
  );
}

function node(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

type Schema = Record<string, unknown>;

/**
 * Turns the schemas of an OpenAPI 3.0 document into JSON Schema 2020-12, in place, each object once:
 * `nullable: true` becomes a type of its own (`anyOf` with `type: null` where there is no plain
 * `type`, which ajv would otherwise refuse), and boolean `exclusiveMinimum` and `exclusiveMaximum`
 * become numbers. Source: https://spec.openapis.org/oas/v3.0.3#schema-object
 */
function rewriteOpenApi30(root: unknown): void {
  visit(root, new WeakSet());
}

function visit(value: unknown, seen: WeakSet<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const each of Object.values(value)) visit(each, seen);
  if (Array.isArray(value)) return;
  const schema = value as Schema;
  rewriteExclusive(schema, 'exclusiveMinimum', 'minimum');
  rewriteExclusive(schema, 'exclusiveMaximum', 'maximum');
  if (schema.nullable === true) rewriteNullable(schema);
  else if (schema.nullable === false) delete schema.nullable;
}

function rewriteExclusive(schema: Schema, exclusive: string, bound: string): void {
  if (typeof schema[exclusive] !== 'boolean') return;
  const isExclusive = schema[exclusive] === true;
  delete schema[exclusive];
  if (!isExclusive || schema[bound] === undefined) return;
  schema[exclusive] = schema[bound];
  delete schema[bound];
}

function rewriteNullable(schema: Schema): void {
  delete schema.nullable;
  if (typeof schema.type === 'string' && !schema.allOf && !schema.oneOf && !schema.anyOf) {
    schema.type = [schema.type, 'null'];
    if (Array.isArray(schema.enum) && !schema.enum.includes(null)) {
      schema.enum = [...schema.enum, null];
    }
    return;
  }
  const inner = {...schema};
  for (const key of Object.keys(schema)) delete schema[key];
  schema.anyOf = [inner, {type: 'null'}];
}

import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {dereference} from '@apidevtools/json-schema-ref-parser';
import {parse as parseYaml} from 'yaml';
import {ExplainedError, messageOf} from '../core/errors.ts';
import type {
  Contract,
  HttpMethod,
  JsonSchema,
  Operation,
  Parameter,
  RequestBody,
  Response,
} from './contract.ts';

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
 * Reads an OpenAPI 3.x document (YAML or JSON) and resolves its `$ref`s.
 *
 * @throws ExplainedError when the file cannot be read, does not parse, or has no operations
 */
export async function loadContract(file: string = DEFAULT_CONTRACT_FILE): Promise<Contract> {
  const text = await readText(file);
  const document = await resolveDocument(file, text);
  const operations = readOperations(document);
  if (operations.length === 0) {
    throw new ExplainedError(`${file} has no operations at /paths`, 'give an OpenAPI 3.x document');
  }
  const info = node(document.info);
  return {
    title: String(info.title ?? ''),
    version: String(info.version ?? ''),
    sha256: createHash('sha256').update(text).digest('hex'),
    basePath: readBasePath(document),
    operations,
  };
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (thrown) {
    throw new ExplainedError(
      `cannot read the contract ${file} (${messageOf(thrown)})`,
      'check the path given with --contract',
    );
  }
}

async function resolveDocument(file: string, text: string): Promise<Node> {
  try {
    const parsed: unknown = parseYaml(text);
    return node(await dereference(file, node(parsed), {}));
  } catch (thrown) {
    throw new ExplainedError(
      `the contract ${file} does not parse (${messageOf(thrown)})`,
      'give an OpenAPI 3.x document in YAML or JSON',
    );
  }
}

function readBasePath(document: Node): string {
  const [server] = list(document.servers);
  const url = String(node(server).url ?? '/');
  const path = url.replace(/^\{[^}]*\}/, '').replace(/^https?:\/\/[^/]*/, '');
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
    operationId: String(operation.operationId ?? `${method} ${path}`),
    method,
    path,
    tags: list(operation.tags).map(String),
    parameters: [...list(item.parameters), ...list(operation.parameters)].map(readParameter),
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

function readParameter(value: unknown): Parameter {
  const parameter = node(value);
  return {
    name: String(parameter.name),
    in: parameter.in as Parameter['in'],
    required: parameter.required === true,
    schema: (parameter.schema ?? true) as JsonSchema,
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
  };
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

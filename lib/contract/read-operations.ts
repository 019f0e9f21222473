import {BrokenParts} from './broken-parts.ts';
import type {CheckedReferences} from './check-document.ts';
import type {
  HttpMethod,
  JsonSchema,
  Link,
  Operation,
  OperationFault,
  Parameter,
  PartEncoding,
  RequestBody,
  Response,
  SecurityScheme,
} from './contract.ts';
import {pointerSegment} from './json-pointer.ts';
import {isSchema, SchemaMender} from './mend-schemas.ts';

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

/** Reads the operations of a document whose references are resolved. */
export class OperationReader {
  readonly #document: Node;
  readonly #mender: SchemaMender;
  readonly #broken: BrokenParts;
  readonly #ids = new Set<string>();

  /** @param checked where the parts of the document are, and what is wrong with their references */
  constructor(document: Node, checked: CheckedReferences) {
    this.#document = document;
    this.#mender = new SchemaMender(checked);
    this.#broken = new BrokenParts(checked);
  }

  /** The operations, and what cost those that are not among them. */
  read(): {operations: Operation[]; faults: OperationFault[]} {
    const operations: Operation[] = [];
    const faults: OperationFault[] = [];
    for (const [path, value] of Object.entries(node(this.#document.paths))) {
      const item = node(value);
      faults.push(...this.#broken.inItem(item));
      for (const method of METHODS) {
        if (node(item[method]) !== item[method]) continue;
        const costly = this.#broken.inOperation(item, node(item[method]));
        const place = `${method.toUpperCase()} ${path}`;
        if (costly.length > 0) faults.push(...costly.map(each => ({...each, place})));
        else operations.push(this.#operation(path, item, method));
      }
    }
    return {operations, faults};
  }

  #operation(path: string, item: Node, method: HttpMethod): Operation {
    const operation = node(item[method]);
    const pointer = `/paths/${pointerSegment(path)}/${method}`;
    const basePath = serverPath(operation.servers) ?? serverPath(item.servers);
    const declared = readParameters([...list(item.parameters), ...list(operation.parameters)]);
    const undeclared = namesIn(path).filter(
      name => !declared.some(each => each.in === 'path' && each.name === name),
    );
    const parts = {
      parameters: [...declared, ...undeclared.map(undeclaredParameter)],
      requestBody: operation.requestBody === undefined ? null : readRequestBody(operation),
      responses: readResponses(operation),
    };
    const schemas = schemasOf(parts);
    for (const each of schemas) this.#mender.mend(each, pointer);
    const security = list(operation.security ?? this.#document.security).map(node);
    return {
      operationId: this.#idOf(operation.operationId, method, path),
      method,
      path,
      pointer,
      tags: list(operation.tags).map(String),
      ...parts,
      // An empty requirement object makes security optional (OpenAPI 3.1, 4.8.10).
      secured: security.length > 0 && security.every(each => Object.keys(each).length > 0),
      security: security.map(each => this.#schemes(each)),
      ...(operation.callbacks === undefined ? {} : {callbacks: readCallbacks(operation.callbacks)}),
      ...(basePath === undefined ? {} : {basePath}),
      faults: [
        ...this.#mender.faultsIn(schemas),
        ...this.#broken.beside(operation),
        ...(undeclared.length === 0 ? [] : [undeclaredFault(pointer, undeclared)]),
      ],
    };
  }

  /** An operation without an id, or with one that another has, gets one that needs no quoting: `get-jobs-jobKey`. */
  #idOf(given: unknown, method: string, path: string): string {
    const own = `${method}${path.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`;
    const candidates = [...(typeof given === 'string' && given !== '' ? [given] : []), own];
    let id = candidates.find(each => !this.#ids.has(each)) ?? own;
    for (let at = 2; this.#ids.has(id); at++) id = `${own}-${at}`;
    this.#ids.add(id);
    return id;
  }

  #schemes(requirement: Node): SecurityScheme[] {
    const known = node(node(this.#document.components).securitySchemes);
    return Object.entries(requirement).map(([name, scopes]) => {
      const scheme = node(known[name]);
      return {
        id: name,
        type: scheme.type as SecurityScheme['type'],
        ...(scheme.in === undefined ? {} : {in: scheme.in as 'query' | 'header' | 'cookie'}),
        ...(scheme.name === undefined ? {} : {name: String(scheme.name)}),
        ...(scheme.scheme === undefined ? {} : {scheme: String(scheme.scheme).toLowerCase()}),
        scopes: list(scopes).map(String),
      };
    });
  }
}

/** The names in a path's template. */
function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
}

/** What a path names and nothing declares may be any text. */
function undeclaredParameter(name: string): Parameter {
  return readParameter({name, in: 'path', schema: {type: 'string'}});
}

function undeclaredFault(pointer: string, names: readonly string[]): OperationFault {
  return {pointer, message: `its path has ${names.join(', ')}, which no parameter declares`};
}

/** The path of the first server, its variables at their defaults; undefined where there is none. */
export function serverPath(servers: unknown): string | undefined {
  const [server] = list(servers);
  if (server === undefined) return undefined;
  const {url, variables} = node(server);
  const text = String(url ?? '/').replaceAll(/\{([^}]*)\}/g, (_, name: string) =>
    String(node(node(variables)[name]).default ?? ''),
  );
  // Where the host is, is told by --base-url: only what stands behind it counts.
  return text.replace(/^.*?:\/\/[^/]*/, '').replace(/\/+$/, '');
}

function schemasOf({
  parameters,
  requestBody,
  responses,
}: Pick<Operation, 'parameters' | 'requestBody' | 'responses'>): JsonSchema[] {
  return [
    ...parameters.map(each => each.schema),
    ...Object.values(requestBody?.content ?? {}),
    ...Object.values(responses).flatMap(({content, headers}) => [
      ...Object.values(content),
      ...Object.values(headers).map(each => each.schema),
    ]),
  ];
}

/** An operation's own parameter replaces the one of its path item (same name and place). */
function readParameters(values: readonly unknown[]): Parameter[] {
  const byName = new Map<string, Parameter>();
  for (const each of values.map(readParameter)) byName.set(`${each.in} ${each.name}`, each);
  return [...byName.values()];
}

function readParameter(value: unknown): Parameter {
  const parameter = node(value);
  const [content] = Object.entries(node(parameter.content));
  const place = parameter.in as Parameter['in'];
  const usual = place === 'query' || place === 'cookie' ? 'form' : 'simple';
  const style = String(parameter.style ?? usual);
  return {
    name: String(parameter.name),
    in: place,
    required: parameter.required === true || place === 'path',
    schema: schemaOf(parameter.schema ?? node(content?.[1]).schema),
    style,
    explode: typeof parameter.explode === 'boolean' ? parameter.explode : style === 'form',
    ...(parameter.schema === undefined && content ? {mediaType: content[0]} : {}),
  };
}

function readCallbacks(value: unknown): NonNullable<Operation['callbacks']> {
  const entries = Object.entries(node(value)).flatMap(([name, expressions]) =>
    Object.values(node(expressions)).flatMap(item =>
      METHODS.filter(method => node(item)[method] !== undefined).map(method => {
        const operation = node(node(item)[method]);
        const requestBody = operation.requestBody === undefined ? null : readRequestBody(operation);
        return [`${name} ${method}`, {requestBody, responses: readResponses(operation)}] as const;
      }),
    ),
  );
  return Object.fromEntries(entries);
}

function readResponses(operation: Node): Record<string, Response> {
  return Object.fromEntries(
    Object.entries(node(operation.responses))
      .filter(([status]) => !status.startsWith('x-'))
      .map(([status, each]) => [status, readResponse(each)]),
  );
}

function readRequestBody(operation: Node): RequestBody {
  const body = node(operation.requestBody);
  return {
    required: body.required === true,
    content: readContent(body.content),
    encoding: Object.fromEntries(
      Object.entries(node(body.content)).map(([mediaType, each]) => [
        mediaType,
        node(node(each).encoding) as Record<string, PartEncoding>,
      ]),
    ),
  };
}

function readResponse(value: unknown): Response {
  const response = node(value);
  return {
    description: String(response.description ?? ''),
    content: readContent(response.content),
    headers: Object.fromEntries(
      Object.entries(node(response.headers))
        // OpenAPI 3.1, 4.8.17.1: a Content-Type among the headers is ignored.
        .filter(([name]) => name.toLowerCase() !== 'content-type')
        .map(([name, each]) => [
          name.toLowerCase(),
          {
            required: node(each).required === true,
            schema: schemaOf(node(each).schema),
            explode: node(each).explode === true,
          },
        ]),
    ),
    links: Object.values(node(response.links)).flatMap(readLink),
  };
}

function readLink(value: unknown): Link[] {
  const {operationId, parameters} = node(value);
  if (typeof operationId !== 'string') return [];
  const expressions = Object.entries(node(parameters)).filter(
    (each): each is [string, string] => typeof each[1] === 'string',
  );
  return [{operationId, parameters: Object.fromEntries(expressions)}];
}

function readContent(value: unknown): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(node(value)).map(([mediaType, each]) => [
      mediaType,
      schemaOf(node(each).schema),
    ]),
  );
}

/** What is no schema says nothing of a value. */
function schemaOf(value: unknown): JsonSchema {
  return isSchema(value) ? value : true;
}

function node(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

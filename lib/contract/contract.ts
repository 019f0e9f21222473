/** An OpenAPI document as the rest of c8gauge sees it: a list of operations, `$ref`s resolved. */
export interface Contract {
  readonly title: string;
  readonly version: string;
  /** SHA-256 of the document's bytes, hex. */
  readonly sha256: string;
  /** The path of `servers[0].url`: `/v2`. */
  readonly basePath: string;
  readonly operations: readonly Operation[];
  /** The file it was read from, as given. */
  readonly file: string;
  /** The 1-based line of a JSON pointer in that file; null where it is in another file. */
  lineOf(pointer: string): number | null;
}

export type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

export interface Operation {
  readonly operationId: string;
  readonly method: HttpMethod;
  /** As in the document, without the base path: `/jobs/{jobKey}/completion`. */
  readonly path: string;
  /** Its place in the document, RFC 6901: `/paths/~1topology/get`. */
  readonly pointer: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  /** Null when the operation declares none. */
  readonly requestBody: RequestBody | null;
  /** By status as text: `'200'`, `'4XX'`, `'default'`. */
  readonly responses: Readonly<Record<string, Response>>;
  /** False when nothing secures it. */
  readonly secured: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly schema: JsonSchema;
}

export interface RequestBody {
  readonly required: boolean;
  /** By media type. */
  readonly content: Readonly<Record<string, JsonSchema>>;
}

export interface Response {
  readonly description: string;
  /** By media type; empty when the document declares no body. */
  readonly content: Readonly<Record<string, JsonSchema>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, ResponseHeader>>;
}

export interface ResponseHeader {
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** A JSON Schema, draft 2020-12 as OpenAPI 3.1 uses it. */
export type JsonSchema = Readonly<Record<string, unknown>> | boolean;

/** True when an operation only reads: a GET or HEAD, or a search that takes its query in the body. */
export function onlyReads({method, operationId, path}: Operation): boolean {
  if (method === 'get' || method === 'head') return true;
  return method === 'post' && (/\/search$/.test(path) || /^search[A-Z]/.test(operationId));
}

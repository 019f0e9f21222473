/** An OpenAPI document as the rest of c8gauge sees it: a list of operations, `$ref`s resolved. */
export interface Contract {
  readonly title: string;
  readonly version: string;
  /** SHA-256 of the document's bytes, hex. */
  readonly sha256: string;
  /** The path of `servers[0].url`: `/v2`. */
  readonly basePath: string;
  readonly operations: readonly Operation[];
  /** What cost whole operations, which are not among these; absent for nothing. */
  readonly faults?: readonly OperationFault[];
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
  /** The ways to sign in of which one is enough, each of schemes that are needed together; empty for none. */
  readonly security?: readonly (readonly SecurityScheme[])[];
  /** Requests that the server sends, by name and method. */
  readonly callbacks?: Readonly<Record<string, Pick<Operation, 'requestBody' | 'responses'>>>;
  /** The path of its own server, where that differs from the document's. */
  readonly basePath?: string;
  /** What had to be taken out of its schemas, because no value can be judged by it. */
  readonly faults?: readonly DocumentFault[];
}

/** A mistake of the document. */
export interface DocumentFault {
  /** RFC 6901. */
  readonly pointer: string;
  /** `pattern "(" cannot be used` */
  readonly message: string;
}

/** A mistake because of which nothing can be said of an operation. */
export interface OperationFault extends DocumentFault {
  /** `GET /things/{id}`; absent where a whole path cannot be read. */
  readonly place?: string;
}

/** How a caller shows who it is (OpenAPI 3.1, 4.8.27). */
export interface SecurityScheme {
  /** How the document calls it. */
  readonly id: string;
  readonly type: 'apiKey' | 'http' | 'oauth2' | 'openIdConnect' | 'mutualTLS';
  /** Of an API key. */
  readonly in?: 'query' | 'header' | 'cookie';
  readonly name?: string;
  /** Of `http`, lower case: `basic`, `bearer`. */
  readonly scheme?: string;
  /** Scopes that are needed. */
  readonly scopes: readonly string[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly schema: JsonSchema;
  /** `form`, `simple`, `deepObject`, ... (OpenAPI 3.1, 4.8.12.3); default: as its place has it. */
  readonly style?: string;
  readonly explode?: boolean;
  /** Of a parameter with `content`: its value is text of this type. */
  readonly mediaType?: string;
}

export interface RequestBody {
  readonly required: boolean;
  /** By media type. */
  readonly content: Readonly<Record<string, JsonSchema>>;
  /** By media type: how the properties of a form are written, by their names. */
  readonly encoding?: Readonly<Record<string, Readonly<Record<string, PartEncoding>>>>;
}

/** How one property of a form or of a multipart body is written. */
export interface PartEncoding {
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
}

export interface Response {
  readonly description: string;
  /** By media type; empty when the document declares no body. */
  readonly content: Readonly<Record<string, JsonSchema>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, ResponseHeader>>;
  /** Operations that can be called with values of this answer. */
  readonly links?: readonly Link[];
}

/** Where another operation finds its parameters in an answer (OpenAPI 3.1, 4.8.20). */
export interface Link {
  readonly operationId: string;
  /** By parameter: a runtime expression, such as `$response.body#/id`. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface ResponseHeader {
  readonly required: boolean;
  readonly schema: JsonSchema;
  readonly explode?: boolean;
}

/** A JSON Schema, draft 2020-12 as OpenAPI 3.1 uses it. */
export type JsonSchema = Readonly<Record<string, unknown>> | boolean;

/** True when an operation only reads: a GET or HEAD, or a search that takes its query in the body. */
export function onlyReads({method, operationId, path}: Operation): boolean {
  if (method === 'get' || method === 'head') return true;
  return method === 'post' && (/\/search$/.test(path) || /^search[A-Z]/.test(operationId));
}

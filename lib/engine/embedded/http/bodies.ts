import {types} from 'node:util';

/** A file in a form, as `http.file` makes it and scripts may change it. */
export class FilePart {
  data: string | ArrayBuffer;
  filename: string;
  content_type: string;

  constructor(data: string | ArrayBuffer, filename: string, contentType: string) {
    this.data = data;
    this.filename = filename;
    this.content_type = contentType;
  }
}

/** The body of a request, as it goes over the wire. */
export interface EncodedBody {
  readonly body: string | Buffer | null;
  /** Null when the body brings none with it. */
  readonly contentType: string | null;
  /** `Content-Encoding`, where it is compressed. */
  readonly encoding?: string;
  /** What was compressed. */
  readonly plain?: string | Buffer;
}

/** What a form needs that is not in it. */
export interface FormHost {
  /** A delimiter that no part has: 60 hexadecimal digits, as k6's. */
  boundary(): string;
  warn(line: string): void;
}

/** A body of a kind that k6 does not send; its message is k6's. */
export class UnknownBody extends Error {
  constructor(kind: string) {
    super(`unknown request body type ${kind}`);
    this.name = 'UnknownBody';
  }
}

const NO_BODY: EncodedBody = {body: null, contentType: null};

/**
 * Encodes a body as k6 does: text and bytes as they are, an object as a form.
 *
 * @throws UnknownBody for a number, a truth, an array
 */
export function encodeBody(body: unknown, host: FormHost): EncodedBody {
  if (typeof body === 'string') return {body, contentType: null};
  if (body === null || body === undefined) return NO_BODY;
  if (types.isArrayBuffer(body)) return {body: Buffer.from(body), contentType: null};
  if (types.isUint8Array(body)) {
    const {buffer, byteOffset, byteLength} = body;
    return {body: Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength), contentType: null};
  }
  if (typeof body === 'number') throw new UnknownBody(isInt(body) ? 'int64' : 'float64');
  if (typeof body === 'boolean') throw new UnknownBody('bool');
  if (Array.isArray(body)) throw new UnknownBody('[]interface {}');
  if (body instanceof FilePart) throw new UnknownBody('*http.FileData');
  if (typeof body !== 'object') throw new UnknownBody(typeof body);
  if (ArrayBuffer.isView(body) && !types.isDataView(body))
    throw new UnknownBody(`[]${body.constructor.name.replace(/Array$/, '').toLowerCase()}`);
  const fields = Object.entries(body);
  if (fields.some(([, value]) => value instanceof FilePart)) return encodeMultipart(fields, host);
  const form = fields.map(([name, value]) => formOf(name, value, host));
  return {
    body: form
      .sort(byName)
      .flatMap(each => each.pairs)
      .join('&'),
    contentType: 'application/x-www-form-urlencoded',
  };
}

/** The query of a form that is sent with GET: each value as text. */
export function queryOf(values: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(values).map(([name, value]) => ({
    name,
    pair: `${formEscaped(name)}=${formEscaped(String(value))}`,
  }));
  return pairs
    .sort(byName)
    .map(each => each.pair)
    .join('&');
}

interface FormField extends Named {
  readonly pairs: readonly string[];
}

interface Named {
  readonly name: string;
}

const byName = (one: Named, other: Named) =>
  one.name < other.name ? -1 : Number(one.name > other.name);

/** An array stands for a field that is repeated. */
function formOf(name: string, value: unknown, host: FormHost): FormField {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const key = formEscaped(name);
  return {name, pairs: values.map(each => `${key}=${formEscaped(fieldText(each, host))}`)};
}

/** https://pkg.go.dev/net/url#QueryEscape */
function formEscaped(text: string): string {
  const wellFormed = Buffer.from(text).toString();
  return encodeURIComponent(wellFormed)
    .replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

function fieldText(value: unknown, host: FormHost): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return goNumber(value);
  if (Array.isArray(value) || (typeof value === 'object' && isPlain(value))) {
    host.warn(
      'a form field holds an object or an array and is sent empty, as k6 does: write JSON.stringify(...)',
    );
    return '';
  }
  return String(value);
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  // A script's `Object` is its own: what is plain has nothing above its prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const isInt = (value: number) => Number.isSafeInteger(value) && !Object.is(value, -0);

/** A number as Go prints it (`%v`): with an exponent from a million on, unless it is whole. */
function goNumber(value: number): string {
  if (isInt(value)) return String(value);
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  if (value === 0) return '-0';
  const exponential = value.toExponential();
  const exponent = Number(exponential.slice(exponential.indexOf('e') + 1));
  if (exponent >= -4 && exponent < 21 && Number.isInteger(value)) return wholeText(exponential);
  if (exponent >= -4 && exponent < 6) return String(value);
  return exponential.replace(/e([+-])(\d)$/, 'e$10$2');
}

/** A whole number beyond 2^53 is a float in k6, too. */
const wholeText = (exponential: string) => exponential.replace(/e([+-])(\d)$/, 'e$10$2');

function encodeMultipart(fields: readonly (readonly [string, unknown])[], host: FormHost) {
  const boundary = host.boundary();
  const parts = fields.flatMap(([name, value]) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; `;
    if (!(value instanceof FilePart)) {
      const text = fieldText(value, host);
      return [Buffer.from(`${head}name="${escapedName(name)}"\r\n\r\n${text}\r\n`)];
    }
    const {data, filename, content_type} = value;
    // The name of a file's field is not quoted in k6; that of its file is.
    const names = `name="${name}"; filename="${escapedQuotes(String(filename))}"`;
    const file = `${head}${names}\r\nContent-Type: ${content_type}\r\n\r\n`;
    const content = typeof data === 'string' ? Buffer.from(data) : Buffer.from(data);
    return [Buffer.from(file), content, Buffer.from('\r\n')];
  });
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return {body: Buffer.concat(parts), contentType: `multipart/form-data; boundary=${boundary}`};
}

const escapedQuotes = (text: string) => text.replace(/[\\"]/g, '\\$&');

/** https://pkg.go.dev/mime/multipart#Writer.CreateFormField */
const escapedName = (text: string) =>
  escapedQuotes(text).replaceAll('\r', '%0D').replaceAll('\n', '%0A');

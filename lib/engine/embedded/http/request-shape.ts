/** What scripts pass as `params`: https://grafana.com/docs/k6/latest/javascript-api/k6-http/params/ */
export interface RequestParams {
  readonly headers?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly timeout?: number | string;
  readonly redirects?: number;
  readonly responseType?: 'text' | 'binary' | 'none';
  readonly responseCallback?: StatusCallback | null;
}

/** Which statuses count as expected: what `http.expectedStatuses` makes. */
export interface StatusCallback {
  readonly expects: (status: number) => boolean;
}

/** A part of a form that is a file: what `http.file` makes. */
export class FilePart {
  readonly content: Buffer;
  readonly filename: string;
  readonly contentType: string;

  constructor(content: string | ArrayBuffer, filename: string, contentType: string) {
    this.content = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    this.filename = filename;
    this.contentType = contentType;
  }
}

export interface EncodedBody {
  readonly body: string | Buffer | null;
  /** Null when the body brings none with it. */
  readonly contentType: string | null;
}

/** Encodes a body as k6 does: text and bytes as they are, an object as a form. */
export function encodeBody(body: unknown): EncodedBody {
  if (body === null || body === undefined) return {body: null, contentType: null};
  if (typeof body === 'string') return {body, contentType: null};
  if (body instanceof ArrayBuffer) return {body: Buffer.from(body), contentType: null};
  if (ArrayBuffer.isView(body))
    return {
      body: Buffer.from(body.buffer as ArrayBuffer, body.byteOffset, body.byteLength),
      contentType: null,
    };
  const fields = Object.entries(body as Readonly<Record<string, unknown>>);
  if (fields.some(([, value]) => value instanceof FilePart)) return encodeMultipart(fields);
  const form = new URLSearchParams(fields.map(([name, value]) => [name, String(value)]));
  return {body: form.toString(), contentType: 'application/x-www-form-urlencoded'};
}

function encodeMultipart(fields: readonly (readonly [string, unknown])[]): EncodedBody {
  const boundary = `c8gauge-${crypto.randomUUID()}`;
  const parts = fields.flatMap(([name, value]) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
    if (!(value instanceof FilePart)) return [Buffer.from(`${head}\r\n\r\n${String(value)}\r\n`)];
    const file = `${head}; filename="${value.filename}"\r\nContent-Type: ${value.contentType}\r\n\r\n`;
    return [Buffer.from(file), value.content, Buffer.from('\r\n')];
  });
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return {body: Buffer.concat(parts), contentType: `multipart/form-data; boundary=${boundary}`};
}

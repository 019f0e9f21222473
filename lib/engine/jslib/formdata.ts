/** Of a file, as `http.file` of k6 makes it. */
interface FileData {
  readonly data: string | ArrayBuffer | ArrayLike<number>;
  readonly filename?: string;
  readonly content_type?: string;
}

/**
 * https://jslib.k6.io/formdata/ for the embedded engine: the body of a multipart request
 * (https://grafana.com/docs/k6/latest/examples/data-uploads/#advanced-multipart-request).
 */
export class FormData {
  readonly boundary = `------RWWorkerFormDataBoundary${Math.random().toString(36)}`;
  readonly parts: {readonly field: string; readonly file: FileData}[] = [];

  append(field: string, value: string | FileData): void {
    if (value === undefined) throw new SyntaxError('Not enough arguments');
    const file = typeof value === 'string' ? {data: value, content_type: 'text/plain'} : value;
    this.parts.push({field, file});
  }

  body(): ArrayBuffer {
    const bytes: number[] = [];
    const add = (part: ArrayLike<number>) => {
      for (let at = 0; at < part.length; at++) bytes.push(part[at] ?? 0);
    };
    for (const {field, file} of this.parts) {
      const {data, filename, content_type = 'application/octet-stream'} = file;
      const name = filename ? `; filename="${filename.replaceAll('"', '%22')}"` : '';
      const head = `--${this.boundary}\r\nContent-Disposition: form-data; name="${field}"${name}`;
      add(bytesOf(`${head}\r\nContent-Type: ${content_type}\r\n\r\n`));
      add(bytesOf(data));
      add(bytesOf('\r\n'));
    }
    add(bytesOf(`--${this.boundary}--\r\n`));
    return new Uint8Array(bytes).buffer;
  }
}

/** Of a text the low byte of each letter, as the library has it. */
function bytesOf(data: FileData['data']): ArrayLike<number> {
  if (typeof data === 'string') return Array.from(data, each => each.charCodeAt(0) & 0xff);
  return 'byteLength' in data && !('length' in data) ? new Uint8Array(data) : (data as number[]);
}

/** A request as it came over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

const NOTHING = Buffer.alloc(0);

/**
 * Puts the requests of one connection together. Bodies have a `content-length`: nobody who loads the
 * stand-in sends them otherwise.
 */
export class RequestReader {
  #rest: Buffer = NOTHING;

  /** @returns the requests that are whole now */
  push(bytes: Buffer): WireRequest[] {
    const requests: WireRequest[] = [];
    let all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    for (;;) {
      const headEnd = all.indexOf('\r\n\r\n');
      if (headEnd < 0) break;
      const head = all.toString('latin1', 0, headEnd);
      const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
      const end = headEnd + 4 + length;
      if (all.length < end) break;
      const [method = '', path = ''] = head.split(' ', 2);
      requests.push({method, path, body: all.toString('utf8', headEnd + 4, end)});
      all = all.subarray(end);
    }
    this.#rest = all.length === 0 ? NOTHING : Buffer.from(all);
    return requests;
  }
}

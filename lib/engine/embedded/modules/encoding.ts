import {createHash, createHmac, type Hash, type Hmac} from 'node:crypto';
import type {VuHost} from '../vu-host.ts';

type Encoding = 'std' | 'rawstd' | 'url' | 'rawurl';

/** https://grafana.com/docs/k6/latest/javascript-api/k6-encoding/ */
export function encodingModule() {
  const module = {
    b64encode(input: string | ArrayBuffer, encoding: Encoding = 'std'): string {
      const bytes = typeof input === 'string' ? Buffer.from(input) : Buffer.from(input);
      const text = bytes.toString(encoding.endsWith('url') ? 'base64url' : 'base64');
      if (encoding === 'url') return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
      return encoding === 'rawstd' ? text.replace(/=+$/, '') : text;
    },
    b64decode(input: string, _encoding: Encoding = 'std', format?: 's'): string | ArrayBuffer {
      const bytes = Buffer.from(input, 'base64');
      if (format === 's') return bytes.toString('utf8');
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    },
  };
  return module;
}

type OutputEncoding = 'hex' | 'base64' | 'base64url' | 'base64rawurl' | 'binary';

/** k6's names for the algorithms, and OpenSSL's. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  md4: 'md4',
  md5: 'md5',
  sha1: 'sha1',
  sha256: 'sha256',
  sha384: 'sha384',
  sha512: 'sha512',
  sha512_224: 'sha512-224',
  sha512_256: 'sha512-256',
  ripemd160: 'ripemd160',
};

/** https://grafana.com/docs/k6/latest/javascript-api/k6-crypto/ */
export function cryptoModule({worker}: VuHost) {
  const digest = (name: string) => (input: string | ArrayBuffer, encoding: OutputEncoding) =>
    new Hasher(createHash(algorithm(name))).update(input).digest(encoding);
  const hashes = Object.fromEntries(Object.keys(ALGORITHMS).map(name => [name, digest(name)]));
  const module = {
    ...hashes,
    createHash: (name: string) => new Hasher(createHash(algorithm(name))),
    createHMAC: (name: string, secret: string | ArrayBuffer) =>
      new Hasher(createHmac(algorithm(name), bytes(secret))),
    hmac: (
      name: string,
      secret: string | ArrayBuffer,
      input: string | ArrayBuffer,
      encoding: OutputEncoding,
    ) => new Hasher(createHmac(algorithm(name), bytes(secret))).update(input).digest(encoding),
    randomBytes: (size: number) => toArrayBuffer(worker.randomBytes(size)),
  };
  return module;
}

class Hasher {
  readonly #hash: Hash | Hmac;

  constructor(hash: Hash | Hmac) {
    this.#hash = hash;
  }

  update(input: string | ArrayBuffer): this {
    this.#hash.update(bytes(input));
    return this;
  }

  digest(encoding: OutputEncoding): string | ArrayBuffer {
    const digest = this.#hash.digest();
    if (encoding === 'binary') return toArrayBuffer(digest);
    if (encoding === 'base64rawurl') return digest.toString('base64url');
    if (encoding === 'base64url')
      return digest.toString('base64').replaceAll('+', '-').replaceAll('/', '_');
    return digest.toString(encoding);
  }
}

function algorithm(name: string): string {
  const known = ALGORITHMS[name];
  if (!known) throw new TypeError(`invalid algorithm: ${name}`);
  return known;
}

function bytes(input: string | ArrayBuffer): Buffer {
  return typeof input === 'string' ? Buffer.from(input) : Buffer.from(input);
}

function toArrayBuffer(buffer: Buffer): ArrayBuffer {
  return buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.length) as ArrayBuffer;
}

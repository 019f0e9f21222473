import {createHash, createHmac, webcrypto} from 'node:crypto';
import {types} from 'node:util';
import {GoError} from '../http/failures.ts';
import type {Realm} from '../realm.ts';
import type {VuHost} from '../vu-host.ts';
import type {VuWork} from '../waiting/work.ts';
import {bytesOf} from './bytes.ts';
import {md4} from './md4.ts';

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
export function cryptoModule({realm, worker}: VuHost) {
  const hasher = (name: string, key?: unknown) =>
    new Hasher(realm, algorithm(name), key === undefined ? null : bytesOf(key));
  const once = (of: Hasher, input: unknown, encoding: unknown) => {
    of.update(input);
    return of.digest(encoding);
  };
  const digest = (name: string) => (input: unknown, encoding?: unknown) =>
    once(hasher(name), input, encoding);
  return {
    ...Object.fromEntries(Object.keys(ALGORITHMS).map(name => [name, digest(name)])),
    createHash: (name: string) => hasher(name),
    createHMAC: (name: string, key: unknown) => hasher(name, key ?? null),
    hmac: (name: string, key: unknown, input: unknown, encoding?: unknown) =>
      once(hasher(name, key ?? null), input, encoding),
    hexEncode: (input: unknown) => bytesOf(input).toString('hex'),
    randomBytes: (size: unknown) => {
      const whole = Math.trunc(Number(size) || 0);
      if (whole < 1) throw new GoError('invalid size');
      return realm.arrayBuffer(worker.randomBytes(whole));
    },
  };
}

/** What `createHash` and `createHMAC` return: it may be read, and go on, as often as one likes. */
class Hasher {
  readonly #realm: Realm;
  readonly #algorithm: string;
  readonly #key: Buffer | null;
  readonly #parts: Buffer[] = [];

  constructor(realm: Realm, algorithm: string, key: Buffer | null) {
    this.#realm = realm;
    this.#algorithm = algorithm;
    this.#key = key;
  }

  update(input: unknown): void {
    this.#parts.push(Buffer.from(bytesOf(input)));
  }

  digest(encoding?: unknown): string | ArrayBuffer {
    const sum = this.#sum();
    switch (encoding) {
      case 'hex':
      case 'base64':
        return sum.toString(encoding);
      case 'base64url':
        return sum.toString('base64').replaceAll('+', '-').replaceAll('/', '_');
      case 'base64rawurl':
        return sum.toString('base64url');
      case 'binary':
        return this.#realm.arrayBuffer(sum);
      default:
        throw new GoError(`invalid output encoding: ${String(encoding ?? '')}`);
    }
  }

  #sum(): Buffer {
    const input = Buffer.concat(this.#parts);
    if (this.#algorithm === 'md4')
      return this.#key === null ? md4(input) : hmacMd4(this.#key, input);
    const hash =
      this.#key === null
        ? createHash(this.#algorithm)
        : createHmac(this.#algorithm, new Uint8Array(this.#key));
    return hash.update(input).digest();
  }
}

/** RFC 2104 with blocks of 64 bytes. */
function hmacMd4(key: Buffer, input: Buffer): Buffer {
  const block = Buffer.alloc(64);
  (key.length > 64 ? md4(key) : key).copy(block);
  const padded = (mask: number) => block.map(each => each ^ mask);
  return md4(Buffer.concat([padded(0x5c), md4(Buffer.concat([padded(0x36), input]))]));
}

function algorithm(name: unknown): string {
  const known = Object.hasOwn(ALGORITHMS, String(name)) ? ALGORITHMS[String(name)] : undefined;
  if (known === undefined) throw new GoError(`invalid algorithm: ${String(name)}`);
  return known;
}

/** Of one call, as the Web Cryptography API has it. */
const RANDOM_BYTES_MAX = 65_536;

/** The global `crypto` (https://grafana.com/docs/k6/latest/javascript-api/crypto/); its chance is the machine's. */
export function webCrypto({worker, work}: Pick<VuHost, 'worker' | 'work'>) {
  return {
    getRandomValues<T>(array: T): T {
      const isIntegers = types.isTypedArray(array) && !/^Float/.test(array[Symbol.toStringTag]);
      if (!isIntegers)
        throw new TypeError("TypeMismatchError: typedArray parameter isn't a TypedArray instance");
      if (array.byteLength > RANDOM_BYTES_MAX)
        throw new TypeError(
          `QuotaExceededError: typedArray parameter is too big; maximum length is ${RANDOM_BYTES_MAX}`,
        );
      const random = worker.randomBytes(array.byteLength);
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength).set(random);
      return array;
    },
    /** RFC 9562, version 4. */
    randomUUID(): string {
      const bytes = worker.randomBytes(16);
      bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
      bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
      return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    },
    subtle: subtleCrypto(work),
    CryptoKey: webcrypto.CryptoKey,
  };
}

const SUBTLE = [
  ...['decrypt', 'deriveBits', 'deriveKey', 'digest', 'encrypt', 'exportKey', 'generateKey'],
  ...['importKey', 'sign', 'unwrapKey', 'verify', 'wrapKey'],
] as const;

/** Its answers belong to the iteration, which does not end before them. */
function subtleCrypto(work: VuWork) {
  const subtle = webcrypto.subtle as unknown as Readonly<Record<string, Asynchronous>>;
  const waited =
    (name: string) =>
    (...given: unknown[]) =>
      work.beside(async () => subtle[name]?.(...given));
  return Object.fromEntries(SUBTLE.map(name => [name, waited(name)]));
}

type Asynchronous = (...given: unknown[]) => Promise<unknown>;

import crypto from 'k6/crypto';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * https://jslib.k6.io/totp/ for the embedded engine: codes of RFC 6238 with SHA-1
 * (https://grafana.com/docs/k6/latest/javascript-api/jslib/totp/). What it makes of each secret was tried with
 * the library itself on k6 2.2; a secret that is not base32 without padding is refused.
 */
export class TOTP {
  readonly key: string;
  readonly digits: number;

  /** @param secret in base32 (RFC 4648) */
  constructor(secret: string, digits = 6) {
    this.key = secret;
    this.digits = digits;
  }

  /**
   * @param timeStep seconds
   * @param bias seconds that this clock is ahead
   */
  async gen(timeStep = 30, bias = 0): Promise<string> {
    const seconds = Math.floor(Date.now() / 1000) - bias;
    return codeOf(this.key, Math.floor(seconds / timeStep), this.digits);
  }

  /** Whether it is the code of this moment. */
  async verify(code: string, timeStep = 30): Promise<boolean> {
    return code === (await this.gen(timeStep));
  }
}

/** RFC 4226, section 5.3. */
function codeOf(secret: string, counter: number, digits: number): string {
  if (!Number.isFinite(counter))
    throw new Error('The time step of a TOTP is not over 0: give it seconds');
  const message = new DataView(new ArrayBuffer(8));
  message.setInt32(4, counter);
  const hmac = crypto.createHMAC('sha1', bytesOf(secret));
  hmac.update(message.buffer);
  const hash = new DataView(hmac.digest('binary'));
  const code = hash.getUint32(hash.getUint8(19) & 0x0f) & 0x7fffffff;
  return String(code % 10 ** digits).padStart(digits, '0');
}

/** Of base32, read as one number as that library does: it is cut to half bytes, and has no zeros before it. */
function bytesOf(base32: string): ArrayBuffer {
  let value = 0n;
  for (const letter of base32.toUpperCase()) {
    const at = LETTERS.indexOf(letter);
    if (at < 0)
      throw new Error(`The secret of a TOTP has "${letter}": give it as base32 without padding`);
    value = (value << 5n) | BigInt(at);
  }
  value >>= BigInt((base32.length * 5) % 4);
  const bytes: number[] = [];
  for (; value > 0n; value >>= 8n) bytes.unshift(Number(value & 0xffn));
  if (bytes.length === 0) throw new Error('key length cannot be 0');
  return new Uint8Array(bytes).buffer;
}

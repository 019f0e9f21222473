import {stringify} from 'lossless-json';

/**
 * A value of JSON in which no integer was rounded: integers of 16 digits or more are `bigint`,
 * all other numbers are `number`. Camunda's keys start at 2^51 (16 digits), so each is a bigint.
 */
export type JsonValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | JsonValue[]
  | {[key: string]: JsonValue};

/** An integer of so many digits is a bigint: fewer fit into a JavaScript number. */
const LONG_DIGITS = 16;

/** Only where so many digits stand together can `JSON.parse` round an integer. */
const HAS_LONG_DIGITS = /\d{16}/;

/**
 * Parses JSON and keeps int64 exact. Text without 16 digits in a row goes to the native parser; other
 * text is read in one pass, since load runs read every answer and a reviver would take twice as long.
 * RFC 8259, as strict as `JSON.parse`.
 *
 * @throws SyntaxError when the text is not JSON
 */
export function parseJson(text: string): JsonValue {
  return HAS_LONG_DIGITS.test(text) ? new ExactJsonReader(text).read() : JSON.parse(text);
}

/** Writes JSON with each bigint as its plain digits. `undefined` properties are omitted. */
export function stringifyJson(value: unknown, indent?: number): string {
  return stringify(value, undefined, indent) ?? 'null';
}

const QUOTE = 34;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;
const BACKSLASH = 92;

const FRACTION_OR_EXPONENT = /(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

class ExactJsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): JsonValue {
    const value = this.#value();
    this.#next();
    if (this.#at < this.#text.length) this.#refuse();
    return value;
  }

  /** The next character that is not white space; NaN at the end. */
  #next(): number {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return code;
      this.#at++;
    }
  }

  #value(): JsonValue {
    switch (this.#next()) {
      case 123:
        return this.#object();
      case 91:
        return this.#list();
      case QUOTE:
        return this.#string();
      case 116:
        return this.#literal('true', true);
      case 102:
        return this.#literal('false', false);
      case 110:
        return this.#literal('null', null);
      default:
        return this.#number();
    }
  }

  #object(): JsonValue {
    const object: Record<string, JsonValue> = {};
    this.#at++;
    if (this.#next() === 125) {
      this.#at++;
      return object;
    }
    for (;;) {
      if (this.#next() !== QUOTE) this.#refuse();
      const key = this.#string();
      if (this.#next() !== 58) this.#refuse();
      this.#at++;
      const value = this.#value();
      if (key === '__proto__') define(object, key, value);
      else object[key] = value;
      if (this.#ends(125)) return object;
    }
  }

  #list(): JsonValue {
    const list: JsonValue[] = [];
    this.#at++;
    if (this.#next() === 93) {
      this.#at++;
      return list;
    }
    for (;;) {
      list.push(this.#value());
      if (this.#ends(93)) return list;
    }
  }

  /** After a member: a comma, or the end. */
  #ends(close: number): boolean {
    const code = this.#next();
    if (code !== 44 && code !== close) this.#refuse();
    this.#at++;
    return code === close;
  }

  #string(): string {
    const start = this.#at + 1;
    for (let at = start; ; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === QUOTE) {
        this.#at = at + 1;
        return this.#text.slice(start, at);
      }
      if (code === BACKSLASH) return this.#escaped(start - 1, at);
      if (!(code >= 32)) this.#refuse(at);
    }
  }

  /** A string with escapes goes to the native parser. */
  #escaped(start: number, from: number): string {
    let at = from;
    for (let code = BACKSLASH; code !== QUOTE; code = this.#text.charCodeAt(at)) {
      at += code === BACKSLASH ? 2 : 1;
      if (at >= this.#text.length) this.#refuse(at);
    }
    this.#at = at + 1;
    return JSON.parse(this.#text.slice(start, at + 1)) as string;
  }

  #literal<T extends JsonValue>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) this.#refuse();
    this.#at += word.length;
    return value;
  }

  #number(): number | bigint {
    const start = this.#at;
    const first = this.#text.charCodeAt(start) === MINUS ? start + 1 : start;
    let at = first;
    // Exact up to 2^53, which is checked below; most keys are smaller and need no substring.
    let size = 0;
    for (;;) {
      const code = this.#text.charCodeAt(at);
      if (!(code >= ZERO && code <= NINE)) break;
      size = size * 10 + (code - ZERO);
      at++;
    }
    const digits = at - first;
    if (digits === 0 || (digits > 1 && this.#text.charCodeAt(first) === ZERO)) this.#refuse(at);
    const code = this.#text.charCodeAt(at);
    if (code === 46 || code === 69 || code === 101) {
      FRACTION_OR_EXPONENT.lastIndex = at;
      FRACTION_OR_EXPONENT.test(this.#text);
      this.#at = FRACTION_OR_EXPONENT.lastIndex;
      return Number(this.#text.slice(start, this.#at));
    }
    this.#at = at;
    if (size > Number.MAX_SAFE_INTEGER) return BigInt(this.#text.slice(start, at));
    const integer = first === start ? size : -size;
    return digits >= LONG_DIGITS ? BigInt(integer) : integer;
  }

  #refuse(at = this.#at): never {
    const found = at < this.#text.length ? JSON.stringify(this.#text[at]) : 'the end';
    throw new SyntaxError(`unexpected ${found} at position ${at} of the JSON`);
  }
}

function define(object: object, key: string, value: JsonValue): void {
  Object.defineProperty(object, key, {
    value,
    ...{writable: true, enumerable: true, configurable: true},
  });
}

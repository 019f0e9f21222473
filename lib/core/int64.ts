/*
 * The two readers of JSON in c8gauge: `JSON.parse` where no key of the cluster comes in, and
 * `parseJson` where one may. Three places read it in a way of their own and say why:
 * `lib/client/exact-json.ts` (k6 interprets scripts, so the engine's own parser has to do the work),
 * `lib/record/bounded-json.ts` (records of strangers, bounded while their bytes come in) and
 * `lib/contract/json-tokens.ts` (numbers as they were written).
 */

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

/** Any run of 16 digits: only then can `JSON.parse` round an integer. */
const LONG = /\d{16}/;

/**
 * Parses JSON and keeps int64 exact. It takes and refuses the same texts as `JSON.parse`, which
 * reads the text itself where no number has 16 digits; but no text that is nested deeper than
 * {@link DEPTH_MAX} or has a number of more than {@link DIGITS_MAX} digits, which RFC 8259 (9) allows a
 * reader to refuse: whoever walks through such a value would run out of stack.
 *
 * @throws SyntaxError when the text is not JSON
 */
export function parseJson(text: string): JsonValue {
  if (LONG.test(text)) return new ExactReader(text).read();
  if (isDeep(text)) throw tooDeep();
  return JSON.parse(text);
}

/** As deep as Jackson reads, which Camunda is built with (StreamReadConstraints.DEFAULT_MAX_DEPTH). */
export const DEPTH_MAX = 1000;

/** As long as Jackson reads (StreamReadConstraints.DEFAULT_MAX_NUM_LEN). */
const DIGITS_MAX = 1000;

const tooDeep = () => new SyntaxError(`the JSON is nested deeper than ${DEPTH_MAX} levels`);

/** Whether lists and objects in a text are nested deeper than that; of what is not JSON it tells nothing. */
function isDeep(text: string): boolean {
  // Each level takes two characters at least.
  if (text.length < 2 * DEPTH_MAX) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(text, at);
    else if (code === 123 || code === 91) {
      if (++depth > DEPTH_MAX) return true;
    } else if (code === 125 || code === 93) depth--;
  }
  return false;
}

/** Where the string ends that begins here. */
function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}

/**
 * Parses JSON and lets `numberOf` make its numbers, from the digits as they were written.
 *
 * @throws SyntaxError when the text is not JSON
 */
export function parseJsonNumbers(text: string, numberOf: (digits: string) => unknown): unknown {
  return new ExactReader(text, numberOf).read();
}

/**
 * Writes JSON with each bigint as its plain digits, and all else as `JSON.stringify` does.
 *
 * @param indent spaces a level; all on one line without it
 */
export function stringifyJson(value: unknown, indent = 0): string {
  return write(value, ' '.repeat(indent), indent > 0 ? '\n' : '') ?? 'null';
}

/** @param lineBreak what a line of the level outside begins with; empty for all on one line */
function write(value: unknown, step: string, lineBreak: string): string | undefined {
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('toJSON' in value && typeof value.toJSON === 'function')
    return write(value.toJSON(), step, lineBreak);
  return Array.isArray(value)
    ? writeList(value, step, lineBreak)
    : writeObject(value as Record<string, unknown>, step, lineBreak);
}

/** Texts that need no escape, as most do: asking the engine for each costs more. */
const PLAIN_TEXT = /^[\w .,:;<>@=+/-]{0,100}$/;

function writeText(text: string): string {
  return PLAIN_TEXT.test(text) ? `"${text}"` : JSON.stringify(text);
}

function writeList(list: readonly unknown[], step: string, lineBreak: string): string {
  const inner = lineBreak + step;
  let members = '';
  for (const each of list) {
    if (members !== '') members += ',';
    members += inner + (write(each, step, inner) ?? 'null');
  }
  return members === '' ? '[]' : `[${members}${lineBreak}]`;
}

function writeObject(
  object: Readonly<Record<string, unknown>>,
  step: string,
  lineBreak: string,
): string {
  const inner = lineBreak + step;
  const colon = step === '' ? ':' : ': ';
  let members = '';
  for (const name of Object.keys(object)) {
    const text = write(object[name], step, inner);
    if (text === undefined) continue;
    if (members !== '') members += ',';
    members += inner + writeText(name) + colon + text;
  }
  return members === '' ? '{}' : `{${members}${lineBreak}}`;
}

const QUOTE = 34;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;
const BACKSLASH = 92;

/** An integer of so many digits is a bigint: fewer fit into a JavaScript number. */
const LONG_DIGITS = 16;

const FRACTION_OR_EXPONENT = /(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Reads RFC 8259, as strict as `JSON.parse`, in one pass: half the time that a reviver or a second
 * pass over the text costs, which a load pays for each answer.
 */
class ExactReader {
  readonly #text: string;
  readonly #numberOf: ((digits: string) => unknown) | null;
  #at = 0;
  #depth = 0;

  /** @param numberOf makes the numbers; exact ones without it */
  constructor(text: string, numberOf: ((digits: string) => unknown) | null = null) {
    this.#text = text;
    this.#numberOf = numberOf;
  }

  read(): JsonValue {
    const value = this.#value();
    this.#next();
    if (this.#at < this.#text.length) this.#refuse();
    return value;
  }

  /** The next character that is no white space; NaN at the end. */
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
    this.#open();
    if (this.#next() === 125) {
      this.#close();
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
    this.#open();
    if (this.#next() === 93) {
      this.#close();
      return list;
    }
    for (;;) {
      list.push(this.#value());
      if (this.#ends(93)) return list;
    }
  }

  #open(): void {
    this.#at++;
    if (++this.#depth > DEPTH_MAX) throw tooDeep();
  }

  #close(): void {
    this.#at++;
    this.#depth--;
  }

  /** After a member: a comma, or the end. */
  #ends(close: number): boolean {
    const code = this.#next();
    if (code !== 44 && code !== close) this.#refuse();
    this.#at++;
    if (code === close) this.#depth--;
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

  /** Escapes are left to the engine's own parser, string by string. */
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
    // Exact up to 2^53, which is seen below; most keys are less, and need no text of their own.
    let size = 0;
    for (;;) {
      const code = this.#text.charCodeAt(at);
      if (!(code >= ZERO && code <= NINE)) break;
      size = size * 10 + (code - ZERO);
      at++;
    }
    const digits = at - first;
    if (digits > DIGITS_MAX) throw new SyntaxError(`a number of ${digits} digits in the JSON`);
    if (digits === 0 || (digits > 1 && this.#text.charCodeAt(first) === ZERO)) this.#refuse(at);
    const code = this.#text.charCodeAt(at);
    const isInteger = code !== 46 && code !== 69 && code !== 101;
    this.#at = at;
    if (!isInteger || this.#numberOf !== null) return this.#written(start, isInteger);
    if (size > Number.MAX_SAFE_INTEGER) return BigInt(this.#text.slice(start, at));
    const integer = first === start ? size : -size;
    return digits >= LONG_DIGITS ? BigInt(integer) : integer;
  }

  /** A number that is made of its text, with its fraction and exponent. */
  #written(start: number, isInteger: boolean): number {
    if (!isInteger) {
      FRACTION_OR_EXPONENT.lastIndex = this.#at;
      FRACTION_OR_EXPONENT.test(this.#text);
      this.#at = FRACTION_OR_EXPONENT.lastIndex;
    }
    const text = this.#text.slice(start, this.#at);
    return this.#numberOf === null ? Number(text) : (this.#numberOf(text) as number);
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

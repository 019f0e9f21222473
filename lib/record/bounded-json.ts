import {
  Tokenizer,
  TokenizerError,
  TokenParser,
  TokenParserError,
  TokenType,
} from '@streamparser/json';
import {messageOf} from '../core/errors.ts';

/** What JSON may be. Reading stops at the byte that passes a bound. */
export interface JsonBounds {
  readonly bytesMax: number;
  readonly depthMax: number;
  /** A text, or a stretch without any token. */
  readonly textBytesMax: number;
  /** Values, names and marks together: so many small ones cost more memory than their bytes. */
  readonly tokensMax: number;
}

/** Why reading stopped; its message goes behind the name of the file. */
export class JsonRefused extends Error {}

/** JSON whose outermost value is not an object. */
export class NotAnObject extends JsonRefused {}

const INTEGER = /^-?\d+$/;
/** An integer of so many digits is a bigint: fewer fit into a JavaScript number. */
const LONG_DIGITS = 16;
/** No double needs more, and a bigint of a million digits would take minutes. */
const NUMBER_LENGTH_MAX = 400;

/**
 * Reads JSON of an object as its bytes come in, with the values of `parseJson`: int64 stay exact.
 *
 * 1. The bytes have to be UTF-8.
 * 2. The tokenizer makes tokens of them; each is held against the bounds.
 * 3. The token parser makes values of those, and shows the properties of the outermost object
 *    that are asked for as soon as they are complete: the reader can stop early.
 */
export class BoundedJson {
  readonly #bounds: JsonBounds;
  readonly #utf8 = new TextDecoder('utf-8', {fatal: true});
  readonly #tokenizer = new ExactTokenizer();
  readonly #parser: TokenParser;
  #bytes = 0;
  #tokens = 0;
  #depth = 0;
  #lastToken = 0;
  #value: unknown;

  /**
   * @param seen called with each property of `names` of the outermost object; may throw
   */
  constructor(
    bounds: JsonBounds,
    names: readonly string[],
    seen: (name: string, value: unknown) => void,
  ) {
    this.#bounds = bounds;
    this.#parser = new TokenParser({paths: ['$', ...names.map(each => `$.${each}`)]});
    this.#parser.onValue = ({value, key, stack}) => {
      if (stack.length === 0) this.#value = value;
      else seen(String(key), value);
    };
    this.#tokenizer.onToken = token => {
      this.#bound(token.token, token.offset);
      this.#parser.write(token);
    };
    this.#parser.onEnd = () => {
      if (!this.#tokenizer.isEnded) this.#tokenizer.end();
    };
    this.#tokenizer.onEnd = () => {
      if (!this.#parser.isEnded) this.#parser.end();
    };
  }

  /** @throws JsonRefused, or what `seen` throws */
  write(bytes: Uint8Array): void {
    const {bytesMax, textBytesMax} = this.#bounds;
    this.#bytes += bytes.length;
    if (this.#bytes > bytesMax) throw new JsonRefused(`is longer than ${bytesMax} bytes`);
    this.#decode(bytes);
    if (this.#bytes - this.#lastToken > textBytesMax && !this.#parser.isEnded)
      throw new JsonRefused(`holds a text of more than ${textBytesMax} bytes`);
  }

  /** The value, when all bytes were written. @throws JsonRefused when it is not complete */
  end(): unknown {
    if (!this.#tokenizer.isEnded) {
      try {
        this.#utf8.decode();
        this.#tokenizer.end();
      } catch {
        throw new JsonRefused(`is cut short after ${this.#bytes} bytes`);
      }
    }
    if (this.#tokens === 0) throw new JsonRefused('is empty');
    return this.#value;
  }

  #decode(bytes: Uint8Array): void {
    try {
      this.#utf8.decode(bytes, {stream: true});
    } catch {
      throw new JsonRefused('is not UTF-8 text');
    }
    try {
      this.#tokenizer.write(bytes);
    } catch (thrown) {
      if (thrown instanceof TokenizerError || thrown instanceof TokenParserError)
        throw new JsonRefused(`is not JSON (${messageOf(thrown)})`);
      throw thrown;
    }
  }

  #bound(token: TokenType, offset: number): void {
    const {depthMax, tokensMax} = this.#bounds;
    this.#lastToken = offset;
    if (this.#tokens === 0 && token !== TokenType.LEFT_BRACE)
      throw new NotAnObject('is not an object');
    if (++this.#tokens > tokensMax) throw new JsonRefused(`holds more than ${tokensMax} values`);
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) this.#depth++;
    if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.#depth--;
    if (this.#depth > depthMax) throw new JsonRefused(`nests deeper than ${depthMax} levels`);
  }
}

/** The library's tokenizer, with integers that are exact. */
class ExactTokenizer extends Tokenizer {
  override parseNumber(digits: string): number {
    if (digits.length > NUMBER_LENGTH_MAX)
      throw new JsonRefused(`holds a number of ${digits.length} digits`);
    if (digits.length < LONG_DIGITS || !INTEGER.test(digits)) return Number(digits);
    const unsigned = digits.startsWith('-') ? digits.length - 1 : digits.length;
    // The library's type is number; it passes on what it is given.
    return unsigned < LONG_DIGITS ? Number(digits) : (BigInt(digits) as unknown as number);
  }
}

/** Where a text stops being JSON, as k6 tells it. */
export interface JsonFault {
  /** From 1. */
  readonly line: number;
  readonly character: number;
  readonly what: string;
}

/**
 * Finds what is wrong with a text that is not JSON. V8 says it without the place, in words that change;
 * k6 says line and character.
 */
export function jsonFaultOf(text: string): JsonFault {
  const {at, what} = new Scanner(text).fault();
  const before = text.slice(0, at);
  const lines = before.split('\n');
  const isBreak = text[at] === '\n';
  return {
    line: lines.length + Number(isBreak),
    character: isBreak ? 1 : (lines.at(-1) ?? '').length + Number(at < text.length),
    what,
  };
}

interface Fault {
  readonly at: number;
  readonly what: string;
}

/** Thrown where the text is wrong, and caught by {@link Scanner.fault}. */
class Wrong extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.what);
    this.fault = fault;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS = ['true', 'false', 'null'] as const;

/** Reads a JSON value without making it. Deeper nesting than this is not looked into. */
class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  fault(): Fault {
    try {
      this.#value(0);
      this.#space();
      if (this.#at < this.#text.length) this.#wrong('after top-level value');
    } catch (thrown) {
      if (thrown instanceof Wrong) return thrown.fault;
      throw thrown;
    }
    return {at: this.#text.length, what: 'invalid JSON'};
  }

  /** @param isOpen a number or a word that the end of the text cuts: Go reads a space there */
  #wrong(where: string, isOpen = false): never {
    const char = this.#text[this.#at] ?? (isOpen ? ' ' : undefined);
    if (char === undefined)
      throw new Wrong({at: this.#text.length, what: 'unexpected end of JSON input'});
    const shown = char === '\n' ? '\\n' : char === "'" ? "\\'" : char;
    throw new Wrong({at: this.#at, what: `invalid character '${shown}' ${where}`});
  }

  #space(): void {
    while (' \t\n\r'.includes(this.#text[this.#at] ?? 'x')) this.#at++;
  }

  #value(depth: number): void {
    if (depth > DEPTH_MAX) throw new Wrong({at: this.#at, what: 'exceeded max depth'});
    this.#space();
    const char = this.#text[this.#at];
    if (char === '{') this.#object(depth);
    else if (char === '[') this.#array(depth);
    else if (char === '"') this.#string();
    else if (char !== undefined && /[-\d]/.test(char)) this.#number();
    else this.#literal();
  }

  #object(depth: number): void {
    this.#at++;
    this.#space();
    if (this.#take('}')) return;
    for (;;) {
      this.#space();
      if (this.#text[this.#at] !== '"') this.#wrong('looking for beginning of object key string');
      this.#string();
      this.#space();
      if (!this.#take(':')) this.#wrong('after object key');
      this.#value(depth + 1);
      this.#space();
      if (this.#take('}')) return;
      if (!this.#take(',')) this.#wrong('after object key:value pair');
    }
  }

  #array(depth: number): void {
    this.#at++;
    this.#space();
    if (this.#take(']')) return;
    for (;;) {
      this.#value(depth + 1);
      this.#space();
      if (this.#take(']')) return;
      if (!this.#take(',')) this.#wrong('after array element');
    }
  }

  #string(): void {
    this.#at++;
    for (; ; this.#at++) {
      const char = this.#text[this.#at];
      if (char === '"') break;
      if (char === undefined || char < ' ') this.#wrong('in string literal');
      if (char === '\\') this.#escape();
    }
    this.#at++;
  }

  #escape(): void {
    this.#at++;
    const char = this.#text[this.#at] ?? '';
    if (char === '' || !'"\\/bfnrtu'.includes(char)) this.#wrong('in string escape code');
    if (char !== 'u') return;
    for (let count = 0; count < 4; count++) {
      this.#at++;
      if (!/[\da-f]/i.test(this.#text[this.#at] ?? ''))
        this.#wrong('in \\u hexadecimal character escape');
    }
  }

  #number(): void {
    NUMBER.lastIndex = this.#at;
    const [found] = NUMBER.exec(this.#text) ?? [];
    this.#at += found?.length ?? 1;
    if (found === undefined) this.#wrong('in numeric literal', true);
    const [next = '', after = ''] = this.#text.slice(this.#at, this.#at + 2);
    if (next === '.' && !found.includes('.') && !/[eE]/.test(found)) {
      this.#at++;
      this.#wrong('after decimal point in numeric literal', true);
    }
    if (/[eE]/.test(next) && !/[eE]/.test(found)) {
      this.#at += /[+-]/.test(after) ? 2 : 1;
      this.#wrong('in exponent of numeric literal', true);
    }
  }

  #literal(): void {
    const wanted = LITERALS.find(each => each[0] === this.#text[this.#at]);
    if (wanted === undefined) this.#wrong('looking for beginning of value');
    for (const letter of wanted) {
      if (this.#text[this.#at] !== letter)
        this.#wrong(`in literal ${wanted} (expecting '${letter}')`, true);
      this.#at++;
    }
  }

  #take(char: string): boolean {
    if (this.#text[this.#at] !== char) return false;
    this.#at++;
    return true;
  }
}

const DEPTH_MAX = 1000;

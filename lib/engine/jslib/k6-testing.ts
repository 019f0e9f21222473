import exec from 'k6/execution';

/** What happens where a soft assertion fails: the run fails at its end, or an error is thrown. */
export type SoftMode = 'fail' | 'throw';

/** https://grafana.com/docs/k6/latest/javascript-api/jslib/testing/configure/ */
interface Settings {
  readonly timeout: number;
  readonly interval: number;
  readonly soft: boolean;
  readonly softMode: string;
  readonly colorize: boolean;
  readonly display: string;
}

interface Expect {
  (received: unknown, message?: unknown): Matchers;
  soft(received: unknown, message?: unknown): Matchers;
  configure(changes?: Partial<Settings>): Expect;
  readonly config: Settings;
}

type Row = readonly [label: string, value: string];

/** Whether what was received is as it should be, and how to tell of it. */
interface Judgement {
  readonly passed: boolean;
  /** The call, as messages name it: `toBe(expected)`. */
  readonly call: string;
  readonly rows: readonly Row[];
}

class AssertionFailedError extends Error {
  override name = 'AssertionFailedError';
}

/**
 * `expect` of https://jslib.k6.io/k6-testing/ by its documentation
 * (https://grafana.com/docs/k6/latest/javascript-api/jslib/testing/) for the embedded engine: without
 * the matchers of pages, which need `k6/browser`, and without colours. What it makes of each value was
 * tried with the library itself on k6 2.2.
 *
 * @param softMode what its version does where nothing else is set
 */
export function makeExpect(softMode: SoftMode): Expect {
  return expectWith({
    timeout: numberIn('K6_TESTING_TIMEOUT') ?? 5000,
    interval: numberIn('K6_TESTING_INTERVAL') ?? 100,
    soft: false,
    softMode: oneOf('K6_TESTING_SOFT_MODE', ['throw', 'fail']) ?? softMode,
    colorize: __ENV['K6_TESTING_COLORIZE'] !== 'false',
    display: oneOf('K6_TESTING_DISPLAY', ['inline', 'pretty']) ?? 'pretty',
  });
}

function numberIn(name: string): number | undefined {
  const text = __ENV[name];
  if (text === undefined || text === '') return undefined;
  if (!Number.isNaN(Number(text))) return Number(text);
  throw new Error(`Environment variable ${name} must be a valid number, got: ${text}`);
}

function oneOf(name: string, allowed: readonly string[]): string | undefined {
  const text = __ENV[name];
  if (text === undefined || text === '' || allowed.includes(text)) return text || undefined;
  throw new Error(`Invalid value for ${name}. Must be one of: ${allowed.join(', ')}`);
}

function expectWith(config: Settings): Expect {
  const made = (received: unknown, message?: unknown) => new Matchers(received, message, config);
  const soft = (received: unknown, message?: unknown) =>
    new Matchers(received, message, {...config, soft: true});
  return Object.assign(made, {
    soft,
    configure: (changes: Partial<Settings> = {}) => expectWith({...config, ...changes}),
    config,
  });
}

class Matchers {
  readonly #received: unknown;
  readonly #message: unknown;
  readonly #config: Settings;
  readonly #isNot: boolean;

  constructor(received: unknown, message: unknown, config: Settings, isNot = false) {
    this.#received = received;
    this.#message = message;
    this.#config = config;
    this.#isNot = isNot;
  }

  get not(): Matchers {
    return new Matchers(this.#received, this.#message, this.#config, !this.#isNot);
  }

  toBe(expected: unknown): void {
    this.#compare(
      'toBe(expected)',
      Object.is(this.#received, expected),
      plain(expected),
      plain(this.#received),
    );
  }

  toEqual(expected: unknown): void {
    this.#compare(
      'toEqual(expected)',
      isEqual(this.#received, expected),
      json(expected),
      json(this.#received),
    );
  }

  toBeCloseTo(expected: number, precision = 2): void {
    const received = this.#received as number;
    const difference = Math.abs(received - expected);
    const most = Math.max(Math.abs(received), Math.abs(expected)) * 10 ** -precision;
    this.#judge({
      passed: difference < most,
      call: 'toBeCloseTo(expected, precision)',
      rows: [
        ['Expected precision', String(precision)],
        ['Expected difference', `< ${most}`],
        ['Received difference', String(difference)],
      ],
    });
  }

  toBeDefined(): void {
    this.#look('toBeDefined()', this.#received !== undefined);
  }

  toBeUndefined(): void {
    this.#look('toBeUndefined()', this.#received === undefined);
  }

  toBeNull(): void {
    this.#look('toBeNull()', this.#received === null);
  }

  toBeNaN(): void {
    this.#look('toBeNaN()', Number.isNaN(Number(this.#received)));
  }

  toBeTruthy(): void {
    this.#look('toBeTruthy()', Boolean(this.#received));
  }

  toBeFalsy(): void {
    this.#look('toBeFalsy()', !this.#received);
  }

  toBeGreaterThan(expected: number): void {
    const passed = (this.#received as number) > expected;
    this.#compare(
      'toBeGreaterThan(expected)',
      passed,
      `> ${plain(expected)}`,
      json(this.#received),
    );
  }

  toBeGreaterThanOrEqual(expected: number): void {
    const passed = (this.#received as number) >= expected;
    this.#compare(
      'toBeGreaterThanOrEqual(expected)',
      passed,
      `>= ${plain(expected)}`,
      json(this.#received),
    );
  }

  toBeLessThan(expected: number): void {
    const passed = (this.#received as number) < expected;
    this.#compare('toBeLessThan(expected)', passed, `< ${plain(expected)}`, json(this.#received));
  }

  toBeLessThanOrEqual(expected: number): void {
    const passed = (this.#received as number) <= expected;
    this.#compare(
      'toBeLessThanOrEqual(expected)',
      passed,
      `<= ${plain(expected)}`,
      json(this.#received),
    );
  }

  toBeInstanceOf(expected: new (...values: never[]) => unknown): void {
    const passed = (this.#received as object) instanceof expected;
    const {name} = (this.#received as object).constructor;
    this.#judge({
      passed,
      call: 'toBeInstanceOf(expected)',
      rows: [
        ['Expected constructor', expected.name],
        ['Received constructor', name],
      ],
    });
  }

  toHaveLength(expected: number): void {
    const {length} = this.#received as {readonly length: number};
    this.#judge({
      passed: length === expected,
      call: 'toHaveLength(expected)',
      rows: [
        ['Expected length', expected.toString()],
        ['Received length', length.toString()],
      ],
    });
  }

  toContain(expected: unknown): void {
    const received = this.#received;
    const kind = kindOf(received);
    if (kind === null) throw new Error('toContain is only supported for strings, arrays, and sets');
    const passed =
      received instanceof Set
        ? received.has(expected)
        : (received as string | unknown[]).includes(expected as string);
    this.#judge({
      passed,
      call: 'toContain(expected)',
      rows: [
        [`Expected ${this.#isNot ? 'not ' : ''}to contain`, plain(expected)],
        [`Received ${kind}`, plain(received)],
      ],
    });
  }

  toContainEqual(expected: unknown): void {
    const received = this.#received;
    const kind = kindOf(received);
    if (kind === null || kind === 'string')
      throw new Error('toContainEqual is only supported for arrays and sets');
    this.#judge({
      passed: [...(received as Iterable<unknown>)].some(each => isEqual(each, expected)),
      call: 'toContainEqual(expected)',
      rows: [
        [`Expected ${this.#isNot ? 'not ' : ''}to contain equal`, json(expected)],
        [`Received ${kind}`, json(received)],
      ],
    });
  }

  toHaveProperty(path: unknown, expected?: unknown): void {
    const received = this.#received;
    if (typeof received !== 'object' || received === null)
      throw new Error('toHaveProperty is only supported for objects');
    const found = propertyAt(received, path);
    const isOfValue = expected !== undefined;
    const isThere = found !== null && (!isOfValue || isEqual(found.value, expected));
    const to = `${this.#isNot ? 'not ' : ''}to ${isOfValue ? 'equal' : 'exist'}`;
    this.#judge({
      passed: isThere,
      call: 'toHaveProperty(keyPath, expected?)',
      rows: [
        ['Property path', String(path)],
        [`Expected property ${to}`, isOfValue ? json(expected) : ''],
        ['Received object', json(received)],
      ],
    });
  }

  #look(call: string, passed: boolean): void {
    this.#judge({passed, call, rows: [['Received', json(this.#received)]]});
  }

  #compare(call: string, passed: boolean, expected: string, received: string) {
    const rows: Row[] = [
      ['Expected', expected],
      ['Received', received],
    ];
    this.#judge({passed, call, rows});
  }

  #judge({passed, call, rows}: Judgement): void {
    if (passed !== this.#isNot) return;
    const message = this.#message;
    const what = typeof message === 'string' ? message : `expect(received).${call}`;
    const {soft, softMode, display} = this.#config;
    if (soft && softMode !== 'fail') {
      const place = placeOf(new Error());
      throw new AssertionFailedError((display === 'inline' ? inline : pretty)(what, place, rows));
    }
    // The engine tells of it in one line, and of its own place.
    const told = rows.map(([label, value]) => `${label.toLowerCase()}: ${value}`).join(', ');
    const line = `${what} (${told}) at ${placeOf(new Error())}`;
    if (soft) exec.test.fail(line);
    else exec.test.abort(line);
  }
}

function kindOf(value: unknown): 'string' | 'array' | 'set' | null {
  if (typeof value === 'string') return 'string';
  if (Array.isArray(value)) return 'array';
  return value instanceof Set ? 'set' : null;
}

const json = (value: unknown): string => String(JSON.stringify(value));

const plain = (value: unknown): string => (typeof value === 'string' ? value : json(value));

/** By own properties, whatever kind of object: two dates are equal, and `NaN` is not itself. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(key => Object.hasOwn(other, key) && isEqual(one[key], other[key]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Behind `a.b`, `a[0].b`; another path than a text is one name. Null where a part is missing. */
function propertyAt(object: unknown, path: unknown): {readonly value: unknown} | null {
  const names =
    typeof path === 'string' ? path.split(/[.[\]]/).filter(each => each !== '') : [String(path)];
  if (names.length === 0) return null;
  let value = object;
  for (const name of names) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return null;
    value = value[name];
  }
  return {value};
}

/** Where the matcher was called: the first frame that is not of this file. */
function placeOf({stack = ''}: Error): string {
  const frames = stack.split('\n').slice(1);
  const outside =
    frames.find(each => !/Matchers\b|at (?:placeOf|#judge|#compare|#look)\b/.test(each)) ?? '';
  return /([^\s(]+:\d+:\d+)\)?$/.exec(outside)?.[1] ?? 'unknown';
}

function pretty(what: string, place: string, rows: readonly Row[]): string {
  const head: Row[] = [
    ['Error', what],
    ['At', place],
  ];
  const width = Math.max(...[...head, ...rows].map(([label]) => label.length));
  const text = (some: readonly Row[]) =>
    some.map(([label, value]) => `${label.padStart(width)}: ${value}`).join('\n');
  return `\n\n${text(head)}\n\n${text(rows)}\n\n`;
}

function inline(what: string, place: string, rows: readonly Row[]): string {
  const quoted = (value: string) => (/\s/.test(value) ? JSON.stringify(value) : value);
  const all: Row[] = [['error', what], ['at', place], ...rows];
  return all
    .map(([label, value]) => `${label.toLowerCase().replace(/\s/g, '_')}=${quoted(value)}`)
    .join(' ');
}

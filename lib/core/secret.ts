/** Shorter values are not masked: that would hide ordinary words. */
const MASKED_CHARS_MIN = 6;

/** A run renews its token many times; the oldest are forgotten. */
const KNOWN_MAX = 200;

const known = new Set<string>();
let pattern: RegExp | null = null;

/**
 * A secret, such as a password. It prints as `***`, and {@link maskSecrets} finds it in other text: an
 * answer of a server, the console of a script.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
    remember(value);
  }

  /** The value itself, only for code that sends it. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  /** What `console.log` and assertions show. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '***';
  }
}

/** Text with every secret of this process (thread) in it replaced by `***`, encoded ones too. */
export function maskSecrets(text: string): string {
  if (known.size === 0) return text;
  pattern ??= patternOf(known);
  return text.replace(pattern, '***');
}

/** Plain data with {@link maskSecrets} applied to all text in it. */
export function maskSecretsIn<T>(value: T): T {
  if (known.size === 0) return value;
  return masked(value) as T;
}

function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskSecrets(value);
  if (Array.isArray(value)) return value.map(masked);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [maskSecrets(name), masked(each)]),
  );
}

function remember(value: string): void {
  if (value.length < MASKED_CHARS_MIN) return;
  known.delete(value);
  known.add(value);
  const [oldest] = known;
  if (known.size > KNOWN_MAX && oldest !== undefined) known.delete(oldest);
  pattern = null;
}

function patternOf(values: ReadonlySet<string>): RegExp {
  const spellings = new Set<string>();
  for (const each of values) {
    spellings.add(each).add(JSON.stringify(each).slice(1, -1)).add(encodeURIComponent(each));
  }
  // The longest first: one may contain another.
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length);
  return new RegExp(
    longestFirst.map(each => each.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
    'g',
  );
}

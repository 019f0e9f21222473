/** Shorter values are not masked: that would hide ordinary words. */
const MASKED_CHARS_MIN = 6;

/** A run renews its token many times; the oldest are forgotten. What the user gave never is. */
const RENEWED_MAX = 200;

const known = new Set<string>();
const renewed = new Set<string>();
let pattern: RegExp | null = null;

/**
 * A secret, such as a password. It prints as `***`, and {@link maskSecrets} finds it in other text: an
 * answer of a server, the console of a script.
 */
export class Secret {
  readonly #value: string;

  /** @param isRenewed whether it is one of many that follow each other, as tokens do */
  constructor(value: string, {isRenewed = false} = {}) {
    this.#value = value;
    remember(value, isRenewed);
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

function remember(value: string, isRenewed: boolean): void {
  if (value.length < MASKED_CHARS_MIN) return;
  if (isRenewed && !(known.has(value) && !renewed.has(value))) {
    renewed.delete(value);
    renewed.add(value);
  } else renewed.delete(value);
  known.add(value);
  const [oldest] = renewed;
  if (renewed.size > RENEWED_MAX && oldest !== undefined) {
    renewed.delete(oldest);
    known.delete(oldest);
  }
  pattern = null;
}

function patternOf(values: ReadonlySet<string>): RegExp {
  const spellings = new Set<string>();
  for (const each of values) {
    const [json, url] = [JSON.stringify(each).slice(1, -1), encodeURIComponent(each)];
    spellings.add(each).add(json).add(json.replaceAll('/', '\\/')).add(url);
    spellings.add(url.replace(/%../g, each => each.toLowerCase()));
    spellings.add(new URLSearchParams({_: each}).toString().slice(2));
    const bytes = Buffer.from(each);
    // Without its padding: it may be a part of a longer text.
    spellings.add(bytes.toString('base64').replace(/=+$/, '')).add(bytes.toString('base64url'));
  }
  // The longest first: one may contain another.
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length);
  return new RegExp(
    longestFirst.map(each => each.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
    'g',
  );
}

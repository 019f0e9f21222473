import {parseDurationMs} from '../../core/duration.ts';
import {ExplainedError} from '../../core/errors.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Reads typed fields from options that a script wrote, and names the place when one is wrong. */
export class FieldReader {
  readonly #fields: Fields;
  readonly #where: string;

  /** @param where how a person finds the place: `scenario 'starters'` */
  constructor(fields: Fields, where: string) {
    this.#fields = fields;
    this.#where = where;
  }

  /** Milliseconds. */
  duration(name: string, fallback?: string): number {
    const value = this.#fields[name] ?? fallback;
    if (typeof value !== 'string' && typeof value !== 'number')
      throw this.wrong(name, 'write a duration like 30s');
    try {
      return parseDurationMs(value);
    } catch (thrown) {
      if (thrown instanceof ExplainedError)
        throw this.wrong(name, 'write a duration like 500ms, 10s or 1m30s');
      throw thrown;
    }
  }

  /** A whole number. */
  count(name: string, least: number, fallback?: number): number {
    const value = this.#fields[name] ?? fallback;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least)
      throw this.wrong(name, `write a whole number of ${least} or more`);
    return value;
  }

  text(name: string, fallback: string): string {
    const value = this.#fields[name] ?? fallback;
    if (typeof value !== 'string') throw this.wrong(name, 'write a text');
    return value;
  }

  truth(name: string): boolean {
    return this.#fields[name] === true;
  }

  /** Tags and environment: every value becomes text. */
  texts(name: string): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.object(name)).map(([key, value]) => [key, String(value)]),
    );
  }

  object(name: string): Fields {
    const value = this.#fields[name] ?? {};
    if (typeof value !== 'object' || Array.isArray(value))
      throw this.wrong(name, 'write an object');
    return value as Fields;
  }

  list(name: string): readonly unknown[] {
    const value = this.#fields[name] ?? [];
    if (!Array.isArray(value)) throw this.wrong(name, 'write a list');
    return value;
  }

  /** The error that a wrong field deserves. */
  wrong(name: string, remedy: string): ExplainedError {
    const shown = JSON.stringify(this.#fields[name]) ?? 'missing';
    return new ExplainedError(`${this.#where}: '${name}' is ${shown}`, remedy);
  }
}

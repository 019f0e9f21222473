import {parseDurationMs} from '../../core/duration.ts';
import {ExplainedError} from '../../core/errors.ts';
import type {Kind, Row} from './k6-names.ts';
import {type OptionPath, WrongOption} from './wrong-option.ts';

export type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads typed fields from options that a script wrote, and names the place when one is wrong. What
 * is null counts as absent, as in k6.
 */
export class FieldReader {
  readonly #fields: Fields;
  readonly #where: string;
  readonly #path: OptionPath;

  /**
   * @param where how a person finds the place: `scenario 'starters'`
   * @param path of the fields in the options
   */
  constructor(fields: Fields, where: string, path: OptionPath = []) {
    this.#fields = fields;
    this.#where = where;
    this.#path = path;
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

  /** Milliseconds, where k6 takes less than nothing for nothing. */
  durationOrNone(name: string, fallback: string): number {
    return /^\s*-/.test(String(this.#fields[name])) ? 0 : this.duration(name, fallback);
  }

  /** A whole number. k6 takes it as text too, and no text at all for absent. */
  count(name: string, least: number, fallback?: number): number {
    const given = this.#fields[name];
    const value = given === '' ? fallback : (given ?? fallback);
    const number = typeof value === 'string' && /^[+-]?\d+$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < least)
      throw this.wrong(
        name,
        `write a whole number${Number.isFinite(least) ? ` of ${least} or more` : ''}`,
      );
    return number;
  }

  text(name: string, fallback: string): string {
    const value = this.#fields[name] ?? fallback;
    if (typeof value !== 'string') throw this.wrong(name, 'write a text');
    return value;
  }

  truth(name: string): boolean {
    const value = this.#fields[name] ?? false;
    if (typeof value !== 'boolean') throw this.wrong(name, 'write true or false');
    return value;
  }

  /** Tags and environment: k6 takes texts only. */
  texts(name: string): Record<string, string> {
    const entries = Object.entries(this.object(name));
    const other = entries.find(([, value]) => typeof value !== 'string');
    if (other) throw this.wrong(name, `write the value of '${other[0]}' as a text`);
    return Object.fromEntries(entries) as Record<string, string>;
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

  /** As it stands. */
  any(name: string): unknown {
    return this.#fields[name];
  }

  /** @throws ExplainedError for the first known field whose value is not of its kind */
  assertKinds(known: Readonly<Record<string, Row>>): void {
    for (const [name, {is}] of Object.entries(known))
      if (name in this.#fields) this.#read(name, is);
  }

  #read(name: string, kind: Kind): unknown {
    if (this.#fields[name] === null || kind === 'any') return null;
    if (kind === 'whole') return this.count(name, Number.NEGATIVE_INFINITY, 0);
    return kind === 'duration' ? this.durationOrNone(name, '0s') : this[kind](name, '');
  }

  /** An error that names the field, its value and what to write instead. */
  wrong(name: string, remedy: string): WrongOption {
    const shown = JSON.stringify(this.#fields[name]) ?? 'missing';
    return new WrongOption(`${this.#where}: '${name}' is ${shown}`, remedy, [...this.#path, name]);
  }
}

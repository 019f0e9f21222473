import type {LogLevel} from '../load.ts';

/** Lines that a worker passes on: a failing script must not flood the log. */
const LINES_MAX = 200;

/** What a worker's script and its engine say, up to a number of lines. */
export class BoundedLog {
  readonly #pass: (level: LogLevel, line: string) => void;
  readonly #once = new Set<string>();
  #lines = 0;

  constructor(pass: (level: LogLevel, line: string) => void) {
    this.#pass = pass;
  }

  write(level: LogLevel, line: string): void {
    this.#lines++;
    if (this.#lines < LINES_MAX) this.#pass(level, line);
    else if (this.#lines === LINES_MAX)
      this.#pass('warn', 'the script writes more lines; they are not shown');
  }

  /** A warning that is of use once. @param key what it is about */
  warnOnce(key: string, line: () => string): void {
    if (this.#once.has(key) || this.#once.size >= LINES_MAX) return;
    this.#once.add(key);
    this.write('warn', line());
  }
}

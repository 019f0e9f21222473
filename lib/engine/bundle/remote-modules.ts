import {createHash} from 'node:crypto';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {isLoopback} from '../../auth/allowed-hosts.ts';
import {messageOf} from '../../core/errors.ts';

/** Of one module; k6's own libraries have less than a tenth of it. */
const BYTES_MAX = 5_000_000;
const FETCH_MS = 10_000;
const REDIRECTS_MAX = 5;
/** Of one script, with all that its modules import in turn. */
const MODULES_MAX = 100;

/** Why a module cannot be had, and what to do about it. */
export class ModuleRefused extends Error {
  readonly remedy: string;

  constructor(what: string, remedy: string) {
    super(what);
    this.name = 'ModuleRefused';
    this.remedy = remedy;
  }
}

/** Asks for a module; redirects are not followed. */
export type Ask = (url: URL, signal: AbortSignal) => Promise<Response>;

/** By address: the SHA-256 of the module's text, hex. */
type Lock = Record<string, string>;

/** Where the lock and the texts of fetched modules are, in the user's folder. */
const FOLDER = '.c8gauge';

const LOCK_FILE = `${FOLDER}/modules.lock.json`;

const NO_NETWORK = `fetch it once where there is a network and keep the folder ${FOLDER}, or use --engine k6`;

/**
 * Modules that scripts import by their address. Each is fetched once; its hash is kept in a lock file and
 * its text beside it, so that the next run needs no network and gets the same text or none.
 */
export class RemoteModules {
  readonly #folder: string;
  readonly #ask: Ask;
  #lock: Promise<Lock> | null = null;
  #writing: Promise<unknown> = Promise.resolve();
  #count = 0;

  /** @param folder where the lock is kept */
  constructor(folder: string, ask: Ask) {
    this.#folder = folder;
    this.#ask = ask;
  }

  /** The text of a module. @throws ModuleRefused */
  async textOf(url: string): Promise<string> {
    if (++this.#count > MODULES_MAX)
      throw new ModuleRefused(
        `more than ${MODULES_MAX} modules are imported by address`,
        NO_NETWORK,
      );
    this.#lock ??= this.#readLock();
    const lock = await this.#lock;
    const locked = Object.hasOwn(lock, url) ? lock[url] : undefined;
    const kept = locked === undefined ? null : await this.#keptText(locked);
    if (kept !== null) return kept;
    const text = await this.#fetched(url);
    const hash = hashOf(text);
    if (locked !== undefined && locked !== hash)
      throw new ModuleRefused(
        `${url} is not what it was when it was locked`,
        `remove its line from ${LOCK_FILE} if you trust what it is now`,
      );
    lock[url] = hash;
    await this.#keep(lock, hash, text);
    return text;
  }

  async #readLock(): Promise<Lock> {
    let text: string;
    try {
      text = await readFile(join(this.#folder, LOCK_FILE), 'utf8');
    } catch {
      return {};
    }
    try {
      return JSON.parse(text) as Lock;
    } catch (thrown) {
      const what = `${LOCK_FILE} is not JSON (${messageOf(thrown)})`;
      throw new ModuleRefused(what, 'correct it, or remove it');
    }
  }

  /** Null where there is none, or it is not what was locked. */
  async #keptText(hash: string): Promise<string | null> {
    const text = await readFile(this.#fileOf(hash), 'utf8').catch(() => null);
    return text !== null && hashOf(text) === hash ? text : null;
  }

  #keep(lock: Lock, hash: string, text: string): Promise<unknown> {
    // One after the other: modules are loaded side by side.
    this.#writing = this.#writing.then(async () => {
      await mkdir(join(this.#folder, FOLDER, 'modules'), {recursive: true});
      await writeFile(this.#fileOf(hash), text);
      const sorted = Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1)));
      await writeFile(join(this.#folder, LOCK_FILE), `${JSON.stringify(sorted, null, 2)}\n`);
    });
    return this.#writing;
  }

  #fileOf(hash: string): string {
    return join(this.#folder, FOLDER, 'modules', `${hash}.js`);
  }

  async #fetched(url: string): Promise<string> {
    const signal = AbortSignal.timeout(FETCH_MS);
    try {
      let at = new URL(url);
      for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects++) {
        assertSafe(at);
        const response = await this.#ask(at, signal);
        const location = response.headers.get('location');
        if (response.status < 300 || response.status > 399 || location === null)
          return await textIn(response);
        at = new URL(location, at);
      }
      throw new Error(`more than ${REDIRECTS_MAX} redirects`);
    } catch (thrown) {
      if (thrown instanceof ModuleRefused) throw thrown;
      const cause = thrown instanceof Error ? (thrown.cause ?? thrown) : thrown;
      throw new ModuleRefused(`cannot fetch ${url} (${messageOf(cause)})`, NO_NETWORK);
    }
  }
}

function assertSafe(url: URL): void {
  if (url.protocol === 'https:' || isLoopback(url)) return;
  throw new ModuleRefused(`${url.href} is not https`, 'import it by an https address');
}

async function textIn(response: Response): Promise<string> {
  if (!response.ok) throw new Error(`status ${response.status}`);
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.length;
    if (bytes > BYTES_MAX) throw new Error(`more than ${BYTES_MAX} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

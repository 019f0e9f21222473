import {readdir, readFile, stat} from 'node:fs/promises';
import {basename, dirname, extname, join, relative} from 'node:path';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {assertRegularFile} from '../core/regular-file.ts';
import {type Decision, readDecisions} from './decision-tables.ts';
import {type ModelElement, nameOf, type ProcessModel} from './model.ts';
import {type ReadModel, readModel} from './read-model.ts';
import type {Refusal} from './refusals.ts';

/** A file that is deployed. */
export interface ModelFile {
  /** Without its folder; no two of a plan are the same. */
  readonly name: string;
  readonly text: string;
}

/** A model with all that it names. */
export interface Gathered {
  /** The `.bpmn` that was asked for, or those of the folder. */
  readonly main: readonly string[];
  readonly files: readonly ModelFile[];
  /** Of the files that are deployed. */
  readonly processes: readonly ProcessModel[];
  readonly decisions: ReadonlyMap<string, Decision>;
  /** The JSON of each form, by its id. */
  readonly forms: ReadonlyMap<string, unknown>;
  readonly refusals: readonly Refusal[];
}

const KINDS = /\.(bpmn|dmn|form)$/;

/** Camunda takes 4 MB in a deployment. */
const BYTES_MAX = 4 * 1024 * 1024;

/** So many files beside a model are looked at, in folders that are nested so deep. */
const FILES_MAX = 500;
const DEPTH_MAX = 4;

/**
 * Reads a model and what lies beside it or in the folders there, and keeps what the model names by its
 * id: called processes, decisions and forms.
 *
 * @param path absolute: a `.bpmn` file, or a folder of which all are deployed
 * @throws ExplainedError where there is no such file
 */
export async function gatherFiles(path: string): Promise<Gathered> {
  const isFolder = await isFolderAt(path);
  const folder = isFolder ? path : dirname(path);
  const shelf = new Shelf(folder);
  const found = await filesIn(folder, 0);
  if (!isFolder && !found.includes(path)) found.push(path);
  for (const each of found) await shelf.add(each, each === path);
  const main = isFolder ? shelf.models() : [path];
  if (main.length === 0)
    throw new ExplainedError(`${path} has no .bpmn file`, 'name a model, or a folder with models');
  return shelf.take(main);
}

async function isFolderAt(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (thrown) {
    throw new ExplainedError(
      `there is no model at ${path} (${messageOf(thrown)})`,
      'name a .bpmn file, or a folder with models',
    );
  }
}

async function filesIn(folder: string, depth: number): Promise<string[]> {
  const files: string[] = [];
  const entries = await readdir(folder, {withFileTypes: true});
  for (const each of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, each.name);
    if (files.length >= FILES_MAX) break;
    if (each.isFile() && KINDS.test(each.name)) files.push(path);
    const isPassed = each.name.startsWith('.') || each.name === 'node_modules';
    if (each.isDirectory() && !isPassed && depth < DEPTH_MAX)
      files.push(...(await filesIn(path, depth + 1)));
  }
  return files.slice(0, FILES_MAX);
}

/** What lies in the folder. Nothing of it is wrong until it is named. */
class Shelf {
  readonly #folder: string;
  readonly #models = new Map<string, ReadModel>();
  readonly #texts = new Map<string, string>();
  /** By kind and id, the files that have it. */
  readonly #places = new Map<string, string[]>();
  readonly #decisions = new Map<string, readonly Decision[]>();
  readonly #forms = new Map<string, unknown>();
  readonly #broken = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  models(): string[] {
    return [...this.#models.keys()];
  }

  /** @throws ExplainedError where the file that was asked for cannot be read */
  async add(file: string, isAsked: boolean): Promise<void> {
    try {
      await assertRegularFile(file, BYTES_MAX);
      await this.#read(file, await readFile(file, 'utf8'));
    } catch (thrown) {
      if (isAsked)
        throw new ExplainedError(`cannot read ${file} (${messageOf(thrown)})`, 'correct the file');
      this.#broken.set(file, messageOf(thrown));
    }
  }

  async #read(file: string, text: string): Promise<void> {
    this.#texts.set(file, text);
    const kind = extname(file);
    if (kind === '.bpmn' || kind === '') {
      const model = await readModel(relative(this.#folder, file), text);
      this.#models.set(file, model);
      for (const {id} of model.processes) this.#place('process', id, file);
    } else if (kind === '.dmn') {
      const decisions = await readDecisions(text);
      if (typeof decisions === 'string') throw new Error(decisions);
      this.#decisions.set(file, decisions);
      for (const {id} of decisions) this.#place('decision', id, file);
    } else {
      const form: unknown = JSON.parse(text);
      this.#forms.set(file, form);
      this.#place('form', String((form as {readonly id?: unknown} | null)?.id), file);
    }
  }

  #place(kind: string, id: string, file: string): void {
    const key = `${kind} ${id}`;
    this.#places.set(key, [...(this.#places.get(key) ?? []), file]);
  }

  /** The models with all that they name, directly and through what they call. */
  take(main: readonly string[]): Gathered {
    const taken = new Set<string>();
    const refusals: Refusal[] = [];
    const queue = [...main];
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      if (taken.has(file)) continue;
      taken.add(file);
      const model = this.#models.get(file);
      refusals.push(...(model?.refusals ?? []));
      const elements = model?.processes.flatMap(each => each.elements) ?? [];
      for (const element of elements) queue.push(...this.#namedBy(element, file, main, refusals));
    }
    const files = [...taken];
    const decisions = files.flatMap(each => this.#decisions.get(each) ?? []);
    const forms = files.flatMap(each => {
      const form = this.#forms.get(each);
      return form === undefined ? [] : [[String((form as {id?: unknown}).id), form] as const];
    });
    return {
      main: main.map(each => basename(each)),
      files: this.#named(files),
      processes: files.flatMap(each => this.#models.get(each)?.processes ?? []),
      decisions: new Map(decisions.map(each => [each.id, each])),
      forms: new Map(forms),
      refusals,
    };
  }

  #namedBy(
    element: ModelElement,
    file: string,
    main: readonly string[],
    refusals: Refusal[],
  ): string[] {
    const {called, decision, form} = element;
    const named = [
      ...(called?.isStatic ? [['process', called.text, 'model']] : []),
      ...(decision?.isStatic ? [['decision', decision.text, '.dmn file']] : []),
      ...(form && 'id' in form ? [['form', form.id, '.form file']] : []),
    ] as [string, string, string][];
    return named.flatMap(([kind, id, what]) => {
      const places = this.#places.get(`${kind} ${id}`) ?? [];
      const place = `${relative(this.#folder, file)}: ${nameOf(element)}`;
      const [first, ...others] = places;
      if (first === undefined)
        refusals.push({
          place,
          what: `names the ${kind} '${id}', which no file beside the model has${this.#hint(what)}`,
          remedy: `put its ${what} into ${this.#folder}`,
        });
      // What was asked for wins over a copy elsewhere.
      const asked = places.find(each => main.includes(each));
      if (asked !== undefined) return [asked];
      const near = places.filter(each => dirname(each) === dirname(file));
      if (others.length > 0 && near.length !== 1)
        refusals.push({
          place,
          what: `names the ${kind} '${id}', which is in ${places.map(each => relative(this.#folder, each)).join(' and ')}`,
          remedy: 'leave one of them beside the model',
        });
      const chosen = near.length === 1 ? near[0] : first;
      return chosen === undefined ? [] : [chosen];
    });
  }

  /** A file that cannot be read may be the one. */
  #hint(what: string): string {
    const ending = /\.\w+/.exec(what)?.[0] ?? '.bpmn';
    const broken = [...this.#broken].filter(([file]) => file.endsWith(ending));
    return broken.map(([file, why]) => ` (${basename(file)} cannot be read: ${why})`).join('');
  }

  /** Names without folders, as a deployment has them. */
  #named(files: readonly string[]): ModelFile[] {
    const used = new Set<string>();
    return files.map(file => {
      let name = basename(file);
      if (!KINDS.test(name)) name += '.bpmn';
      for (let copy = 2; used.has(name); copy++)
        name = basename(file).replace(/(?=\.\w+$)/, `-${copy}`);
      used.add(name);
      return {name, text: this.#texts.get(file) ?? ''};
    });
  }
}

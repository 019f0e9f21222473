import type {Cheerio} from 'cheerio/slim';
import {type AnyNode, isTag} from 'domhandler';
import type {Steps} from '../../waiting/driver.ts';
import {CALLS_IN_TURN, IN_TURN} from '../../waiting/in-turn.ts';
import {Element, type SelectedNodes} from './element.ts';
import {entriesOf, type FormEntry, fieldValue, urlEncoded} from './form.ts';
import type {Page} from './page.ts';
import {serialize} from './serialize.ts';

type Nodes = Cheerio<AnyNode>;
type Callback = (index: number, value: unknown) => unknown;

/** Selectors of jQuery that are no CSS: k6 finds nothing by them. */
const NOT_CSS = /:(?:first|last|eq|nth|gt|lt|even|odd)(?![\w-])/;

/**
 * Nodes of a page (https://grafana.com/docs/k6/latest/javascript-api/k6-html/selection/). A selector that
 * is wrong finds nothing.
 */
export class Selection implements SelectedNodes {
  readonly #page: Page;
  readonly #nodes: Nodes;
  /** What it was made from: `end()` goes back to it. */
  readonly #previous: Selection | null;

  constructor(page: Page, nodes: Nodes, previous: Selection | null = null) {
    this.#page = page;
    this.#nodes = nodes;
    this.#previous = previous;
  }

  get url(): string {
    return this.#page.url;
  }

  add(what: unknown): Selection {
    if (typeof what !== 'string') return this.#of(this.#nodes.add(this.#given(what) as Nodes));
    return this.#of(this.#nodes.add(this.#safe(() => this.#page.root.find(css(what)))));
  }

  find(what: unknown): Selection {
    const given = this.#given(what);
    return this.#of(this.#safe(() => this.#nodes.find(given as string)));
  }

  /** The first that is found. */
  single(selector: string): Selection {
    return this.find(selector).first();
  }

  closest(what: unknown): Selection {
    const given = this.#given(what);
    return this.#of(this.#safe(() => this.#nodes.closest(given as string)));
  }

  has(what: unknown): Selection {
    const given = this.#given(what);
    return this.#of(
      this.#safe(() => this.#nodes.filter((_, each) => this.#has(each, given)) as Nodes),
    );
  }

  #has(node: AnyNode, given: string | Nodes): boolean {
    return this.#page.$(node).find(given as string).length > 0;
  }

  not(what: unknown): Selection {
    if (typeof what === 'function') return this.#of(this.#nodes.not(this.#test(what as Callback)));
    const given = this.#given(what);
    const excluded = this.#safe(() => this.#nodes.filter(given as string));
    return this.#of(this.#nodes.not(excluded as never));
  }

  filter(what: unknown): Selection {
    if (typeof what === 'function')
      return this.#of(this.#nodes.filter(this.#test(what as Callback)) as Nodes);
    const given = this.#given(what);
    return this.#of(this.#safe(() => this.#nodes.filter(given as string)));
  }

  is(what: unknown): boolean {
    return this.filter(what).size() > 0;
  }

  next(filter?: string): Selection {
    return this.#filtered(this.#nodes.next(), filter);
  }

  nextAll(filter?: string): Selection {
    return this.#filtered(this.#nodes.nextAll(), filter);
  }

  prev(filter?: string): Selection {
    return this.#filtered(this.#nodes.prev(), filter);
  }

  prevAll(filter?: string): Selection {
    return this.#filtered(this.#nodes.prevAll(), filter);
  }

  parent(filter?: string): Selection {
    return this.#filtered(this.#nodes.parent(), filter);
  }

  parents(filter?: string): Selection {
    return this.#filtered(this.#nodes.parents(), filter);
  }

  siblings(filter?: string): Selection {
    return this.#filtered(this.#nodes.siblings(), filter);
  }

  children(filter?: string): Selection {
    return this.#filtered(this.#nodes.children(), filter);
  }

  nextUntil(until?: unknown, filter?: string): Selection {
    return this.#until(given => this.#nodes.nextUntil(given as string), until, filter);
  }

  prevUntil(until?: unknown, filter?: string): Selection {
    return this.#until(given => this.#nodes.prevUntil(given as string), until, filter);
  }

  parentsUntil(until?: unknown, filter?: string): Selection {
    return this.#until(given => this.#nodes.parentsUntil(given as string), until, filter);
  }

  size(): number {
    return this.#nodes.length;
  }

  end(): Selection {
    return this.#previous ?? this.#of(this.#nodes.slice(0, 0));
  }

  eq(index: number): Selection {
    return this.#of(this.#nodes.eq(index));
  }

  first(): Selection {
    return this.eq(0);
  }

  last(): Selection {
    return this.eq(-1);
  }

  slice(start: number, end?: number): Selection {
    return this.#of(this.#nodes.slice(start, end));
  }

  contents(): Selection {
    return this.#of(this.#nodes.contents() as Nodes);
  }

  text(): string {
    return this.#nodes.text();
  }

  html(): string {
    const [first] = this.#nodes.toArray();
    return first && 'children' in first ? serialize(first.children) : '';
  }

  attr(name: string, otherwise?: unknown): unknown {
    const [first] = this.#nodes.toArray();
    if (!first || !isTag(first) || !Object.hasOwn(first.attribs, name)) return otherwise;
    return first.attribs[name];
  }

  val(): unknown {
    return fieldValue(this.#page, this.#nodes.first());
  }

  /** What `data-` attributes say, as numbers, truths and JSON where they are that. */
  data(name?: string): unknown {
    const [first] = this.#nodes.toArray();
    if (!first || !isTag(first) || Object.keys(first.attribs).length === 0) return undefined;
    if (name !== undefined) {
      const dashed = name.replace(/[A-Z]/g, each => `-${each.toLowerCase()}`);
      const value = first.attribs[`data-${dashed}`];
      return value === undefined ? undefined : meant(value);
    }
    const own = Object.entries(first.attribs).filter(([each]) => /^data-./.test(each));
    return Object.fromEntries(
      own.map(([each, value]) => [camelCased(each.slice(5)), meant(value)]),
    );
  }

  each(callback: unknown): Selection {
    const call = asFunction(callback, 'each');
    for (const [index, element] of this.#elements().entries()) call(index, element);
    return this;
  }

  map(callback: unknown): unknown[] {
    const call = asFunction(callback, 'map');
    return this.toArray().map((each, index) => call(index, each));
  }

  /** Where the callback waits for answers. */
  [CALLS_IN_TURN](name: string, callback: Callback): Steps | null {
    switch (name) {
      case 'each':
      case 'map':
      case 'filter':
      case 'not':
      case 'is':
        return this.#inTurn(name, callback);
      default:
        return null;
    }
  }

  *#inTurn(name: 'each' | 'map' | 'filter' | 'not' | 'is', callback: Callback): Steps {
    const list: unknown[] = name === 'each' ? this.#elements() : this.toArray();
    const call = (value: unknown, index: unknown) => callback(index as number, value);
    const results = yield* IN_TURN['map']?.(list, call) as Generator<unknown, unknown[], unknown>;
    switch (name) {
      case 'each':
        return this;
      case 'map':
        return results;
      default:
        return this[name]((index: number) => results[index]);
    }
  }

  get(index?: number): unknown {
    const elements = this.#elements();
    return index === undefined ? elements : elements.at(index);
  }

  toArray(): Selection[] {
    return this.#nodes.toArray().map(each => this.#of(this.#page.$(each)));
  }

  index(what?: unknown): number {
    if (what === undefined) return this.#nodes.index();
    return this.#nodes.index(this.#given(what) as string);
  }

  serializeArray(): FormEntry[] {
    return entriesOf(this.#page, this.#nodes);
  }

  serializeObject(): Record<string, unknown> {
    return Object.fromEntries(this.serializeArray().map(({name, value}) => [name, value]));
  }

  serialize(): string {
    return urlEncoded(this.serializeArray());
  }

  /** For an element: its node. */
  nodeAt(index: number): AnyNode | undefined {
    return this.#nodes.toArray()[index];
  }

  /** For an element: a selection of other nodes of its page. */
  ofNodes(nodes: readonly AnyNode[]): Selection {
    return this.#of(this.#page.$([...nodes]) as Nodes);
  }

  #elements(): Element[] {
    return this.toArray().map(each => new Element(each));
  }

  #of(nodes: Cheerio<never> | Nodes): Selection {
    return new Selection(this.#page, nodes as Nodes, this);
  }

  #filtered(nodes: Cheerio<never> | Nodes, filter: string | undefined): Selection {
    const all = nodes as Nodes;
    return this.#of(filter === undefined ? all : this.#safe(() => all.filter(css(filter))));
  }

  #until(
    until: (given: string | Nodes | undefined) => unknown,
    what: unknown,
    filter?: string,
  ): Selection {
    const given = what === undefined || what === null ? undefined : this.#given(what);
    const found = this.#safe(() => until(given) as Nodes);
    return this.#filtered(found, filter === null ? undefined : filter);
  }

  /** A selector as k6 takes it: text, a selection or an element. */
  #given(what: unknown): string | Nodes {
    if (typeof what === 'string') return css(what);
    if (what instanceof Selection) return what.#nodes;
    if (what instanceof Element) return (what.selection() as Selection).#nodes;
    throw new TypeError(`invalid argument, cannot use a '${typeof what}' as a selector`);
  }

  #test(callback: Callback): (this: AnyNode, index: number, node: AnyNode) => boolean {
    return (index, node) => Boolean(callback(index, this.#of(this.#page.$(node))));
  }

  #safe(find: () => Cheerio<never> | Nodes): Nodes {
    try {
      return find() as Nodes;
    } catch {
      return this.#nodes.slice(0, 0);
    }
  }
}

/** @throws SyntaxError for what is no CSS, which the caller takes as nothing found */
function css(selector: string): string {
  return NOT_CSS.test(selector) ? ':not(*)' : selector;
}

function asFunction(value: unknown, name: string): Callback {
  if (typeof value === 'function') return value as Callback;
  throw new TypeError(`the argument to ${name}() must be a function`);
}

function camelCased(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function meant(text: string): unknown {
  if (text === '' || text === 'null' || text === 'undefined') return undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^[{[]/.test(text)) return parsed(text);
  return String(Number(text)) === text && Number.isFinite(Number(text)) ? Number(text) : text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

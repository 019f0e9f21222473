import {type Expression, evaluated} from './expression.ts';
import {type Graph, keyOf} from './graph.ts';
import {type Mapping, type ModelElement, nameOf} from './model.ts';
import type {Refusal} from './refusals.ts';
import {INSTANCE, ITEMS, type Shape} from './shape.ts';

/** A message that an element waits for. */
export interface PlannedMessage {
  readonly element: ModelElement;
  readonly name: string;
  /** `{id}` stands for the instance, `{n}` for the item of a list, from 1. */
  readonly key: string;
  /** How many of them an instance needs at once. */
  readonly times: number;
}

/** What is published once an element is over, or an instance is started. */
export interface Arrival {
  /** One of them, drawn; null is nothing, as a timer or a signal goes on. By {@link keyOf}. */
  readonly of: readonly (string | null)[];
  /** How often it is published at all, 0 to 1. */
  readonly share: number;
}

export interface MessagePlan {
  /** By {@link keyOf}. */
  readonly messages: ReadonlyMap<string, PlannedMessage>;
  /** By {@link keyOf} of the element that is over before. */
  readonly after: ReadonlyMap<string, readonly Arrival[]>;
  /** Variables that keys are made of: what changes them on the way, no message finds any more. */
  readonly keyNames: ReadonlySet<string>;
  readonly refusals: readonly Refusal[];
}

/** How often a message comes that only interrupts or accompanies something. */
const ASIDE = 0.1;

/**
 * Finds what each message needs to be correlated, and after what it has to be published.
 *
 * @param shape gets what the keys ask for: values that differ from instance to instance
 * @param comesByItself whether what is no message comes soon enough, as a short timer does
 */
export function planMessages(
  graph: Graph,
  shape: Shape,
  comesByItself: (element: ModelElement) => boolean,
): MessagePlan {
  const messages = new Map<string, PlannedMessage>();
  const refusals: Refusal[] = [];
  const keyNames = new Set<string>();
  for (const element of graph.elements) {
    if (element.event?.kind !== 'message' || isProcessStart(element)) continue;
    const planned = planMessage(element, graph, shape, keyNames);
    if ('what' in planned) refusals.push(planned);
    else messages.set(keyOf(element), planned);
  }
  return {messages, after: arrivalsOf(graph, messages, comesByItself), keyNames, refusals};
}

/** What is published after what; of the events of one gateway, one. */
function arrivalsOf(
  graph: Graph,
  messages: Map<string, PlannedMessage>,
  comesByItself: (element: ModelElement) => boolean,
): ReadonlyMap<string, readonly Arrival[]> {
  const after = new Map<string, Arrival[]>();
  const isMessage = (element: ModelElement) => messages.has(keyOf(element));
  for (const places of groupsOf(graph.elements.filter(isMessage), graph)) {
    const [first] = places as [ModelElement];
    const choices = places.filter(each => isMessage(each) || comesByItself(each));
    const of = choices.map(each => (isMessage(each) ? keyOf(each) : null));
    const arrival = {of, share: isAside(first, graph) ? ASIDE : 1};
    const {drivers, isLooped} = driversBefore(gatewayBefore(first, graph) ?? first, graph);
    for (const driver of drivers) after.set(driver, [...(after.get(driver) ?? []), arrival]);
    if (isLooped) for (const each of choices) repeat(messages, keyOf(each));
  }
  return after;
}

/** Each element by itself, but those together of which a gateway waits for one. */
function groupsOf(
  waiting: readonly ModelElement[],
  graph: Graph,
): readonly (readonly ModelElement[])[] {
  const seen = new Set<ModelElement>();
  return waiting.flatMap(element => {
    if (seen.has(element)) return [];
    const gateway = gatewayBefore(element, graph);
    const group = gateway ? graph.targets(gateway) : [element];
    for (const each of group) seen.add(each);
    return [group];
  });
}

function gatewayBefore(element: ModelElement, graph: Graph): ModelElement | undefined {
  return graph.sources(element).find(each => each.type === 'eventBasedGateway');
}

/** So many messages are there for a loop in which no worker is: more turns are rare. */
const TURNS = 5;

function repeat(messages: Map<string, PlannedMessage>, key: string): void {
  const message = messages.get(key);
  if (message) messages.set(key, {...message, times: message.times * TURNS});
}

export function isProcessStart({type, scope}: ModelElement): boolean {
  return type === 'startEvent' && scope === null;
}

function isAside(element: ModelElement, graph: Graph): boolean {
  const scope = graph.element(element.process, element.scope);
  return element.attachedTo !== null || (element.type === 'startEvent' && scope !== undefined);
}

/**
 * The elements that a worker does, or the starts, after which a token can come to the element; and whether
 * it can come again without them.
 */
function driversBefore(
  element: ModelElement,
  graph: Graph,
): {readonly drivers: ReadonlySet<string>; readonly isLooped: boolean} {
  let isLooped = false;
  const drivers = new Set<string>();
  const seen = new Set<ModelElement>([element]);
  const queue = [...beforeOrStart(element, graph)];
  for (let each = queue.shift(); each; each = queue.shift()) {
    if (each === element) isLooped = true;
    if (seen.has(each)) continue;
    seen.add(each);
    if (each.jobType) drivers.add(keyOf(each));
    else if (isProcessStart(each) && graph.callersOf(each.process).length === 0)
      drivers.add(keyOf(each));
    else queue.push(...beforeOrStart(each, graph));
  }
  return {drivers, isLooped};
}

/** A process that is called begins with what is before the call. */
function beforeOrStart(element: ModelElement, graph: Graph): readonly ModelElement[] {
  if (!isProcessStart(element)) return graph.before(element);
  return graph.callersOf(element.process).flatMap(each => graph.before(each));
}

function planMessage(
  element: ModelElement,
  graph: Graph,
  shape: Shape,
  names: Set<string>,
): PlannedMessage | Refusal {
  const {event} = element;
  const refuse = (what: string): Refusal => ({
    place: nameOf(element),
    what,
    remedy: 'make its correlation key a variable that the instance starts with',
  });
  if (event?.kind !== 'message' || !event.key) return refuse('has no correlation key');
  const name = evaluated(event.name, {});
  const loops = loopsAround(element, graph);
  const keys = new Keys(graph, shape, loops, names);
  const key = keys.templateOf(event.key, element.process, 0);
  if (key === null)
    return refuse(`waits for a message by =${event.key.text}, which is not known outside`);
  return {element, name: String(name), key, times: ITEMS ** loops.length};
}

/** The elements that are repeated for each item, the innermost first: the element's own scopes and callers. */
function loopsAround(element: ModelElement, graph: Graph): readonly ModelElement[] {
  const host = graph.element(element.process, element.attachedTo);
  const chain = [...(host ? [host] : [element]), ...graph.scopesOf(element)];
  const [caller] = graph.callersOf(element.process);
  if (caller && caller.process !== element.process) chain.push(caller, ...graph.scopesOf(caller));
  return chain.filter(each => each.loop);
}

const DEPTH_MAX = 5;

/** Functions that give something else each time. */
const VOLATILE = /\b(uuid|now|today|random number)\s*\(/;

/** Works correlation keys out. */
class Keys {
  readonly #graph: Graph;
  readonly #shape: Shape;
  readonly #loops: readonly ModelElement[];

  readonly #names: Set<string>;

  constructor(graph: Graph, shape: Shape, loops: readonly ModelElement[], names: Set<string>) {
    this.#names = names;
    this.#graph = graph;
    this.#shape = shape;
    this.#loops = loops;
  }

  /** The key with `{id}` for the instance; null where it depends on what is not known. */
  templateOf(key: Expression, process: string, depth: number): string | null {
    const value = this.#value(key, process, depth);
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && value !== '' ? value : null;
  }

  #value(expression: Expression, process: string, depth: number): unknown {
    if (depth > DEPTH_MAX) return undefined;
    const variables: Record<string, unknown> = {};
    for (const {path} of expression.hints) {
      const [root = '', ...rest] = path;
      variables[root] = merged(variables[root], rest, this.#root(root, rest, process, depth));
    }
    const isKnown = Object.values(variables).every(each => each !== undefined);
    if (!isKnown || VOLATILE.test(expression.text)) return undefined;
    return evaluated(expression, variables);
  }

  /** What is at a path of a variable: of the instance, or made by the model of something that is. */
  #root(root: string, rest: readonly string[], process: string, depth: number): unknown {
    this.#names.add(root);
    const loop = this.#loops.find(each => each.loop?.item === root);
    if (loop) return this.#item(loop, rest);
    const made = this.#graph.elements.filter(each => each.process === process);
    const maker = made.find(each => mappingsOf(each).some(({target}) => target === root));
    // A search for user tasks does not tell which instance's variables one needs.
    if (maker?.userTask) return undefined;
    const mapping = maker && mappingsOf(maker).find(each => each.target === root);
    if (mapping) {
      const {reference} = mapping.source;
      if (!reference) return this.#value(mapping.source, process, depth + 1);
      const [source = '', ...inner] = reference;
      if (source === root || depth > DEPTH_MAX) return this.#unique([source, ...inner, ...rest]);
      return this.#root(source, [...inner, ...rest], process, depth + 1);
    }
    const script = made.find(each => each.resultVariable === root);
    if (script) return script.script ? this.#value(script.script, process, depth + 1) : undefined;
    return this.#unique([root, ...rest]);
  }

  #unique(path: readonly string[]): string {
    this.#shape.at(path).isUnique = true;
    return INSTANCE;
  }

  #item({loop}: ModelElement, rest: readonly string[]): unknown {
    const list = loop?.collection.reference;
    if (!list) return undefined;
    this.#shape.at([...list, '[]', ...rest]).isUnique = true;
    return `${INSTANCE}-{n}`;
  }
}

function mappingsOf({inputs, outputs}: ModelElement): readonly Mapping[] {
  return [...inputs, ...outputs];
}

/** Puts a value at a path, beside what is there. */
function merged(into: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const fields = typeof into === 'object' && into !== null ? into : {};
  return {...fields, [step]: merged((fields as Record<string, unknown>)[step], rest, value)};
}

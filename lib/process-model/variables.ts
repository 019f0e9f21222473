import {unaryTest} from 'feelin';
import {type Random, seededRandom} from '../core/random.ts';
import type {Decision} from './decision-tables.ts';
import {around, type Expression, evaluated, readFeel, type ValueHint} from './expression.ts';
import type {Graph} from './graph.ts';
import {inventor} from './invent-values.ts';
import {type ModelElement, nameOf, type SequenceFlow} from './model.ts';
import {drawValue, INSTANCE, type Invent, type Shape} from './shape.ts';

export type Variables = Record<string, unknown>;

/** Collects what every expression of the models says of the values that it reads. */
export function addHints(
  graph: Graph,
  decisions: ReadonlyMap<string, Decision>,
  shape: Shape,
): void {
  const hints: ValueHint[] = [];
  const read = (expression: Expression | null) => hints.push(...(expression?.hints ?? []));
  for (const element of graph.elements) {
    for (const flow of element.outgoing) readCondition(flow, read, hints);
    for (const {source} of [...element.inputs, ...element.outputs]) read(source);
    read(element.script);
    if (element.event?.kind === 'timer') readTimer(element.event, hints);
    if (element.loop) readLoop(element.loop.collection, read, hints);
  }
  for (const decision of decisions.values()) hints.push(...decisionHints(decision, decisions));
  for (const each of withSources(graph, hints)) shape.add(each);
  for (const {loop} of graph.elements)
    if (loop?.collection.reference) shape.at(loop.collection.reference).isLooped = true;
}

function readCondition(
  {condition}: SequenceFlow,
  read: (expression: Expression | null) => void,
  hints: ValueHint[],
): void {
  if (condition?.reference) hints.push({path: condition.reference, values: [true, false]});
  else read(condition);
}

function readTimer(
  {at, timer}: {readonly at: Expression; readonly timer: string},
  hints: ValueHint[],
): void {
  const value = {duration: 'PT1S', date: '2026-01-01T00:00:00Z', cycle: 'R1/PT1S'}[timer];
  for (const {path} of at.hints) hints.push({path, values: [value]});
}

function readLoop(
  collection: Expression,
  read: (expression: Expression | null) => void,
  hints: ValueHint[],
): void {
  if (collection.reference) hints.push({path: [...collection.reference, '[]'], values: []});
  else read(collection);
}

/** Inputs of tables: values of each entry, and some beside them. */
function decisionHints(
  {inputs, rules, expression}: Decision,
  decisions: ReadonlyMap<string, Decision>,
): ValueHint[] {
  const columns = inputs.flatMap((input, column) => {
    const reference = referenceOf(input);
    if (!reference) return [...safeHints(input)];
    const entries = rules.map(each => each[column] ?? '');
    return [{path: reference, values: around(entries.flatMap(literalsIn))}];
  });
  // What another decision gives is no variable.
  return [...columns, ...(expression === null ? [] : safeHints(expression))].filter(
    ({path: [root]}) => !decisions.has(root ?? ''),
  );
}

export function referenceOf(feel: string): Expression['reference'] {
  try {
    return readFeel(feel).reference;
  } catch {
    return null;
  }
}

function safeHints(feel: string): readonly ValueHint[] {
  try {
    return readFeel(feel).hints;
  } catch {
    return [];
  }
}

function literalsIn(entry: string): unknown[] {
  const texts = [...entry.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text);
  const rest = entry.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
  const numbers = [...rest.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
  return [...texts, ...numbers, ...(/\b(true|false)\b/.test(rest) ? [true, false] : [])];
}

/** What is said of a variable that a mapping makes of another is said of that one, too. */
function withSources(graph: Graph, hints: readonly ValueHint[]): readonly ValueHint[] {
  const all = [...hints];
  const mappings = graph.elements.flatMap(each => [...each.inputs, ...each.outputs]);
  for (let at = 0; at < all.length && at < HINTS_MAX; at++) {
    const {path, values} = all[at] as ValueHint;
    if (values.length === 0) continue;
    for (const {source, target} of mappings) {
      const [root, ...rest] = path;
      if (!source.reference || target !== root) continue;
      const onSource = {path: [...source.reference, ...rest], values};
      if (!all.some(each => isSame(each, onSource))) all.push(onSource);
    }
  }
  return all;
}

const HINTS_MAX = 5000;

function isSame(one: ValueHint, other: ValueHint): boolean {
  return one.path.join('.') === other.path.join('.') && one.values === other.values;
}

/** A gateway with the conditions that decide there. */
interface Choice {
  readonly element: ModelElement;
  readonly conditions: readonly SequenceFlow[];
  readonly hasDefault: boolean;
  readonly roots: readonly string[];
  /** Which of its ways are to be taken; the default is the one behind all conditions. */
  readonly ways: readonly number[];
}

export interface Drawn {
  readonly records: readonly Variables[];
  /** What could not be made to happen, a line each. */
  readonly notes: readonly string[];
}

/** So many records are drawn: they are shared by all instances. */
const RECORDS = 100;

/** How often one is drawn again so that each gateway has a way on, and the wanted one. */
const TRIES = 25;

/**
 * Draws variables so that the conditions of the gateways are met, each of them in some of the records.
 *
 * @param sample values that hold as they are; each record takes the next of these
 * @param computed roots that the model computes itself: no condition on them can be met from outside
 */
export function drawVariables(
  graph: Graph,
  given: {
    readonly shape: Shape;
    readonly decisions: ReadonlyMap<string, Decision>;
    readonly sample: readonly Variables[];
    readonly computed: ReadonlySet<string>;
    /** Elements that no instance is to come to. */
    readonly avoided: readonly ModelElement[];
    readonly seed: number;
  },
): Drawn {
  const drawer = new Drawer(graph, given);
  const records = Array.from({length: RECORDS}, (_, at) => drawer.record(at));
  return {records, notes: drawer.notes()};
}

class Drawer {
  readonly #random: Random;
  readonly #invent: Invent;
  readonly #shape: Shape;
  readonly #sample: readonly Variables[];
  readonly #tables: readonly Decision[];
  readonly #choices: readonly Choice[];
  /** Flows that some record takes. */
  readonly #taken = new Set<string>();
  /** Gateways without a way on for some record. */
  readonly #stuck = new Map<ModelElement, number>();

  constructor(
    graph: Graph,
    {shape, decisions, sample, computed, avoided, seed}: Parameters<typeof drawVariables>[1],
  ) {
    this.#random = seededRandom(seed);
    this.#invent = inventor(seed);
    this.#shape = shape;
    this.#sample = sample;
    this.#tables = [...decisions.values()].filter(each => each.rules.length > 0);
    this.#choices = choicesIn(graph, avoided).filter(
      ({roots}) => !roots.some(each => computed.has(each)),
    );
  }

  record(at: number): Variables {
    const fixed = this.#sample[at % this.#sample.length] ?? {};
    const record = {...this.#draw([...this.#shape.fields.keys()]), ...fixed};
    for (const table of this.#tables) this.#meetRule(table, at, record, fixed);
    for (let turn = 0; turn < 2 * this.#choices.length; turn++) {
      // Where two gateways ask for the same variable, each is the last to be met in its turn.
      const choice = this.#choices[(at + turn) % this.#choices.length];
      if (choice) this.#meet(choice, at, record, fixed);
    }
    for (const choice of this.#choices) this.#note(choice, record);
    return record;
  }

  notes(): string[] {
    const stuck = [...this.#stuck].map(
      ([element, count]) =>
        `${nameOf(element)}: no condition holds for ${count} of ${RECORDS} records of variables: give them with --variables FILE`,
    );
    const never = this.#choices
      .flatMap(({conditions, ways}) => conditions.filter((_, way) => ways.includes(way)))
      .filter(each => !this.#taken.has(each.id))
      .map(
        each =>
          `flow ${nameOf(each)} is not taken: no variables were found for =${each.condition?.text}`,
      );
    return [...stuck, ...never];
  }

  #draw(names: readonly string[]): Variables {
    return Object.fromEntries(
      names.map(name => [
        name,
        drawValue(this.#shape.field(name), name, this.#random, this.#invent),
      ]),
    );
  }

  /** Draws the gateway's variables again until the flow whose turn it is is taken. */
  #meet({conditions, roots, ways}: Choice, at: number, record: Variables, fixed: Variables): void {
    const free = roots.filter(each => !(each in fixed) && this.#shape.fields.has(each));
    const wanted = ways[(at + this.#random.int(0, 1)) % ways.length];
    let best: Variables | null = null;
    for (let tried = 0; tried < TRIES; tried++) {
      const way = wayOf(conditions, record);
      if (way === wanted) return;
      if (ways.includes(way)) best = pick(record, free);
      if (free.length === 0) return;
      Object.assign(record, this.#draw(free));
    }
    if (best) Object.assign(record, best);
  }

  #note({element, conditions, hasDefault}: Choice, record: Variables): void {
    const way = wayOf(conditions, record);
    const taken = conditions[way];
    if (taken) this.#taken.add(taken.id);
    else if (!hasDefault) this.#stuck.set(element, (this.#stuck.get(element) ?? 0) + 1);
  }

  /** Chooses inputs of a table so that the rule whose turn it is matches. */
  #meetRule({inputs, rules}: Decision, at: number, record: Variables, fixed: Variables): void {
    const rule = rules[at % rules.length] ?? [];
    for (const [column, input] of inputs.entries()) {
      const path = referenceOf(input);
      const entry = rule[column] ?? '';
      const [root] = path ?? [];
      if (!path || root === undefined || root in fixed || /^(-|)$/.test(entry)) continue;
      const fitting = this.#shape.at(path).values.filter(each => fits(entry, each));
      if (fitting.length > 0) put(record, path, this.#random.pick(fitting));
    }
  }
}

function fits(entry: string, value: unknown): boolean {
  try {
    return (unaryTest(entry, {'?': value}, 'camunda') as {value: unknown}).value === true;
  } catch {
    return false;
  }
}

function put(record: Variables, path: readonly string[], value: unknown): void {
  const [step = '', ...rest] = path;
  if (rest.length === 0) record[step] = value;
  else {
    const inner = record[step];
    const fields: Variables = typeof inner === 'object' && inner !== null ? {...inner} : {};
    put(fields, rest, value);
    record[step] = fields;
  }
}

function pick(record: Variables, names: readonly string[]): Variables {
  return Object.fromEntries(names.map(each => [each, record[each]]));
}

/** The first condition that holds; their number where none does, and one more where one is no yes or no. */
function wayOf(conditions: readonly SequenceFlow[], record: Variables): number {
  for (const [at, {condition}] of conditions.entries()) {
    const value = condition ? evaluated(condition, record) : true;
    if (value === true) return at;
    if (value !== false) return conditions.length + 1;
  }
  return conditions.length;
}

function choicesIn(graph: Graph, avoided: readonly ModelElement[]): readonly Choice[] {
  return graph.elements
    .filter(({type}) => type === 'exclusiveGateway' || type === 'inclusiveGateway')
    .filter(({outgoing}) => outgoing.length > 1)
    .map(element => choiceAt(element, avoided))
    .filter(each => each.conditions.length > 0);
}

function choiceAt(element: ModelElement, avoided: readonly ModelElement[]): Choice {
  const conditions = element.outgoing.filter(each => each.condition && !each.isDefault);
  const roots = conditions
    .flatMap(each => each.condition?.hints ?? [])
    .map(each => each.path[0] ?? '');
  const usual = element.outgoing.find(each => each.isDefault);
  const flows = usual ? [...conditions, usual] : conditions;
  const isAvoided = ({to}: SequenceFlow) =>
    avoided.some(each => each.id === to && each.process === element.process);
  const all = flows.map((_, at) => at);
  const good = all.filter(at => !isAvoided(flows[at] as SequenceFlow));
  return {
    ...{element, conditions, hasDefault: usual !== undefined, roots: [...new Set(roots)]},
    ways: good.length > 0 ? good : all,
  };
}

/** Whether a record has something of the instance in it. */
export function isOfInstance(value: unknown): boolean {
  return JSON.stringify(value ?? null).includes(INSTANCE);
}

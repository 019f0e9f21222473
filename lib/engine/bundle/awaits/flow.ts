import type {AnyNode} from 'acorn';
import type {AnyFunction} from './syntax.ts';

/**
 * What an expression may be, as far as waiting goes:
 * - `wait`: a function of k6 that waits; `http`, `k6`: the modules; `group`, `check`: they call functions;
 * - `any`: whatever is in some property, array, map or argument of a built-in function;
 * - `dynamic`: whatever was stored under a name that is computed.
 */
export type Value = FunctionValue | 'wait' | 'http' | 'k6' | 'group' | 'check' | 'any' | 'dynamic';

/** A function of the script, or the constructor of a class. */
export class FunctionValue {
  readonly node: AnyFunction;
  readonly params: readonly Cell[];
  readonly rest: Cell | null;
  readonly returns: Cell;
  /** All that it is called with, as far as it reads that from `arguments`. */
  readonly all: Cell;

  constructor(node: AnyFunction, params: readonly Cell[], rest: Cell | null, flow: Flow) {
    this.node = node;
    this.params = params;
    this.rest = rest;
    this.returns = flow.cell();
    this.all = flow.cell();
  }
}

/** A place that holds values: a variable, a property of a name, what a function returns. */
export class Cell {
  readonly values = new Set<Value>();
  readonly #targets = new Set<Cell>();
  readonly #listeners: ((value: Value) => void)[] = [];
  readonly #queue: Queue;

  constructor(queue: Queue) {
    this.#queue = queue;
  }

  add(value: Value): void {
    if (this.values.has(value)) return;
    this.values.add(value);
    this.#queue.push([this, value]);
  }

  /** What is or comes in here comes into another cell too. */
  flowTo(target: Cell): void {
    if (target === this || this.#targets.has(target)) return;
    this.#targets.add(target);
    for (const value of this.values) target.add(value);
  }

  /** Called for what is in here and for what comes. */
  onValue(listener: (value: Value) => void): void {
    this.#listeners.push(listener);
    for (const value of [...this.values]) listener(value);
  }

  pass(value: Value): void {
    for (const target of this.#targets) target.add(value);
    for (const listener of this.#listeners) listener(value);
  }
}

type Queue = [Cell, Value][];

/** What is stored under names that nobody knows: a function in it may be called from anywhere. */
export class Store {
  readonly held: Cell;
  readonly args: Cell;
  readonly returns: Cell;

  constructor(flow: Flow) {
    this.held = flow.cell();
    this.args = flow.cell();
    this.returns = flow.cell();
    this.held.onValue(value => {
      if (!(value instanceof FunctionValue)) return;
      for (const param of [...value.params, ...(value.rest ? [value.rest] : [])])
        this.args.flowTo(param);
      value.returns.flowTo(this.returns);
    });
  }
}

/** Where values go in a program: which function may be called where. */
export class Flow {
  readonly #queue: Queue = [];
  readonly #properties = new Map<string, Cell>();
  readonly none = this.cell();
  readonly any = new Store(this);
  readonly dynamic = new Store(this);
  readonly functions = new Map<AnyNode, FunctionValue>();
  /** The cells that hold modules of k6 by themselves, and not for having passed something on. */
  readonly modules = new Set<Cell>();
  /** Those that built-in functions may call. */
  readonly callbacks = new Set<FunctionValue>();

  constructor() {
    this.dynamic.held.flowTo(this.any.held);
    // Whatever has the module has its functions.
    this.any.held.onValue(value => {
      if (value === 'http' || value === 'k6') this.any.held.add('wait');
    });
  }

  cell(...from: readonly (Cell | null)[]): Cell {
    const made = new Cell(this.#queue);
    for (const each of from) each?.flowTo(made);
    return made;
  }

  holding(value: Value): Cell {
    const made = this.cell();
    made.add(value);
    return made;
  }

  /** A cell of its own for each place that requires a module. */
  module(value: 'http' | 'k6'): Cell {
    const made = this.holding(value);
    this.modules.add(made);
    return made;
  }

  /** All properties of a name are one: whose they are is not followed. */
  property(name: string): Cell {
    let cell = this.#properties.get(name);
    if (!cell) {
      cell = this.cell();
      cell.add('dynamic');
      cell.flowTo(this.any.held);
      this.#properties.set(name, cell);
    }
    return cell;
  }

  /** Follows all values to wherever they go. */
  solve(): void {
    for (let next = this.#queue.pop(); next; next = this.#queue.pop()) next[0].pass(next[1]);
  }
}

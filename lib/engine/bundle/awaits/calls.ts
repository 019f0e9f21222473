import type {
  AnyNode,
  CallExpression,
  MemberExpression,
  NewExpression,
  ObjectExpression,
  TaggedTemplateExpression,
  VariableDeclarator,
} from 'acorn';
import type {Binding} from './bindings.ts';
import {BUILT_IN_METHODS, OF_PLAIN_RESULT} from './built-ins.ts';
import {type Cell, type Flow, FunctionValue, type Value} from './flow.ts';
import {describedGetter, propertyName, takenNames} from './syntax.ts';

/**
 * Code that runs in one go: a function, or what runs without a call of its name (the top level, the
 * fields of a class).
 */
export interface Context {
  readonly node: AnyNode;
  /** Null where it is no function. */
  readonly value: FunctionValue | null;
  readonly sites: Site[];
}

/** A place where a function is called, or a getter read. */
export interface Site {
  readonly node: AnyNode;
  readonly context: Context;
  /** What may be called. */
  readonly callee: Cell;
  /** What the method is called of. */
  readonly base: Cell;
  readonly args: readonly Cell[];
  /** The name of the method; null for what is called by another expression than `a.name`. */
  readonly method: string | null;
  /** Whether a function of the language or of k6 may be called. */
  readonly isBuiltIn: boolean;
}

/** What the expressions of a program may be, as far as calls need it. */
interface Expressions {
  readonly flow: Flow;
  readonly context: Context;
  readonly superClass: Cell;
  readonly ownNames: ReadonlySet<string>;
  readonly getterNames: ReadonlySet<string>;
  readonly written: ReadonlySet<AnyNode>;
  of(node: AnyNode): Cell;
  read(base: Cell, name: string | null): Cell;
  store(name: string | null, from: Cell): void;
  nameOf(key: AnyNode, isComputed: boolean): string | null;
  isGlobal(node: AnyNode, name: string): boolean;
  bindingOf(node: AnyNode): Binding | undefined;
}

type Call = CallExpression | NewExpression | TaggedTemplateExpression;

/** What esbuild writes around modules: what comes out is what went in. */
const PASSING = new Set(['__toESM', '__toCommonJS', '__copyProps', '__reExport']);

const ANY_NAME = null;

/** Built-in functions that are given descriptors of properties. */
const DEFINING = new Set(['defineProperty', 'defineProperties', 'create']);

/** Those of a proxy's handler that are called where a property is looked up. */
const READING_TRAPS = new Set(['get', 'set', 'has', 'deleteProperty', 'ownKeys']);

/** Those of a proxy's handler that are called in place of an operation, with anything. */
const TRAPS = ['apply', 'construct', 'get', 'set', 'has', 'deleteProperty', 'ownKeys'];

/** A trap of a proxy that is called where a property is looked up: nothing can wait there. */
export interface Trap {
  readonly node: AnyNode;
  readonly trap: FunctionValue;
}

/** The calls of a program, each with what it may call. */
export class Calls {
  readonly sites: Site[] = [];
  readonly traps: Trap[] = [];
  readonly #values: Expressions;
  readonly #getters = new Map<string | null, Cell>();

  constructor(values: Expressions) {
    this.#values = values;
  }

  addGetter(name: string | null, getter: FunctionValue): void {
    this.#getterOf(ANY_NAME).add(getter);
    if (name !== null) this.#getterOf(name).add(getter);
  }

  noteDescribed(node: AnyNode): void {
    const described = describedGetter(node);
    const getter = described && this.#values.flow.functions.get(described.getter);
    if (getter) this.addGetter(described.name, getter);
  }

  /** @param name null for one that is computed: any getter may have it */
  #getterOf(name: string | null): Cell {
    let known = this.#getters.get(name);
    if (!known) {
      known = this.#values.flow.cell();
      this.#getters.set(name, known);
    }
    return known;
  }

  /** Reading a property calls a getter of its name, wherever it is declared. */
  noteGetter(node: MemberExpression, name: string | null): void {
    const {getterNames, written} = this.#values;
    if (written.has(node) || (name === null ? getterNames.size === 0 : !getterNames.has(name)))
      return;
    // The place in an array has no getter.
    if (node.property.type === 'Literal' && typeof node.property.value === 'number') return;
    const callee = this.#getterOf(name);
    this.#note({
      node,
      callee,
      base: this.#values.flow.none,
      args: [],
      method: null,
      isBuiltIn: false,
    });
  }

  /** The same of a pattern, `const {name} = object`. */
  noteTaken(node: VariableDeclarator): void {
    const {flow, getterNames} = this.#values;
    const getters = takenNames(node).filter(each => getterNames.has(each));
    if (getters.length === 0) return;
    const callee = flow.cell(...getters.map(each => this.#getterOf(each)));
    this.#note({node, callee, base: flow.none, args: [], method: null, isBuiltIn: false});
  }

  /** @returns the cell of what the call returns */
  visit(node: Call): Cell {
    const {flow} = this.#values;
    if (node.type === 'TaggedTemplateExpression') {
      const args = [flow.none, ...node.quasi.expressions.map(each => this.#values.of(each))];
      return this.#call(node, node.tag, args, false);
    }
    const required = this.#requiredModule(node);
    if (required !== null) return required;
    const {callee} = node;
    if (callee.type === 'Identifier') {
      if (PASSING.has(callee.name)) return this.#passed(node);
      if (callee.name === '__export') return this.#exported(node);
      // What a CommonJS module exports as a whole is in a property of this name.
      if (callee.name === '__commonJS') return this.#commonModule(node);
    }
    const args = this.#argsOf(node);
    const isSpread = node.arguments.some(each => each.type === 'SpreadElement');
    return this.#call(node, callee, args, isSpread);
  }

  #argsOf(node: CallExpression | NewExpression): Cell[] {
    return node.arguments.map(each => this.#values.of(each));
  }

  #passed(node: CallExpression | NewExpression): Cell {
    const {flow} = this.#values;
    const args = this.#argsOf(node);
    return args.find(each => flow.modules.has(each)) ?? flow.cell(...args);
  }

  #requiredModule(node: CallExpression | NewExpression): Cell | null {
    const [first] = node.arguments;
    if (!this.#values.isGlobal(node.callee, 'require') || first?.type !== 'Literal') return null;
    const {flow} = this.#values;
    if (first.value === 'k6/http') return flow.module('http');
    return first.value === 'k6' ? flow.module('k6') : flow.none;
  }

  /** `__export(target, {name: () => value})` */
  #exported(node: CallExpression | NewExpression): Cell {
    const [, object] = node.arguments;
    if (object?.type === 'ObjectExpression')
      for (const each of object.properties) {
        if (each.type !== 'Property') continue;
        this.#values.of(each.value);
        const value = this.#values.flow.functions.get(each.value);
        const name = this.#values.nameOf(each.key, each.computed);
        if (value) this.#values.store(name, value.returns);
      }
    return this.#values.flow.none;
  }

  #commonModule(node: CallExpression | NewExpression): Cell {
    const {flow} = this.#values;
    this.#argsOf(node);
    const [object] = node.arguments;
    const method = object?.type === 'ObjectExpression' ? object.properties[0] : undefined;
    const value = method?.type === 'Property' ? flow.functions.get(method.value) : undefined;
    if (!value) return flow.none;
    flow.property('exports').flowTo(value.returns);
    return flow.holding(value);
  }

  #call(node: Call, callee: AnyNode, args: readonly Cell[], isSpread: boolean): Cell {
    const values = this.#values;
    const {flow} = values;
    const result = flow.cell();
    const member = callee.type === 'MemberExpression' ? callee : null;
    const method = member ? this.#values.nameOf(member.property, member.computed) : null;
    const base = this.#baseOf(member);
    const target = this.#targetOf(callee, member, base, method);
    const isBuiltIn = this.#mayBeBuiltIn(callee, member, method);
    const passed = this.#calledThrough(member, method, base, args);
    passed?.flowTo(target);
    this.#note({node, callee: target, base, args, method, isBuiltIn});
    // Which argument of `call` and `apply` becomes which parameter is not followed.
    const isMixed = isSpread || passed !== null;
    target.onValue(value => this.#invoke(value, args, isMixed, result));
    const isPlain = method !== null && OF_PLAIN_RESULT.has(method);
    const isProxy = node.type === 'NewExpression' && values.isGlobal(callee, 'Proxy');
    const isMade = node.type === 'NewExpression' && !isProxy;
    const given = isPlain || isMade ? flow.cell() : result;
    if (isBuiltIn) this.#callBuiltIn(method === 'bind' ? base : null, args, given);
    if (isBuiltIn) this.#noteSpecial(node, method, isProxy);
    return result;
  }

  /** The function that `f.call()`, `f.apply()`, `Reflect.apply(f)` and `Reflect.construct(f)` call; else null. */
  #calledThrough(
    member: MemberExpression | null,
    method: string | null,
    base: Cell,
    args: readonly Cell[],
  ): Cell | null {
    if (member === null || (method !== 'apply' && method !== 'call' && method !== 'construct'))
      return null;
    // `Function.prototype.call.call(f)` calls `f`.
    if (this.#values.isGlobal(member.object, 'Reflect') || isThrough(member.object))
      return args[0] ?? null;
    return method === 'construct' ? null : base;
  }

  /** Built-in functions that let functions be called without a call: by reading a property, or by a proxy. */
  #noteSpecial(node: Call, method: string | null, isProxy: boolean): void {
    const {flow} = this.#values;
    if (method !== null && DEFINING.has(method)) this.#define(node);
    if (!isProxy) return;
    const handler = node.type === 'NewExpression' ? node.arguments[1] : undefined;
    if (handler?.type === 'ObjectExpression') this.#noteTraps(handler);
    for (const trap of TRAPS) flow.property(trap).onValue(each => this.#callback(each));
  }

  #noteTraps({properties}: ObjectExpression): void {
    for (const each of properties) {
      if (each.type !== 'Property') continue;
      const trap = this.#values.flow.functions.get(each.value);
      const name = propertyName(each.key, each.computed) ?? '';
      if (trap && READING_TRAPS.has(name)) this.traps.push({node: each, trap});
    }
  }

  /** What descriptors hold, and what their getters return, is in properties: of a name that is written out, or of any. */
  #define(node: Call): void {
    const {flow} = this.#values;
    const second = node.type === 'CallExpression' ? node.arguments[1] : undefined;
    const name = second ? this.#values.nameOf(second, true) : null;
    const got = flow.cell();
    flow.property('get').onValue(each => {
      this.#invoke(each, [], false, got);
      if (name !== null && each instanceof FunctionValue) this.addGetter(name, each);
    });
    this.#values.store(name, flow.cell(flow.property('value'), got));
  }

  #baseOf(member: MemberExpression | null): Cell {
    if (!member || member.object.type === 'Super') return this.#values.flow.none;
    return this.#values.of(member.object);
  }

  #targetOf(
    callee: AnyNode,
    member: MemberExpression | null,
    base: Cell,
    method: string | null,
  ): Cell {
    if (callee.type === 'Super') return this.#values.superClass;
    if (!member) return this.#values.of(callee);
    if (member.computed) this.#values.of(member.property);
    if (member.object.type === 'Super')
      return method === null ? this.#values.flow.none : this.#values.flow.property(method);
    return this.#values.read(base, method);
  }

  #mayBeBuiltIn(callee: AnyNode, member: MemberExpression | null, method: string | null): boolean {
    if (callee.type === 'Identifier') return this.#values.bindingOf(callee) === undefined;
    if (!member) return false;
    return method === null || BUILT_IN_METHODS.has(method) || !this.#values.ownNames.has(method);
  }

  #invoke(value: Value, args: readonly Cell[], isSpread: boolean, result: Cell): void {
    const {flow} = this.#values;
    if (value instanceof FunctionValue) {
      passArguments(value, args, isSpread);
      for (const each of args) each.flowTo(value.all);
      value.returns.flowTo(result);
    } else if (value === 'any' || value === 'dynamic') {
      const store = flow[value];
      for (const each of args) each.flowTo(store.args);
      store.returns.flowTo(result);
    } else if (value === 'group') {
      args[1]?.onValue(each => this.#invoke(each, [], false, result));
    }
  }

  /** A built-in function may call what it is given with anything, and return anything of it. */
  #callBuiltIn(bound: Cell | null, args: readonly Cell[], result: Cell): void {
    const {flow} = this.#values;
    result.add('any');
    bound?.flowTo(result);
    for (const each of args) {
      each.flowTo(flow.any.held);
      each.onValue(value => this.#callback(value));
    }
  }

  #callback(value: Value): void {
    if (!(value instanceof FunctionValue)) return;
    const {flow} = this.#values;
    flow.callbacks.add(value);
    for (const param of [...value.params, ...(value.rest ? [value.rest] : [])]) param.add('any');
    value.returns.flowTo(flow.any.held);
  }

  #note(site: Omit<Site, 'context'>): void {
    const {context} = this.#values;
    const noted = {...site, context};
    context.sites.push(noted);
    this.sites.push(noted);
  }
}

/** `f.call` and `f.apply`, where they are not called. */
export function isThrough(node: AnyNode): boolean {
  if (node.type !== 'MemberExpression') return false;
  return ['call', 'apply'].includes(propertyName(node.property, node.computed) ?? '');
}

function passArguments(value: FunctionValue, args: readonly Cell[], isSpread: boolean): void {
  const {params, rest} = value;
  if (isSpread) {
    // Which one becomes which parameter is not known.
    for (const param of rest ? [...params, rest] : params) {
      param.add('any');
      for (const each of args) each.flowTo(param);
    }
    return;
  }
  for (const [at, each] of args.entries()) {
    const param = params[at] ?? rest;
    if (param) each.flowTo(param);
  }
}

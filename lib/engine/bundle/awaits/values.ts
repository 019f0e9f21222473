import type {
  AnyNode,
  AssignmentExpression,
  Class,
  Identifier,
  MemberExpression,
  ObjectExpression,
  ObjectPattern,
  Program,
  Property,
  PropertyDefinition,
  StaticBlock,
} from 'acorn';
import {type Binding, bindingsOf} from './bindings.ts';
import {WAITING_ANSWER, WAITING_HTTP} from './built-ins.ts';
import {Calls, type Context} from './calls.ts';
import {type Cell, Flow, FunctionValue, type Value} from './flow.ts';
import {type AnyFunction, childrenOf, noteNames, propertyName} from './syntax.ts';

/** What each expression of a program may be, and where it calls what. */
export class Values {
  readonly flow = new Flow();
  readonly calls = new Calls(this);
  readonly contexts: Context[] = [];
  /** Names that the program gives to properties: other methods are the language's or k6's. */
  readonly ownNames: ReadonlySet<string>;
  readonly getterNames: ReadonlySet<string>;
  /** Places where a property is set or deleted: what its getter does is not waited for there. */
  readonly written: ReadonlySet<AnyNode>;
  readonly #bindings: ReadonlyMap<AnyNode, Binding>;
  readonly #cells = new Map<Binding, Cell>();
  readonly #superClasses: Cell[] = [];
  readonly #classes: {readonly start: number; readonly privates: ReadonlySet<string>}[] = [];
  #context: Context;

  constructor(program: Program) {
    this.#bindings = bindingsOf(program);
    const names = {own: new Set<string>(), getters: new Set<string>(), written: new Set<AnyNode>()};
    noteNames(program, names);
    this.written = names.written;
    this.ownNames = names.own;
    this.getterNames = names.getters;
    this.#context = this.#enter(program, null);
    for (const each of program.body) this.of(each);
    this.flow.solve();
  }

  get context(): Context {
    return this.#context;
  }

  get superClass(): Cell {
    return this.#superClasses.at(-1) ?? this.flow.none;
  }

  /** Whether a name is none of the script's own. */
  isGlobal(node: AnyNode, name: string): boolean {
    return node.type === 'Identifier' && node.name === name && !this.#bindings.has(node);
  }

  bindingOf(node: AnyNode): Binding | undefined {
    return this.#bindings.get(node);
  }

  /** The name of a property; a private one belongs to its class. */
  nameOf(key: AnyNode, isComputed: boolean): string | null {
    const name = propertyName(key, isComputed);
    if (key.type !== 'PrivateIdentifier') return name;
    const owner = this.#classes.findLast(each => each.privates.has(key.name));
    return `#${key.name} of ${owner?.start}`;
  }

  /** The cell of what a node evaluates to; of a statement, nothing. */
  of(node: AnyNode): Cell {
    const {flow} = this;
    switch (node.type) {
      case 'Identifier':
        return this.variable(node);
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        return this.#function(node);
      case 'ClassDeclaration':
      case 'ClassExpression':
        return this.#class(node);
      case 'ObjectExpression':
        return this.#object(node);
      case 'ArrayExpression':
        for (const each of node.elements) if (each) this.of(each).flowTo(flow.any.held);
        return flow.none;
      case 'SpreadElement':
        this.of(node.argument).flowTo(flow.any.held);
        return flow.holding('any');
      case 'MemberExpression':
        return this.member(node);
      case 'CallExpression':
      case 'NewExpression':
      case 'TaggedTemplateExpression':
        return this.calls.visit(node);
      case 'ConditionalExpression':
        this.of(node.test);
        return flow.cell(this.of(node.consequent), this.of(node.alternate));
      case 'LogicalExpression':
        return flow.cell(this.of(node.left), this.of(node.right));
      case 'SequenceExpression':
        return node.expressions.map(each => this.of(each)).at(-1) ?? flow.none;
      case 'ParenthesizedExpression':
      case 'ChainExpression':
        return this.of(node.expression);
      case 'AwaitExpression':
        return this.of(node.argument);
      case 'YieldExpression':
        if (node.argument) this.of(node.argument).flowTo(flow.any.held);
        return flow.holding('any');
      case 'AssignmentExpression':
        return this.#assignment(node);
      default:
        this.#statement(node);
        return flow.none;
    }
  }

  /** A name that nothing declares is a property of the global object. */
  variable(node: Identifier): Cell {
    const binding = this.#bindings.get(node);
    if (!binding) {
      if (node.name === 'arguments') this.#context.value?.all.flowTo(this.flow.any.held);
      return this.flow.property(node.name);
    }
    const cell = this.#cells.get(binding) ?? this.flow.cell();
    this.#cells.set(binding, cell);
    return cell;
  }

  member(node: MemberExpression): Cell {
    const name = this.nameOf(node.property, node.computed);
    if (node.computed) this.of(node.property);
    if (node.object.type === 'Super') return this.flow.cell(name ? this.flow.property(name) : null);
    const read = this.read(this.of(node.object), name);
    this.calls.noteGetter(node, name);
    return read;
  }

  /** What is in a property of what a cell holds; null for a name that is computed. */
  read(base: Cell, name: string | null): Cell {
    const {flow} = this;
    if (name === 'default' && flow.modules.has(base)) return base;
    const read = flow.cell();
    const readAny = () => name !== null && flow.property(name).flowTo(read);
    // A module of k6 has its own properties and no others.
    if (!flow.modules.has(base)) readAny();
    else
      base.onValue(value => {
        if (!isModule(value)) readAny();
      });
    if (name === null) read.add('any');
    if (name !== null && WAITING_ANSWER.has(name)) read.add('wait');
    const followed = new Set<Cell>();
    const follow = (cell: Cell) => {
      if (followed.has(cell)) return;
      followed.add(cell);
      cell.onValue(value => {
        // A computed name of anything is anything again.
        if (value === 'any') name !== null && follow(flow.any.held);
        else if (value === 'dynamic') name !== null && follow(flow.dynamic.held);
        else for (const each of memberOfModule(value, name)) read.add(each);
      });
    };
    follow(base);
    return read;
  }

  /** Lets what a cell holds into the variables and properties of a pattern. */
  assign(target: AnyNode, from: Cell): void {
    const {flow} = this;
    switch (target.type) {
      case 'Identifier':
        from.flowTo(this.variable(target));
        return;
      case 'MemberExpression': {
        if (target.object.type !== 'Super') this.of(target.object);
        if (target.computed) this.of(target.property);
        this.store(this.nameOf(target.property, target.computed), from);
        return;
      }
      case 'AssignmentPattern':
        this.assign(target.left, flow.cell(from, this.of(target.right)));
        return;
      case 'RestElement':
        this.assign(target.argument, from);
        return;
      case 'ArrayPattern':
        for (const each of target.elements)
          if (each) this.assign(each, flow.cell(flow.holding('any'), from));
        return;
      case 'ObjectPattern':
        this.#assignProperties(target, from);
        return;
      default:
        this.of(target);
    }
  }

  #assignProperties(target: ObjectPattern, from: Cell): void {
    for (const each of target.properties) {
      if (each.type === 'RestElement') this.assign(each, from);
      else {
        if (each.computed) this.of(each.key);
        this.assign(each.value, this.read(from, this.nameOf(each.key, each.computed)));
      }
    }
  }

  /** Puts what a cell holds into all properties of a name; null for a name that is computed. */
  store(name: string | null, from: Cell): void {
    if (name !== null) from.flowTo(this.flow.property(name));
    else {
      from.flowTo(this.flow.any.held);
      // What is copied from anywhere has the name that it had, mostly: else it is met when it runs.
      from.onValue(value => {
        if (value !== 'any' && value !== 'dynamic') this.flow.dynamic.held.add(value);
      });
    }
  }

  #enter(node: AnyNode, value: FunctionValue | null): Context {
    const context = {node, value, sites: []};
    this.contexts.push(context);
    return context;
  }

  #within(node: AnyNode, value: FunctionValue | null, visit: () => void): void {
    const outer = this.#context;
    this.#context = this.#enter(node, value);
    visit();
    this.#context = outer;
  }

  #function(node: AnyFunction): Cell {
    const {flow} = this;
    const last = node.params.at(-1);
    const rest = last?.type === 'RestElement' ? flow.cell() : null;
    const plain = rest ? node.params.slice(0, -1) : node.params;
    const params = plain.map(() => flow.cell());
    const value = new FunctionValue(node, params, rest, flow);
    flow.functions.set(node, value);
    if (node.type === 'FunctionDeclaration' && node.id) this.variable(node.id).add(value);
    if (node.type === 'FunctionExpression' && node.id) this.variable(node.id).add(value);
    if (node.generator) value.returns.add('any');
    this.#within(node, value, () => {
      for (const [at, each] of plain.entries()) this.assign(each, params[at] ?? flow.none);
      if (rest && last) this.assign(last, flow.cell(flow.holding('any')));
      rest?.flowTo(flow.any.held);
      if (node.body.type === 'BlockStatement') for (const each of node.body.body) this.of(each);
      else this.of(node.body).flowTo(value.returns);
    });
    return flow.holding(value);
  }

  #class(node: Class & AnyNode): Cell {
    const {flow} = this;
    const superClass = node.superClass ? this.of(node.superClass) : flow.none;
    this.#superClasses.push(superClass);
    this.#classes.push({start: node.start, privates: privatesOf(node)});
    const made = flow.cell();
    if (node.id) made.flowTo(this.variable(node.id));
    let hasConstructor = false;
    for (const each of node.body.body) {
      if (each.type !== 'MethodDefinition') this.#field(each);
      else if (each.kind === 'constructor') {
        hasConstructor = true;
        this.of(each.value).flowTo(made);
      } else this.#method(each);
    }
    if (!hasConstructor) superClass.flowTo(made);
    this.#superClasses.pop();
    this.#classes.pop();
    return made;
  }

  #field(node: PropertyDefinition | StaticBlock): void {
    if (node.type === 'StaticBlock') {
      this.#within(node, null, () => {
        for (const inner of node.body) this.of(inner);
      });
      return;
    }
    if (node.computed) this.of(node.key);
    const {value} = node;
    if (!value) return;
    this.#within(node, null, () => {
      this.store(this.nameOf(node.key, node.computed), this.of(value));
    });
  }

  #method(node: {
    readonly kind: string;
    readonly key: AnyNode;
    readonly computed: boolean;
    readonly value: AnyNode;
  }): void {
    if (node.computed) this.of(node.key);
    const name = this.nameOf(node.key, node.computed);
    const method = this.of(node.value);
    const value = this.flow.functions.get(node.value);
    if (node.kind === 'get') {
      if (value) this.calls.addGetter(name, value);
      if (value) this.store(name, value.returns);
    } else if (node.kind !== 'set') this.store(name, method);
    // What is set may come in as the parameter of the setter.
    else if (value?.params[0] && name !== null) this.flow.property(name).flowTo(value.params[0]);
  }

  #object(node: ObjectExpression): Cell {
    for (const each of node.properties) {
      if (each.type === 'SpreadElement') this.of(each.argument);
      else if (each.kind === 'init') this.#property(each);
      else this.#method(each);
    }
    this.calls.noteDescribed(node);
    return this.flow.none;
  }

  #property(node: Property): void {
    if (node.computed) this.of(node.key);
    this.store(this.nameOf(node.key, node.computed), this.of(node.value));
  }

  #assignment(node: AssignmentExpression): Cell {
    const right = this.of(node.right);
    if (node.operator === '=' || ['||=', '&&=', '??='].includes(node.operator)) {
      this.assign(node.left, right);
      return right;
    }
    this.of(node.left);
    return this.flow.none;
  }

  #statement(node: AnyNode): void {
    const {flow} = this;
    switch (node.type) {
      case 'VariableDeclarator': {
        const init = node.init ? this.of(node.init) : flow.none;
        this.calls.noteTaken(node);
        const binding = this.#bindings.get(node.id);
        if (binding && flow.modules.has(init) && !this.#cells.has(binding))
          this.#cells.set(binding, init);
        else this.assign(node.id, init);
        return;
      }
      case 'ReturnStatement':
        if (node.argument) this.of(node.argument).flowTo(this.#context.value?.returns ?? flow.none);
        return;
      case 'ForOfStatement':
      case 'ForInStatement': {
        const over = this.of(node.right);
        const {left} = node;
        const target = left.type === 'VariableDeclaration' ? left.declarations[0]?.id : left;
        if (target) this.assign(target, flow.cell(flow.holding('any'), over));
        this.of(node.body);
        return;
      }
      case 'CatchClause':
        if (node.param) this.assign(node.param, flow.holding('any'));
        this.of(node.body);
        return;
      case 'LabeledStatement':
        this.of(node.body);
        return;
      case 'BreakStatement':
      case 'ContinueStatement':
        return;
      default:
        for (const child of childrenOf(node)) this.of(child);
    }
  }
}

function privatesOf({body}: Class): Set<string> {
  const keys = body.body.flatMap(each => (each.type === 'StaticBlock' ? [] : [each.key]));
  return new Set(keys.flatMap(each => (each.type === 'PrivateIdentifier' ? [each.name] : [])));
}

const isModule = (value: Value) => value === 'http' || value === 'k6';

function memberOfModule(value: Value, name: string | null): Value[] {
  if (value === 'http') {
    if (name === 'default') return ['http'];
    if (name === null) return ['http', 'wait'];
    return WAITING_HTTP.has(name) ? ['wait'] : [];
  }
  if (value !== 'k6') return [];
  if (name === null) return ['k6', 'wait', 'group', 'check'];
  if (name === 'default') return ['k6'];
  if (name === 'sleep') return ['wait'];
  return name === 'group' || name === 'check' ? [name] : [];
}

import type {AnyNode, MemberExpression, Program, VariableDeclarator} from 'acorn';
import type MagicString from 'magic-string';
import type {AnyFunction} from './syntax.ts';
import type {Tree} from './tree.ts';

/** What a script calls that waits; all names begin with one that the script does not have. */
export class Names {
  readonly #prefix: string;

  constructor(code: string) {
    let prefix = '$c8';
    while (code.includes(prefix)) prefix += '_';
    this.#prefix = prefix;
  }

  of(name: string): string {
    return this.#prefix + name;
  }
}

/** How a piece of code waits. */
export type Way =
  /** A plain function: it becomes one that can be left and entered again where it waits. */
  | 'made'
  /** An `async` function that waits where it does not await: as k6 has it, its caller waits too. */
  | 'made-async'
  /** An `async` function that awaits all that waits: it stays as it is. */
  | 'own-async'
  /** Nothing can wait there: constructors of derived classes, generators, setters, fields. */
  | 'none';

/** Puts waiting into the text of a script; whatever is inside of what is written must be written before. */
export class Rewriter {
  readonly #text: MagicString;
  readonly #code: string;
  readonly #names: Names;
  readonly #tree: Tree;
  #lastKept = 0;

  constructor(text: MagicString, names: Names, tree: Tree) {
    this.#text = text;
    this.#code = text.original;
    this.#names = names;
    this.#tree = tree;
  }

  /** `f(x)` becomes `(t = f(x)) instanceof Pending ? yield t : t` */
  waitAt(node: AnyNode): void {
    const [t, pending] = [this.#names.of('t'), this.#names.of('P')];
    this.#text.prependRight(node.start, `((${t}=`);
    this.#text.appendLeft(node.end, `)instanceof ${pending}?yield ${t}:${t})`);
  }

  /** `{a} = f` becomes `{a} = (t = take(f, "a")) instanceof Pending ? yield t : t` */
  takeAt({init}: VariableDeclarator, names: readonly string[], place: number): void {
    if (!init) return;
    const [t, pending] = [this.#names.of('t'), this.#names.of('P')];
    const read = names.map(each => JSON.stringify(each)).join(',');
    this.#text.prependRight(init.start, `((${t}=${this.#names.of('take')}(`);
    this.#text.appendLeft(init.end, `,${place},${read}))instanceof ${pending}?yield ${t}:${t})`);
  }

  /** `await f(x)` of the script's own: what comes may be a promise that was kept. */
  openAt(node: AnyNode): void {
    this.#text.prependRight(node.start, `${this.#names.of('open')}(`);
    this.#text.appendLeft(node.end, ')');
  }

  /** What may be a promise that nobody awaits. */
  besideAt(node: AnyNode, isSure: boolean): void {
    this.#text.prependRight(node.start, `${this.#names.of('beside')}(`);
    this.#text.appendLeft(node.end, isSure ? ',true)' : ')');
  }

  /** What may wait where nothing can. */
  forbidAt(node: AnyNode, place: number): void {
    this.#text.prependRight(node.start, `${this.#names.of('forbid')}(`);
    this.#text.appendLeft(node.end, `,${place})`);
  }

  /** `a.map(f)` becomes `call(a, "map", f)` */
  callInTurn(node: AnyNode, place: number): void {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return;
    const {callee} = node;
    this.#text.prependRight(node.start, `${this.#names.of('call')}(${place},`);
    const open = this.#code.indexOf('(', this.#endOfMember(callee));
    const comma = node.arguments.length > 0 ? ',' : '';
    if (callee.computed) {
      const bracket = this.#code.lastIndexOf('[', callee.property.start);
      this.#text.update(bracket, bracket + 1, ',');
      this.#text.update(this.#endOfMember(callee) - 1, open + 1, comma);
    } else {
      const dot = this.#code.lastIndexOf('.', callee.property.start);
      const name = this.#code.slice(callee.property.start, callee.property.end);
      this.#text.update(dot, open + 1, `,"${name}"${comma}`);
    }
  }

  /** `new Promise(f)` becomes `promise(f)` */
  promiseAt(node: AnyNode): void {
    if (node.type !== 'NewExpression') return;
    this.#text.update(node.start, node.callee.end, this.#names.of('promise'));
  }

  /** `await x` of a function that is made becomes `yield own(x)` */
  ownAwaitAt(node: AnyNode): void {
    this.#text.update(node.start, node.start + 'await'.length, `(yield ${this.#names.of('own')}(`);
    this.#text.appendLeft(node.end, '))');
  }

  /**
   * Makes of a function one that can wait: its body becomes a generator that the engine runs.
   *
   * @param place the number of the source's place, for errors
   * @param isConstructor whether what it makes is what `new` returns
   */
  make(node: AnyFunction, way: Way, place: number, isConstructor: boolean): void {
    const isAsync = way === 'made-async';
    if (isAsync) this.#removeAsync(node);
    const waitsInParams = node.params.some(each => this.#tree.waitsIn(each));
    const run = this.#names.of(isAsync ? 'runAsync' : 'run');
    const isArrow = node.type === 'ArrowFunctionExpression';
    const given = isArrow ? this.#names.of('a') : 'arguments';
    const outer = isArrow ? `...${given})=>` : `${this.#dummies(node)}){`;
    const kept = isArrow ? '' : `${this.#captures(node)}return `;
    const inner = waitsInParams ? `...${this.#names.of('p')}){var [` : '';
    const open = this.#openOf(node) + 1;
    const steps = this.#keepSteps(node);
    const start = steps === null ? '' : `(${steps}??=`;
    this.#text.prependRight(open, `${outer}${kept}${run}(${start}function*(${inner}`);
    this.#joinBody(node, waitsInParams);
    const self = isConstructor && !isArrow ? ',new.target&&this' : '';
    const call = `${steps === null ? '' : ')'}.apply(this,${given}),${place}${self})`;
    if (!isArrow) this.#text.appendLeft(node.body.end - 1, `}${call}`);
    else this.#text.appendLeft(node.end, node.body.type === 'BlockStatement' ? call : `}${call}`);
  }

  /**
   * A generator function is dear to make, and what it makes has a shape of its own: so it is made once for each
   * run of the block that the function is in. @returns the name that it is kept under; null where it cannot be
   */
  #keepSteps(node: AnyFunction): string | null {
    const block = this.#tree.blockOf(node);
    if (block === null || this.#tree.capturedBy(node).size > 0) return null;
    const name = this.#names.of(`g${this.#lastKept++}`);
    const start = block.type === 'Program' ? startOf(block) : block.start + 1;
    this.#text.prependRight(start, `let ${name};`);
    return name;
  }

  /** Keeps for the arrows in a function what only it has: `super`, `arguments`, `new.target`. */
  capture(node: AnyFunction): void {
    const kept = this.#captures(node);
    if (kept !== '') this.#text.prependRight(node.body.start + 1, kept);
  }

  /** `super.name`, `arguments` and `new.target` where they are not those of the source any more. */
  replaceCaptured(node: AnyNode, parent: AnyNode | undefined): void {
    if (node.type === 'Identifier')
      this.#text.update(node.start, node.end, this.#names.of('arguments'));
    else if (node.type === 'MetaProperty')
      this.#text.update(node.start, node.end, this.#names.of('target'));
    else if (node.type === 'MemberExpression') this.#replaceSuper(node, parent);
  }

  #replaceSuper(node: MemberExpression, parent: AnyNode | undefined): void {
    const {property, computed} = node;
    const end = this.#endOfMember(node);
    const name = this.#names.of('super');
    if (computed) {
      this.#text.update(node.start, property.start, `${name}(`);
      this.#text.update(end - 1, end, ')');
    } else {
      const text = this.#code.slice(property.start, property.end);
      this.#text.update(node.start, end, `${name}("${text}")`);
    }
    if (parent?.type !== 'CallExpression' || parent.callee !== node) return;
    const open = this.#code.indexOf('(', end);
    const comma = parent.arguments.length > 0 ? ',' : '';
    this.#text.update(open, open + 1, `.call(this${comma}`);
  }

  /** Where `a.b` or `a[b]` ends, its bracket included. */
  #endOfMember(node: MemberExpression): number {
    return node.computed ? this.#code.indexOf(']', node.property.end) + 1 : node.property.end;
  }

  #removeAsync(node: AnyFunction): void {
    const parent = this.#tree.parentOf(node);
    const isMethod =
      parent?.type === 'MethodDefinition' || (parent?.type === 'Property' && parent.method);
    const start = isMethod ? this.#code.indexOf('async', parent.start) : node.start;
    this.#text.update(start, start + 'async'.length, '');
  }

  /** As many names as `length` of the function says. */
  #dummies({params}: AnyFunction): string {
    const optional = params.findIndex(each =>
      ['AssignmentPattern', 'RestElement'].includes(each.type),
    );
    const count = optional < 0 ? params.length : optional;
    return Array.from({length: count}, (_, at) => this.#names.of(String(at))).join(',');
  }

  #captures(node: AnyFunction): string {
    const kept = this.#tree.capturedBy(node);
    const text: string[] = [];
    if (kept.has('super')) text.push(`const ${this.#names.of('super')}=n=>super[n];`);
    if (kept.has('arguments')) text.push(`const ${this.#names.of('arguments')}=arguments;`);
    if (kept.has('target')) text.push(`const ${this.#names.of('target')}=new.target;`);
    return text.join('');
  }

  /** From the end of the parameters to the body. */
  #joinBody(node: AnyFunction, waitsInParams: boolean): void {
    const {body} = node;
    const isArrow = node.type === 'ArrowFunctionExpression';
    const arrow = isArrow ? this.#code.lastIndexOf('=>', body.start) : body.start;
    const isBlock = body.type === 'BlockStatement';
    const set = `]=${this.#names.of('p')};`;
    if (waitsInParams) {
      const close = this.#code.lastIndexOf(')', arrow);
      const end = isBlock ? body.start + 1 : arrow + 2;
      this.#text.update(close, end, isBlock ? set : `${set}return `);
    } else if (isArrow) this.#text.update(arrow, arrow + 2, isBlock ? '' : '{return ');
  }

  #openOf(node: AnyFunction): number {
    return this.#code.indexOf(
      '(',
      node.type === 'ArrowFunctionExpression' ? node.start : (node.id?.end ?? node.start),
    );
  }
}

/** Where a program's first statement is, behind "use strict", which counts only where it stands first. */
export function startOf({body}: Program): number {
  return body.find(each => !('directive' in each))?.start ?? 0;
}

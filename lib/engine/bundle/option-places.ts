import {type AnyNode, type CallExpression, type ObjectPattern, type Program, parse} from 'acorn';
import type {OptionPath} from '../options/wrong-option.ts';
import {childrenOf, isFunction, propertyName} from './awaits/syntax.ts';
import type {Bundle} from './bundle-script.ts';
import {SourcePlaces} from './source-places.ts';

/** How deep values that name other values are followed. */
const DEPTH_MAX = 20;

/** esbuild numbers names that several modules have. */
const OPTIONS = /^options\d*$/;

/** What was found of a path: the place, and how many of its names lead there. */
interface Found {
  readonly node: AnyNode;
  readonly names: number;
}

/** Where a script writes its options. */
export class OptionPlaces {
  readonly #bundle: Bundle;
  readonly #program: Program;
  /** What the script gives its names, by name. */
  readonly #given = new Map<string, AnyNode[]>();
  readonly #roots: AnyNode[] = [];
  /** The name behind what the script exports as its options; null where that is CommonJS. */
  #exported: string | null = null;
  /** `options.hosts = ...` */
  readonly #set: {readonly name: string; readonly node: AnyNode; readonly value: AnyNode}[] = [];

  /** @param bundle as it was before awaits were put in */
  constructor(bundle: Bundle) {
    this.#bundle = bundle;
    this.#program = parse(bundle.code, {ecmaVersion: 'latest', locations: true});
    this.#note(this.#program);
    const exported = this.#given.get(this.#exported ?? '');
    if (exported) this.#roots.splice(0, Number.POSITIVE_INFINITY, ...exported);
  }

  /**
   * `script.js:12`: the line of an option, or of the nearest thing around it that is written out; null
   * where the script does not show its options.
   */
  placeOf(path: OptionPath): string | null {
    const found = [
      ...this.#set.map(each => this.#below(each.name, each.node, each.value, path, 0)),
      ...this.#roots.map(each => this.#find(each, path, 0) ?? {node: each, names: 0}),
    ].filter(each => each !== null);
    const [best] = found.sort((left, right) => right.names - left.names);
    if (!best?.node.loc) return null;
    const {line, column} = best.node.loc.start;
    return new SourcePlaces(this.#bundle).placeOf(line, column);
  }

  #note(node: AnyNode): void {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init)
      this.#noteGiven(node.id.name, node.init);
    if (node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern' && node.init)
      this.#noteRest(node.id, node.init);
    if (node.type === 'FunctionDeclaration' && node.id) this.#noteGiven(node.id.name, node);
    if (node.type === 'CallExpression') this.#noteExports(node);
    if (node.type === 'AssignmentExpression') this.#noteAssignment(node.left, node.right, node);
    if (node.type === 'Property' && propertyName(node.key, node.computed) === 'options')
      this.#roots.push(node.value);
    for (const child of childrenOf(node)) this.#note(child);
  }

  /** `__export(script_exports, {options: () => options2})`, as esbuild writes it. */
  #noteExports({callee, arguments: [target, object]}: CallExpression): void {
    if (callee.type !== 'Identifier' || callee.name !== '__export') return;
    if (target?.type !== 'Identifier' || object?.type !== 'ObjectExpression') return;
    if (!this.#bundle.code.includes(`module.exports = __toCommonJS(${target.name});`)) return;
    for (const each of object.properties) {
      if (each.type !== 'Property' || propertyName(each.key, each.computed) !== 'options') continue;
      const {value} = each;
      if (value.type === 'ArrowFunctionExpression' && value.body.type === 'Identifier')
        this.#exported = value.body.name;
    }
  }

  /** `const {vus, ...rest} = base;` */
  #noteRest({properties}: ObjectPattern, value: AnyNode): void {
    const last = properties.at(-1);
    if (last?.type === 'RestElement' && last.argument.type === 'Identifier')
      this.#noteGiven(last.argument.name, value);
  }

  #noteGiven(name: string, value: AnyNode): void {
    this.#given.set(name, [...(this.#given.get(name) ?? []), value]);
    if (OPTIONS.test(name)) this.#roots.push(value);
  }

  #noteAssignment(left: AnyNode, right: AnyNode, node: AnyNode): void {
    if (left.type === 'Identifier') this.#noteGiven(left.name, right);
    if (left.type !== 'MemberExpression') return;
    const name = propertyName(left.property, left.computed);
    if (name === 'options') this.#roots.push(right);
    else if (name !== null && this.#isOptions(left.object)) {
      this.#set.push({name, node, value: right});
    }
  }

  #isOptions(node: AnyNode): boolean {
    if (node.type === 'Identifier') return OPTIONS.test(node.name);
    return (
      node.type === 'MemberExpression' && propertyName(node.property, node.computed) === 'options'
    );
  }

  /** A name of a path was met; the rest of it may be in its value. k6 takes names in any letters. */
  #below(
    name: string | null,
    node: AnyNode,
    value: AnyNode,
    path: OptionPath,
    depth: number,
  ): Found | null {
    const [first, ...rest] = path;
    if (name?.toLowerCase() !== first?.toLowerCase()) return null;
    const inner = rest.length === 0 ? null : this.#find(value, rest, depth + 1);
    return inner ? {...inner, names: inner.names + 1} : {node, names: 1};
  }

  #find(node: AnyNode, path: OptionPath, depth: number): Found | null {
    if (depth > DEPTH_MAX) return null;
    // What comes later wins.
    const found = this.#partsOf(node).reverse();
    for (const each of found) {
      const at =
        each.type === 'Property'
          ? this.#below(propertyName(each.key, each.computed), each, each.value, path, depth)
          : this.#find(each, path, depth + 1);
      if (at) return at;
    }
    return null;
  }

  /** The properties of what is written out, or what it is made of. */
  #partsOf(node: AnyNode): AnyNode[] {
    switch (node.type) {
      case 'ObjectExpression':
        return node.properties.map(each => (each.type === 'Property' ? each : each.argument));
      case 'Identifier':
        return [...(this.#given.get(node.name) ?? [])];
      case 'CallExpression':
        return [node.callee, ...node.arguments];
      case 'ConditionalExpression':
        return [node.consequent, node.alternate];
      case 'LogicalExpression':
        return [node.left, node.right];
      default:
        return isFunction(node) ? returnedBy(node.body) : [];
    }
  }
}

function returnedBy(node: AnyNode): AnyNode[] {
  if (node.type === 'ReturnStatement') return node.argument ? [node.argument] : [];
  if (node.type === 'ObjectExpression') return [node];
  return isFunction(node) ? [] : childrenOf(node).flatMap(returnedBy);
}

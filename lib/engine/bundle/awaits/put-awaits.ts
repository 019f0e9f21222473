import type {AnyNode, Program} from 'acorn';
import MagicString from 'magic-string';
import type {Bundle} from '../bundle-script.ts';
import {SourcePlaces} from '../source-places.ts';
import {callsBeside} from './beside.ts';
import {OF_PROMISES, WAITING_MODULE} from './built-ins.ts';
import type {Context, Site} from './calls.ts';
import {Names, Rewriter, startOf, type Way} from './rewrite.ts';
import {type AnyFunction, childrenOf, takenNames} from './syntax.ts';
import {Tree} from './tree.ts';
import {type Unwaitable, unwaitableIn, whyNoWait} from './unwaitable.ts';
import {Values} from './values.ts';
import {Waiting} from './waiting.ts';

/** What a bundle becomes for the embedded engine. */
export interface Awaiting {
  readonly code: string;
  /** From a place in the code to one in the bundle, JSON; null where nothing was changed. */
  readonly sourceMap: string | null;
  /** Places that certainly wait where nothing can. */
  readonly unwaitable: readonly Unwaitable[];
}

/**
 * Puts waiting into a script that k6 runs without: there a request returns its answer, here a promise.
 * 1. follow all values to find what each call may call (`values.ts`, `calls.ts`, `flow.ts`);
 * 2. find the functions that may wait, through all that call them (`waiting.ts`);
 * 3. make them functions that can be left where they wait (`rewrite.ts`).
 *
 * A function that may wait and does not returns its value at once, as it did: to take too many for
 * waiting ones costs time, and changes nothing.
 *
 * @param program the bundle's code, parsed with its locations
 */
export function putAwaits(bundle: Bundle, program: Program): Awaiting {
  const values = new Values(program);
  const tree = new Tree(program);
  const waiting = new Waiting(values, tree);
  const unwaitable = unwaitableIn(values, waiting, tree);
  const plan = new Plan(values, waiting, tree, program);
  if (plan.isEmpty) return {code: bundle.code, sourceMap: null, unwaitable};
  const text = new MagicString(bundle.code);
  plan.write(text, new SourcePlaces(bundle));
  return {
    code: text.toString(),
    sourceMap: text.generateMap({hires: 'boundary'}).toString(),
    unwaitable,
  };
}

/** What is to be written, and where. */
class Plan {
  readonly #values: Values;
  readonly #waiting: Waiting;
  readonly #tree: Tree;
  readonly #program: Program;
  readonly #sites = new Map<AnyNode, Site>();
  readonly #ways = new Map<AnyNode, Way>();
  readonly #constructed = new Set<AnyNode>();
  /** Calls of `then` and its kin. */
  readonly #promised = new Set<AnyNode>();
  readonly #beside: ReadonlyMap<AnyNode, 'perhaps' | 'surely'>;
  readonly #places: string[] = [];

  constructor(values: Values, waiting: Waiting, tree: Tree, program: Program) {
    this.#values = values;
    this.#waiting = waiting;
    this.#tree = tree;
    this.#program = program;
    this.#beside = callsBeside(values, tree);
    this.#noteConstructed();
    for (const context of values.contexts) {
      // Nothing waits while the top level runs: no request can be made there.
      if (context.node.type === 'Program') continue;
      const sites = context.sites.filter(each => waiting.mayWait(each));
      if (sites.every(each => this.#passesOn(each, context))) continue;
      for (const each of sites) this.#note(each, context);
    }
    if ([...this.#ways.values()].includes('made')) this.#noteOwnAsync();
    tree.noteMoved(program, node => this.#isMade(node));
  }

  get isEmpty(): boolean {
    return this.#sites.size + this.#beside.size === 0;
  }

  write(text: MagicString, places: SourcePlaces): void {
    const names = new Names(text.original);
    const rewriter = new Rewriter(text, names, this.#tree);
    this.#write(this.#program, rewriter, places);
    const used = [
      'P',
      'run',
      'runAsync',
      'own',
      'open',
      'forbid',
      'call',
      'promise',
      'beside',
      'take',
    ];
    const list = used.map(each => `${each}:${names.of(each)}`).join(',');
    const hasMadeAsync = [...this.#ways.values()].includes('made-async');
    const given = `Promise,${JSON.stringify(this.#places)},${hasMadeAsync}`;
    const first = `var ${names.of('t')},{${list}}=require("${WAITING_MODULE}")(${given});`;
    text.prependRight(startOf(this.#program), first);
  }

  #note(site: Site, context: Context): void {
    const {node} = site;
    const way = this.#wayOf(context);
    if (way === 'own-async' && this.#waiting.isOfK6(site)) return;
    this.#sites.set(node, site);
    this.#ways.set(context.node, way);
    if (way !== 'own-async') this.#tree.noteWait(node);
  }

  /**
   * Where code stands still, none of the script's promises goes on meanwhile: their functions are left
   * and entered by the engine too.
   */
  #noteOwnAsync(): void {
    for (const {node, value} of this.#values.contexts)
      if (value?.node.async && !value.node.generator) this.#ways.set(node, 'made-async');
    for (const {node, method, isBuiltIn} of this.#values.calls.sites)
      if (isBuiltIn && method !== null && OF_PROMISES.has(method)) this.#promised.add(node);
  }

  /** What a function returns as it came need not be waited for in it: whoever called it waits. */
  #passesOn(site: Site, context: Context): boolean {
    const {value} = context;
    const {flow} = this.#values;
    return (
      value !== null &&
      this.#wayOf(context) === 'made' &&
      !flow.callbacks.has(value) &&
      !this.#constructed.has(value.node) &&
      !this.#waiting.takesWaiting(site) &&
      this.#tree.isReturned(site.node)
    );
  }

  #wayOf(context: Context): Way {
    if (whyNoWait(context, this.#tree)) return 'none';
    if (context.value?.node.async !== true) return 'made';
    return this.#waiting.contains(context) ? 'made-async' : 'own-async';
  }

  /** Functions that `new` may be called with return what they make. */
  #noteConstructed(): void {
    for (const {node, callee, method} of this.#values.calls.sites) {
      if (node.type !== 'NewExpression' && method !== 'construct') continue;
      for (const each of callee.values)
        if (typeof each === 'object') this.#constructed.add(each.node);
    }
  }

  #isMade(node: AnyNode): boolean {
    const way = this.#ways.get(node);
    return way === 'made' || way === 'made-async';
  }

  #write(node: AnyNode, rewriter: Rewriter, places: SourcePlaces, within: Way = 'none'): void {
    const way = this.#ways.get(node) ?? (this.#opensContext(node) ? 'none' : within);
    for (const child of childrenOf(node)) this.#write(child, rewriter, places, way);
    if (this.#tree.isMoved(node)) rewriter.replaceCaptured(node, this.#tree.parentOf(node));
    const site = this.#sites.get(node);
    if (this.#promised.has(node) && !(site && this.#waiting.takesWaiting(site)))
      rewriter.callInTurn(node, this.#placeOf(node, places));
    if (site) this.#writeSite(site, rewriter, places, within);
    const beside = this.#beside.get(node);
    if (beside) rewriter.besideAt(node, beside === 'surely');
    if (node.type === 'AwaitExpression' && within === 'made-async') rewriter.ownAwaitAt(node);
    if (!this.#values.flow.functions.has(node)) return;
    const written = node as AnyFunction;
    if (this.#isMade(node))
      rewriter.make(written, way, this.#placeOf(node, places), this.#constructed.has(node));
    else rewriter.capture(written);
  }

  #opensContext(node: AnyNode): boolean {
    return (
      this.#values.flow.functions.has(node) ||
      node.type === 'StaticBlock' ||
      node.type === 'PropertyDefinition'
    );
  }

  #writeSite(site: Site, rewriter: Rewriter, places: SourcePlaces, within: Way): void {
    const {node, callee} = site;
    if (node.type === 'VariableDeclarator') {
      const names = takenNames(node).filter(each => this.#values.getterNames.has(each));
      // Elsewhere what it reads is met where it is touched.
      if (within === 'made' || within === 'made-async')
        rewriter.takeAt(node, names, this.#placeOf(node, places));
      return;
    }
    if (this.#waiting.takesWaiting(site)) {
      if (node.type === 'NewExpression') rewriter.promiseAt(node);
      else rewriter.callInTurn(node, this.#placeOf(node, places));
    }
    if (node.type === 'CallExpression' && node.callee.type === 'Super' && callee)
      rewriter.forbidAt(node, this.#placeOf(node, places));
    else if (within === 'none') rewriter.forbidAt(node, this.#placeOf(node, places));
    else if (within === 'own-async') rewriter.openAt(node);
    else rewriter.waitAt(node);
  }

  #placeOf(node: AnyNode, places: SourcePlaces): number {
    const {line = 1, column = 0} = node.loc?.start ?? {};
    return this.#places.push(places.placeOf(line, column)) - 1;
  }
}

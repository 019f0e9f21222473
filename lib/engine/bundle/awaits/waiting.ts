import type {AnyNode} from 'acorn';
import {CALLBACK_SECOND, CANNOT_WAIT, IN_TURN} from './built-ins.ts';
import type {Context, Site} from './calls.ts';
import {type Cell, FunctionValue, type Value} from './flow.ts';
import type {Tree} from './tree.ts';
import type {Values} from './values.ts';

/** Which places of a program may have to wait, and which certainly do. */
export class Waiting {
  readonly #values: Values;
  readonly #may = new Set<Context>();
  readonly #does = new Set<Context>();
  readonly #contexts = new Map<FunctionValue, Context>();
  /** What stands behind an `await` of the script's own, as long as that makes a difference. */
  #awaited: ReadonlySet<AnyNode>;
  #anyMay = false;
  #dynamicMay = false;

  constructor(values: Values, tree: Tree) {
    this.#values = values;
    this.#awaited = tree.awaited();
    for (const each of values.contexts) if (each.value) this.#contexts.set(each.value, each);
    this.#spread();
    // Where code stands still, no promise goes on: functions that await by themselves wait then too.
    if ([...this.#may].some(each => this.#standsStill(each, tree))) {
      this.#awaited = new Set();
      this.#spread();
    }
    while (this.#grow(this.#does, site => tree.isAlways(site.node) && this.doesWait(site)));
  }

  /** Whether a call may return before what it waits for has come. */
  mayWait(site: Site): boolean {
    for (const value of site.callee.values) if (this.#mayWaitAs(value, site)) return true;
    return this.takesWaiting(site);
  }

  /** Whether a call certainly waits: nothing else than what waits can be called there. */
  doesWait(site: Site): boolean {
    if (this.isOfK6(site)) return true;
    const {type} = site.node;
    // Of a getter only its name is known.
    if (site.isBuiltIn || type === 'MemberExpression' || type === 'VariableDeclarator')
      return false;
    const values = known(site.callee);
    return values.length > 0 && values.every(each => each === 'wait' || this.waitsForSure(each));
  }

  /** Whether a function waits whenever it is called, unless it returns before. */
  waitsForSure(value: Value): boolean {
    const context = value instanceof FunctionValue ? this.#contexts.get(value) : undefined;
    return context !== undefined && this.#does.has(context);
  }

  /** Whether nothing but functions of k6 that wait is called there. */
  isOfK6({callee, base}: Site): boolean {
    const values = known(callee);
    const isOfModule = [...base.values].every(each => each === 'http' || each === 'k6');
    return isOfModule && values.length > 0 && values.every(each => each === 'wait');
  }

  /** Whether code waits somewhere in it that the script does not await by itself. */
  contains(context: Context): boolean {
    return this.#may.has(context);
  }

  /** Whether a built-in function is called that may call, before it returns, what may wait. */
  takesWaiting({isBuiltIn, method, args, node}: Site): boolean {
    if (!isBuiltIn) return false;
    const callback = args[method !== null && CALLBACK_SECOND.has(method) ? 1 : 0];
    if (!callback || !this.holdsWaiting(callback)) return false;
    if (node.type === 'NewExpression') return this.#values.isGlobal(node.callee, 'Promise');
    return method !== null && (IN_TURN.has(method) || CANNOT_WAIT.has(method));
  }

  #mayWaitAs(value: Value, {args, node}: Site): boolean {
    if (value === 'wait') return true;
    if (value === 'any') return this.#anyMay;
    if (value === 'dynamic') return this.#dynamicMay;
    if (value === 'group') return args[1] !== undefined && this.holdsWaiting(args[1]);
    if (value === 'check') return this.#checkMayWait(node);
    return value instanceof FunctionValue && this.#functionMayWait(value);
  }

  #functionMayWait(value: FunctionValue): boolean {
    const context = this.#contexts.get(value);
    return context !== undefined && this.#may.has(context) && !value.node.generator;
  }

  /** `check(value, {name: predicate})` */
  #checkMayWait(node: AnyNode): boolean {
    if (node.type !== 'CallExpression') return this.#anyMay;
    const [, checks] = node.arguments;
    if (checks?.type !== 'ObjectExpression') return this.#anyMay;
    return checks.properties.some(each => {
      if (each.type !== 'Property') return this.#anyMay;
      const value = this.#values.flow.functions.get(each.value);
      if (value) return this.#functionMayWait(value);
      return each.value.type !== 'Literal' && this.#anyMay;
    });
  }

  /** Whether a cell may hold a function that waits. */
  holdsWaiting(cell: Cell): boolean {
    for (const value of cell.values) {
      if (value === 'wait' || (value === 'any' && this.#anyMay)) return true;
      if (value === 'dynamic' && this.#dynamicMay) return true;
      if (value instanceof FunctionValue && this.#functionMayWait(value)) return true;
    }
    return false;
  }

  /** Whether a function waits by itself, and does not only return what waits. */
  #standsStill(context: Context, tree: Tree): boolean {
    if (isAsync(context) || !context.value) return false;
    return context.sites.some(each => this.mayWait(each) && !tree.isReturned(each.node));
  }

  #spread(): void {
    do this.#lookIntoStores();
    while (this.#grow(this.#may, site => this.mayWait(site)) || this.#lookIntoStores());
  }

  #grow(found: Set<Context>, waits: (site: Site) => boolean): boolean {
    const before = found.size;
    for (const each of this.#values.contexts) {
      if (found.has(each)) continue;
      // A function that awaits by itself returns a promise of its own, as in k6.
      const open = each.sites.filter(site => !isAsync(each) || !this.#awaited.has(site.node));
      if (open.some(waits)) found.add(each);
    }
    return found.size > before;
  }

  /** @returns whether something was found that was not known yet */
  #lookIntoStores(): boolean {
    const {any, dynamic} = this.#values.flow;
    const before = [this.#anyMay, this.#dynamicMay];
    this.#anyMay = this.#isWaitingIn(any.held);
    this.#dynamicMay = this.#isWaitingIn(dynamic.held);
    return before[0] !== this.#anyMay || before[1] !== this.#dynamicMay;
  }

  #isWaitingIn(cell: Cell): boolean {
    return [...cell.values].some(each => {
      if (each instanceof FunctionValue) return this.#functionMayWait(each);
      return each === 'wait' || ((each === 'group' || each === 'check') && this.#may.size > 0);
    });
  }
}

/** What may be stored under a computed name is behind every name. */
function known(cell: Cell): Value[] {
  return [...cell.values].filter(each => each !== 'dynamic');
}

function isAsync({value}: Context): boolean {
  return value?.node.async === true;
}

import type {AnyNode} from 'acorn';
import {CALLED_BY_LANGUAGE, CANNOT_WAIT, IN_TURN} from './built-ins.ts';
import {type Context, isThrough, type Site, type Trap} from './calls.ts';
import {FunctionValue} from './flow.ts';
import {isFunction, propertyName} from './syntax.ts';
import type {Tree} from './tree.ts';
import type {Values} from './values.ts';
import type {Waiting} from './waiting.ts';

/** A place that the embedded engine cannot run as k6 does, and what to write instead. */
export interface Unwaitable {
  readonly node: AnyNode;
  readonly what: string;
  readonly remedy: string;
}

/** Why nothing can wait in a piece of code, and what to do about it; null where something can. */
export function whyNoWait(
  {node, value}: Context,
  tree: Tree,
): {readonly what: string; readonly remedy: string} | null {
  const parent = tree.parentOf(node);
  if (node.type === 'StaticBlock' || node.type === 'PropertyDefinition')
    return {
      what: 'a field of a class cannot wait for an answer',
      remedy: 'set it in the constructor, or in a method',
    };
  if (value?.node.generator)
    return {
      what: 'a generator cannot wait for an answer',
      remedy: 'collect the answers in an array, in a plain function',
    };
  if (parent?.type !== 'MethodDefinition' && parent?.type !== 'Property') return null;
  if (parent.kind === 'set')
    return {what: 'a setter cannot wait for an answer', remedy: 'write a method'};
  if (parent.kind !== 'constructor') return null;
  const type = tree.parentOf(tree.parentOf(parent) ?? parent);
  const isDerived =
    (type?.type === 'ClassDeclaration' || type?.type === 'ClassExpression') && type.superClass;
  if (!isDerived) return null;
  return {
    what: 'the constructor of a derived class cannot wait for an answer',
    remedy: 'send the request in a method that is called after new',
  };
}

/** The places of a program that certainly wait where nothing can. */
export function unwaitableIn(values: Values, waiting: Waiting, tree: Tree): Unwaitable[] {
  return [
    ...values.contexts.flatMap(each => inContext(each, waiting, tree)),
    ...values.calls.sites.flatMap(each => asCallback(each, waiting)),
    ...values.calls.sites.flatMap(each => asAsyncGroup(each, tree)),
    ...values.calls.sites.flatMap(each => asCallOfMethod(each, waiting)),
    ...values.calls.traps.flatMap(each => inTrap(each, waiting)),
  ];
}

function inContext(context: Context, waiting: Waiting, tree: Tree): Unwaitable[] {
  const why = whyNoWait(context, tree) ?? calledByLanguage(context, tree);
  if (!why) return [];
  return context.sites.filter(each => waiting.doesWait(each)).map(({node}) => ({node, ...why}));
}

function calledByLanguage({node}: Context, tree: Tree) {
  const parent = tree.parentOf(node);
  const isMember = parent?.type === 'MethodDefinition' || parent?.type === 'Property';
  if (!isMember || !isFunction(node)) return null;
  const name = calledName(parent.key, parent.computed);
  if (name === null && parent.kind === 'get')
    return {
      what: 'a getter whose name is computed cannot wait for an answer',
      remedy: 'write its name out, or write a method',
    };
  if (name === null || !CALLED_BY_LANGUAGE.has(name)) return null;
  return {
    what: `${name}() cannot wait for an answer`,
    remedy: 'send the request before, and keep the answer',
  };
}

/** `toString`, and `toPrimitive` of `[Symbol.toPrimitive]`. */
function calledName(key: AnyNode, isComputed: boolean): string | null {
  const isSymbol = isComputed && key.type === 'MemberExpression' && !key.computed;
  return isSymbol ? propertyName(key.property, false) : propertyName(key, isComputed);
}

function asCallback({node, method, isBuiltIn, args}: Site, waiting: Waiting): Unwaitable[] {
  const remedy = isBuiltIn && method !== null ? CANNOT_WAIT.get(method) : undefined;
  if (remedy === undefined) return [];
  const waits = args.some(({values}) => {
    const [only] = values;
    return values.size === 1 && only && (only === 'wait' || waiting.waitsForSure(only));
  });
  return waits
    ? [{node, what: `the callback of ${method}() cannot wait for an answer`, remedy}]
    : [];
}

/** `list.map(Function.prototype.call, f)` */
function asCallOfMethod({node, method, args}: Site, waiting: Waiting): Unwaitable[] {
  const [callback] = node.type === 'CallExpression' ? node.arguments : [];
  if (method === null || !IN_TURN.has(method) || !callback || !isThrough(callback)) return [];
  if (![...(args[1]?.values ?? [])].some(each => waiting.waitsForSure(each))) return [];
  return [
    {
      node,
      what: `${method}() cannot wait for what it calls by the method of a function`,
      remedy: 'give it a function: each => f.call(each)',
    },
  ];
}

function inTrap({node, trap}: Trap, waiting: Waiting): Unwaitable[] {
  if (!waiting.waitsForSure(trap)) return [];
  return [
    {
      node,
      what: 'what a proxy does where a property is read cannot wait for an answer',
      remedy: 'return a function that sends the request',
    },
  ];
}

/** k6 throws at each of them when it runs, so all that a script can want of one is to catch that. */
function asAsyncGroup({node, callee, args: [, body]}: Site, tree: Tree): Unwaitable[] {
  const [group] = callee.values;
  const [only] = body?.values ?? [];
  if (group !== 'group' || callee.values.size > 1 || body?.values.size !== 1) return [];
  if (!(only instanceof FunctionValue) || !only.node.async || isInTry(node, tree)) return [];
  return [
    {
      node,
      what: 'group() does not support async functions',
      remedy: 'write it without async and await, which k6 runs too',
    },
  ];
}

function isInTry(node: AnyNode, tree: Tree): boolean {
  const parent = tree.parentOf(node);
  if (!parent || isFunction(parent)) return false;
  return parent.type === 'TryStatement' || isInTry(parent, tree);
}

import type {AnyNode} from 'acorn';
import {OF_PROMISES} from './built-ins.ts';
import type {Site} from './calls.ts';
import {FunctionValue, type Value} from './flow.ts';
import type {Tree} from './tree.ts';
import type {Values} from './values.ts';

/**
 * The calls that may begin what goes on beside the script, since nobody awaits the promise that they
 * return; and those that make a promise, which may never end.
 */
export function callsBeside(values: Values, tree: Tree): Map<AnyNode, 'perhaps' | 'surely'> {
  const found = new Map<AnyNode, 'perhaps' | 'surely'>();
  for (const site of values.calls.sites) {
    const {node, context} = site;
    if (context.node.type === 'Program') continue;
    // An async callback begins what the built-in function does not wait for.
    if (callsAsync(site, values)) found.set(node, 'surely');
    else if (node.type === 'NewExpression' && values.isGlobal(node.callee, 'Promise'))
      found.set(node, 'perhaps');
    else if (mayBePromise(site, values) && !isAwaited(node, tree, values))
      found.set(node, 'perhaps');
  }
  return found;
}

function callsAsync({isBuiltIn, args}: Site, values: Values): boolean {
  const mayBeAsync = args.some(({values: given}) =>
    [...given].some(each => each instanceof FunctionValue && isAsync(each, values)),
  );
  return isBuiltIn && mayBeAsync;
}

function mayBePromise({callee, method, isBuiltIn, node}: Site, values: Values): boolean {
  if (isBuiltIn && method !== null && OF_PROMISES.has(method)) return true;
  const isOfPromise =
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    values.isGlobal(node.callee.object, 'Promise');
  return isOfPromise || [...callee.values].some(each => isAsync(each, values));
}

function isAsync(value: Value, {flow}: Values): boolean {
  if (value instanceof FunctionValue) return value.node.async;
  if (value !== 'any' && value !== 'dynamic') return false;
  const held = [...flow[value].held.values];
  return held.some(each => each instanceof FunctionValue && each.node.async);
}

/** A promise that is returned is awaited by whoever awaits the function's. */
function isAwaited(node: AnyNode, tree: Tree, values: Values): boolean {
  const parent = tree.parentOf(node);
  switch (parent?.type) {
    case 'AwaitExpression':
      return true;
    case 'ReturnStatement':
    case 'ArrowFunctionExpression': {
      // Nobody awaits what a callback returns to a built-in function.
      const value = values.flow.functions.get(tree.functionOf(node));
      return value !== undefined && !values.flow.callbacks.has(value);
    }
    case 'ConditionalExpression':
      return parent.test !== node && isAwaited(parent, tree, values);
    case 'LogicalExpression':
      return parent.right === node && isAwaited(parent, tree, values);
    default:
      return false;
  }
}

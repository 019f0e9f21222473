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
export function callsBeside(values: Values, tree: Tree): AnyNode[] {
  return values.calls.sites
    .filter(site => {
      if (site.context.node.type === 'Program') return false;
      if (site.node.type === 'NewExpression' && values.isGlobal(site.node.callee, 'Promise'))
        return true;
      return mayBePromise(site, values) && !isAwaited(site.node, tree);
    })
    .map(({node}) => node);
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
function isAwaited(node: AnyNode, tree: Tree): boolean {
  const parent = tree.parentOf(node);
  switch (parent?.type) {
    case 'AwaitExpression':
    case 'ReturnStatement':
      return true;
    case 'ArrowFunctionExpression':
      return parent.body === node;
    case 'ConditionalExpression':
      return parent.test !== node && isAwaited(parent, tree);
    case 'LogicalExpression':
      return parent.right === node && isAwaited(parent, tree);
    default:
      return false;
  }
}

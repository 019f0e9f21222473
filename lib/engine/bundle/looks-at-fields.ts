import type {AnyNode, Program} from 'acorn';
import {childrenOf} from './awaits/syntax.ts';

/** Functions of the language that list the fields of an object, or ask for one as such. */
const LISTING: ReadonlySet<string> = new Set([
  ...['keys', 'values', 'entries', 'assign', 'ownKeys', 'hasOwn', 'hasOwnProperty'],
  ...['getOwnPropertyNames', 'getOwnPropertyDescriptor', 'getOwnPropertyDescriptors'],
  ...['propertyIsEnumerable', 'defineProperty', 'isExtensible', 'freeze'],
]);

/**
 * Whether a script may look at an answer otherwise than by the names of its fields (`{...response}`,
 * `Object.keys(response)`), or set one.
 */
export function looksAtFields(program: Program): boolean {
  return program.body.some(each => !isOfBundler(each) && looksIn(each));
}

/** `var __copyProps = ...`: what esbuild writes before all modules. */
function isOfBundler(node: AnyNode): boolean {
  return (
    node.type === 'VariableDeclaration' &&
    node.declarations.every(({id}) => id.type === 'Identifier' && id.name.startsWith('__'))
  );
}

function looksIn(node: AnyNode): boolean {
  return isLook(node) || childrenOf(node).some(looksIn);
}

/** `this`, and what a module exports. */
function isOwn(node: AnyNode): boolean {
  return node.type === 'ThisExpression' || (node.type === 'Identifier' && node.name === 'module');
}

function isLook(node: AnyNode): boolean {
  switch (node.type) {
    case 'ForInStatement':
      return true;
    case 'ObjectExpression':
      return node.properties.some(each => each.type === 'SpreadElement');
    case 'ObjectPattern':
      return node.properties.some(each => each.type === 'RestElement');
    case 'MemberExpression':
      return node.property.type === 'Identifier' && LISTING.has(node.property.name);
    case 'UnaryExpression':
      return node.operator === 'delete';
    case 'AssignmentExpression':
      return node.left.type === 'MemberExpression' && !isOwn(node.left.object);
    case 'UpdateExpression':
      return node.argument.type === 'MemberExpression' && !isOwn(node.argument.object);
    default:
      return false;
  }
}

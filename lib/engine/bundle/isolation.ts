import {type Node, parse, tokenizer} from 'acorn';
import {BUILT_INS} from '../embedded/realm.ts';

/**
 * What each user of a script needs for itself, so that none sees another's globals:
 * - `names`: nothing, since the script only reads globals by their names;
 * - `globals`: a global object, which costs some 4 KB and a slower look-up of each global;
 * - `realm`: built-in objects, since it changes some (`Array.prototype.last = ...`); 180 KB.
 */
export type Isolation = 'names' | 'globals' | 'realm';

/** By these a script reaches its global object as a value. */
const WAYS_TO_GLOBALS = ['globalThis', 'global', 'Function', 'eval'];

/** Functions that change their first argument. */
const CHANGING = ['defineProperty', 'defineProperties', 'assign', 'setPrototypeOf', 'set'];

type AnyNode = Node & Readonly<Record<string, unknown>>;

/** How far the users of a bundle have to be kept apart, as far as its code tells. */
export function isolationOf(code: string): Isolation {
  const program: Node = parse(code, {ecmaVersion: 'latest'});
  if (changesBuiltIns(program as AnyNode)) return 'realm';
  return mentions(code, WAYS_TO_GLOBALS) ? 'globals' : 'names';
}

function mentions(code: string, names: readonly string[]): boolean {
  let before = '';
  for (const {type, start, end} of tokenizer(code, {ecmaVersion: 'latest'})) {
    if (type.label === 'name' && before !== '.' && names.includes(code.slice(start, end)))
      return true;
    before = type.label;
  }
  return false;
}

function changesBuiltIns(node: AnyNode): boolean {
  if (isChange(node)) return true;
  for (const key in node) {
    const child = node[key];
    if (Array.isArray(child)) {
      if (child.some(each => isNode(each) && changesBuiltIns(each))) return true;
    } else if (isNode(child) && changesBuiltIns(child)) return true;
  }
  return false;
}

function isChange(node: AnyNode): boolean {
  switch (node.type) {
    case 'AssignmentExpression':
      return isOfBuiltIn(node['left'] as AnyNode);
    case 'UpdateExpression':
      return isOfBuiltIn(node['argument'] as AnyNode);
    case 'UnaryExpression':
      return node['operator'] === 'delete' && isOfBuiltIn(node['argument'] as AnyNode);
    case 'CallExpression': {
      const callee = node['callee'] as AnyNode;
      const [first] = node['arguments'] as AnyNode[];
      const method = (callee['property'] as AnyNode | undefined)?.['name'];
      const object = (callee['object'] as AnyNode | undefined)?.['name'];
      const isOfObject = object === 'Object' || object === 'Reflect';
      const isChanging = isOfObject && CHANGING.includes(String(method));
      return isChanging && first !== undefined && (isBuiltIn(first) || isOfBuiltIn(first));
    }
    default:
      return false;
  }
}

/** `Array.prototype.last`, `Math.random`. */
function isOfBuiltIn(node: AnyNode): boolean {
  if (node.type !== 'MemberExpression') return false;
  const object = node['object'] as AnyNode;
  return isBuiltIn(object) || isOfBuiltIn(object);
}

function isBuiltIn({type, name}: AnyNode): boolean {
  return type === 'Identifier' && BUILT_INS.includes(String(name));
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string';
}

import type {AnyNode, Identifier, VariableDeclarator} from 'acorn';

/** A function of any kind: declaration, expression, arrow or method. */
export type AnyFunction = Extract<
  AnyNode,
  {type: 'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression'}
>;

/** The nodes that stand directly in a node, in the order of the source. */
export function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flat()
    .filter((each): each is AnyNode => isNode(each));
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string';
}

export function isFunction(node: AnyNode): node is AnyFunction {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  );
}

/** The variables that a pattern declares or sets, `{a, b: [c]}`. */
export function namesOf(pattern: AnyNode): Identifier[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return pattern.properties.flatMap(each =>
        namesOf(each.type === 'Property' ? each.value : each.argument),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap(each => (each ? namesOf(each) : []));
    case 'AssignmentPattern':
      return namesOf(pattern.left);
    case 'RestElement':
      return namesOf(pattern.argument);
    default:
      return [];
  }
}

/** The name behind a dot or in an object; null where it is computed or the place in an array. */
export function propertyName(key: AnyNode, isComputed: boolean): string | null {
  if (key.type === 'Literal') return typeof key.value === 'string' ? key.value : null;
  if (isComputed) return null;
  return key.type === 'Identifier' || key.type === 'PrivateIdentifier' ? key.name : null;
}

/** The names that `{a, b: c} = object` reads of an object; none where a rest is read as well. */
export function takenNames({id, init}: VariableDeclarator): string[] {
  if (id.type !== 'ObjectPattern' || !init) return [];
  const properties = id.properties.flatMap(each => (each.type === 'Property' ? [each] : []));
  if (properties.length < id.properties.length) return [];
  return properties.flatMap(each => propertyName(each.key, each.computed) ?? []);
}

interface Names {
  readonly own: Set<string>;
  readonly getters: Set<string>;
  /** Places where a property is set or deleted, and not only read. */
  readonly written: Set<AnyNode>;
}

/** Notes the names that a program gives to properties and getters. */
export function noteNames(node: AnyNode, names: Names): void {
  if (node.type === 'Property' || node.type === 'MethodDefinition') {
    const name = propertyName(node.key, node.computed) ?? '';
    names.own.add(name);
    if (node.kind === 'get') names.getters.add(name);
  }
  if (node.type === 'PropertyDefinition')
    names.own.add(propertyName(node.key, node.computed) ?? '');
  const defined = definedName(node) ?? describedGetter(node)?.name ?? null;
  if (defined !== null) names.getters.add(defined);
  const written = writtenIn(node);
  if (written?.type === 'MemberExpression') {
    names.written.add(written);
    names.own.add(propertyName(written.property, written.computed) ?? '');
  }
  for (const child of childrenOf(node)) noteNames(child, names);
}

/** `{key: 'name', get: function () {}}`: how compilers write the getter of a class for older engines. */
export function describedGetter(
  node: AnyNode,
): {readonly name: string; readonly getter: AnyNode} | null {
  if (node.type !== 'ObjectExpression') return null;
  const valueAt = (name: string) => {
    const found = node.properties.find(
      each => each.type === 'Property' && propertyName(each.key, each.computed) === name,
    );
    return found?.type === 'Property' ? found.value : undefined;
  };
  const [key, getter] = [valueAt('key'), valueAt('get')];
  const name = key?.type === 'Literal' ? propertyName(key, true) : null;
  return name !== null && getter ? {name, getter} : null;
}

function writtenIn(node: AnyNode): AnyNode | null {
  if (node.type === 'AssignmentExpression') return node.left;
  if (node.type === 'UpdateExpression') return node.argument;
  if (node.type !== 'UnaryExpression' || node.operator !== 'delete') return null;
  return node.argument.type === 'ChainExpression' ? node.argument.expression : node.argument;
}

/** `Object.defineProperty(object, 'name', ...)` */
function definedName(node: AnyNode): string | null {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return null;
  const [, name] = node.arguments;
  const method = propertyName(node.callee.property, node.callee.computed);
  return method === 'defineProperty' && name ? propertyName(name, true) : null;
}

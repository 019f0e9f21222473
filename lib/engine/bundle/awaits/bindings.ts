import type {AnyNode, Identifier, Program, VariableDeclaration} from 'acorn';
import {type AnyFunction, childrenOf, isFunction, namesOf} from './syntax.ts';

/** A variable of the script: where it is declared tells it from others of its name. */
export class Binding {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

type Scope = ReadonlyMap<string, Binding>;

/** Which variable each name of a program stands for; those it does not have are global. */
export function bindingsOf(program: Program): ReadonlyMap<AnyNode, Binding> {
  const found = new Map<AnyNode, Binding>();
  visit(program, [], found);
  return found;
}

function visit(node: AnyNode, scopes: readonly Scope[], found: Map<AnyNode, Binding>): void {
  if (node.type === 'Identifier') {
    const scope = scopes.find(each => each.has(node.name));
    const binding = scope?.get(node.name);
    if (binding) found.set(node, binding);
    return;
  }
  const inner = [...scopesOf(node), ...scopes];
  for (const child of childrenOf(node)) if (!isPlainName(child, node)) visit(child, inner, found);
}

/** A name that is no variable: behind a dot, of a property, of a label. */
export function isPlainName(child: AnyNode, parent: AnyNode): boolean {
  switch (parent.type) {
    case 'MemberExpression':
      return child === parent.property && !parent.computed;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return child === parent.key && !parent.computed;
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return child === parent.label;
    default:
      return false;
  }
}

/** The scopes that a node opens, the inner one first. */
function scopesOf(node: AnyNode): Scope[] {
  switch (node.type) {
    case 'Program':
      return [scopeOf([...varNames(node.body), ...lexicalNames(node.body)])];
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression': {
      const own = scopeOf(functionNames(node));
      const isNamed = node.type === 'FunctionExpression' && node.id;
      return isNamed ? [own, scopeOf([(node.id as Identifier).name])] : [own];
    }
    case 'ClassExpression':
      return node.id ? [scopeOf([node.id.name])] : [];
    case 'StaticBlock':
      return [scopeOf([...varNames(node.body), ...lexicalNames(node.body)])];
    case 'BlockStatement':
      return [scopeOf(lexicalNames(node.body))];
    case 'SwitchStatement':
      return [scopeOf(lexicalNames(node.cases.flatMap(each => each.consequent)))];
    case 'CatchClause':
      return node.param ? [scopeOf(namesOf(node.param).map(each => each.name))] : [];
    case 'ForStatement':
      return [scopeOf(node.init ? lexicalNames([node.init]) : [])];
    case 'ForInStatement':
    case 'ForOfStatement':
      return [scopeOf(lexicalNames([node.left]))];
    default:
      return [];
  }
}

function scopeOf(names: readonly string[]): Scope {
  return new Map(names.map(name => [name, new Binding(name)]));
}

function functionNames(node: AnyFunction): string[] {
  const params = node.params.flatMap(namesOf).map(each => each.name);
  if (node.body.type !== 'BlockStatement') return params;
  // Those of the body are in a scope of the body's own, except for `var`.
  return [...params, ...varNames(node.body.body)];
}

const isVar = (node: AnyNode): node is VariableDeclaration =>
  node.type === 'VariableDeclaration' && node.kind === 'var';

function varNames(nodes: readonly AnyNode[]): string[] {
  return nodes.flatMap(node => {
    if (isFunction(node) || node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
      return [];
    const own = isVar(node) ? declaredNames(node) : [];
    return [...own, ...varNames(childrenOf(node))];
  });
}

function lexicalNames(nodes: readonly AnyNode[]): string[] {
  return nodes.flatMap(node => {
    if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration')
      return node.id ? [node.id.name] : [];
    return node.type === 'VariableDeclaration' && !isVar(node) ? declaredNames(node) : [];
  });
}

function declaredNames(node: VariableDeclaration): string[] {
  return node.declarations.flatMap(each => namesOf(each.id)).map(each => each.name);
}

import type {AnyNode as AcornNode, Node, Program} from 'acorn';
import {type ParamRow, REQUEST_PARAMS} from '../options/k6-names.ts';
import {WAITING_HTTP} from './awaits/built-ins.ts';

/** Why a script cannot run on the embedded engine, and where. */
export interface Refusal {
  readonly node: Node;
  readonly what: string;
  readonly remedy: string;
}

type AnyNode = Node & Readonly<Record<string, unknown>>;

/**
 * What a script asks for that the embedded engine does not have: a module, a parameter of a request
 * that it cannot honour.
 *
 * @param modules the k6 modules that the engine has
 */
export function refusalsOf(program: Program | AcornNode, modules: readonly string[]): Refusal[] {
  const refusals: Refusal[] = [];
  const names = new Map<string, string>();
  const commons = new Set<string>();
  const visit = (node: AnyNode) => {
    const required = requiredModule(node);
    if (required !== null && !modules.includes(required)) refusals.push(noModule(node, required));
    noteImport(node, names);
    if (takesDefault(node, commons)) refusals.push(noDefault(node));
    noteRequire(node, commons);
    if (importsLater(node)) refusals.push(noImport(node));
    if (sendsRequest(node, names)) refusals.push(...unsupportedParams(node));
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program as unknown as AnyNode);
  return refusals;
}

function noModule(node: Node, name: string): Refusal {
  return {
    node,
    what: `the embedded engine has no '${name}'`,
    remedy: 'use --engine k6',
  };
}

function noImport(node: Node): Refusal {
  return {
    node,
    what: 'k6 has no import() either: what it returns is rejected there',
    remedy: 'write import at the top of the file',
  };
}

/** `import()`, as esbuild writes it: `Promise.resolve().then(() => __toESM(...))`. */
function importsLater(node: AnyNode): boolean {
  if (node.type === 'ImportExpression') return true;
  if (node.type !== 'CallExpression') return false;
  const [callback] = node['arguments'] as AnyNode[];
  const body = callback?.type === 'ArrowFunctionExpression' ? (callback['body'] as AnyNode) : null;
  const [first] = (body?.['expressions'] ?? [body]) as (AnyNode | null)[];
  if (first?.type !== 'CallExpression' || !isResolvedThen(node)) return false;
  return /^(?:__toESM$|init_)/.test(String((first['callee'] as AnyNode)['name']));
}

function isResolvedThen(node: AnyNode): boolean {
  const {type, object, property} = node['callee'] as AnyNode;
  if (type !== 'MemberExpression' || (property as AnyNode)['name'] !== 'then') return false;
  const {type: inner, callee} = object as AnyNode;
  const of = (callee as AnyNode | undefined)?.['object'] as AnyNode | undefined;
  return inner === 'CallExpression' && of?.['name'] === 'Promise';
}

function noDefault(node: Node): Refusal {
  return {
    node,
    what: "what require() gives of k6's modules has no 'default', on k6 neither",
    remedy: "write require('k6/http') without .default",
  };
}

/** `const http = require('k6/http')`, which is no import. */
function noteRequire(node: AnyNode, commons: Set<string>): void {
  if (node.type !== 'VariableDeclarator' || !isOfK6(node['init'] as AnyNode | null)) return;
  const name = (node['id'] as AnyNode)['name'];
  if (typeof name === 'string') commons.add(name);
}

/** Whether the default of one is taken for granted: `require('k6/http').default.get`. */
function takesDefault(node: AnyNode, commons: ReadonlySet<string>): boolean {
  if (node.type === 'MemberExpression') return isDefault(node['object'] as AnyNode, commons);
  if (node.type !== 'VariableDeclarator') return false;
  const init = node['init'] as AnyNode | null;
  const {type, properties} = node['id'] as AnyNode;
  if (type !== 'ObjectPattern') return init !== null && isDefault(init, commons);
  return (
    isOfK6(init) &&
    (properties as AnyNode[]).some(
      each =>
        (each['key'] as AnyNode | undefined)?.['name'] === 'default' &&
        (each['value'] as AnyNode).type === 'Identifier',
    )
  );
}

function isDefault(node: AnyNode, commons: ReadonlySet<string>): boolean {
  if (node.type !== 'MemberExpression') return false;
  if ((node['property'] as AnyNode)['name'] !== 'default') return false;
  const object = node['object'] as AnyNode;
  return isOfK6(object) || commons.has(String(object['name']));
}

function isOfK6(node: AnyNode | null): boolean {
  return node !== null && /^k6(?:\/|$)/.test(requiredModule(node) ?? '');
}

function requiredModule(node: AnyNode): string | null {
  if (node.type !== 'CallExpression') return null;
  const callee = node['callee'] as AnyNode;
  const [first] = node['arguments'] as AnyNode[];
  if (callee['name'] !== 'require' || first?.type !== 'Literal') return null;
  return String(first['value']);
}

/** Parameters that are written out where a request is made; others are met when the script runs. */
function unsupportedParams(call: AnyNode): Refusal[] {
  const written = (call['arguments'] as AnyNode[]).at(-1);
  if (written?.type !== 'ObjectExpression') return [];
  return (written['properties'] as AnyNode[]).flatMap(property => {
    const key = property['key'] as AnyNode | undefined;
    const name = String(key?.['name'] ?? key?.['value']);
    const row = Object.hasOwn(REQUEST_PARAMS, name) ? REQUEST_PARAMS[name] : undefined;
    const value = property['value'] as AnyNode | undefined;
    if (!row || mayBeTaken(row, value)) return [];
    return [
      {
        node: property,
        what: `the embedded engine has no params.${name} '${String(value?.['value'])}'`,
        remedy: row.instead,
      },
    ];
  });
}

/** What a value is when the script runs may not stand in the source. */
function mayBeTaken(row: ParamRow, value: AnyNode | undefined): boolean {
  return value?.type !== 'Literal' || row.takes(value['value']);
}

/** `var import_http = __toESM(require("k6/http"))`: remembers which name stands for which module. */
function noteImport(node: AnyNode, names: Map<string, string>): void {
  if (node.type !== 'VariableDeclarator') return;
  const init = node['init'] as AnyNode | null;
  if (init?.type !== 'CallExpression') return;
  const inner = (init['arguments'] as AnyNode[])[0];
  const required = requiredModule(init) ?? (inner ? requiredModule(inner) : null);
  const name = (node['id'] as AnyNode)['name'];
  if (required !== null && typeof name === 'string') names.set(name, required);
}

/** Whether a node is a call of `http.get` or its like, as far as its own text tells. */
function sendsRequest(node: AnyNode, names: ReadonlyMap<string, string>): boolean {
  if (node.type !== 'CallExpression') return false;
  let callee = node['callee'] as AnyNode;
  // esbuild writes (0, import_http.get)(...)
  if (callee.type === 'SequenceExpression')
    callee = (callee['expressions'] as AnyNode[]).at(-1) as AnyNode;
  if (callee.type !== 'MemberExpression') return false;
  const method = String((callee['property'] as AnyNode)['name']);
  let object = callee['object'] as AnyNode;
  if (object.type === 'MemberExpression' && (object['property'] as AnyNode)['name'] === 'default')
    object = object['object'] as AnyNode;
  if (names.get(String(object['name'])) !== 'k6/http') return false;
  return WAITING_HTTP.has(method) || method === 'asyncRequest';
}

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flat()
    .filter(
      (each): each is AnyNode =>
        typeof each === 'object' && each !== null && typeof (each as AnyNode).type === 'string',
    );
}

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
  const visit = (node: AnyNode) => {
    const required = requiredModule(node);
    if (required !== null && !modules.includes(required)) refusals.push(noModule(node, required));
    noteImport(node, names);
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

import {type Node, parse} from 'acorn';
import {ExplainedError} from '../../core/errors.ts';
import {type ParamRow, REQUEST_PARAMS} from '../options/k6-names.ts';
import type {Bundle} from './bundle-script.ts';
import {SourcePlaces} from './source-places.ts';

/** Why a script cannot run on the embedded engine, and where. */
interface Refusal {
  readonly node: Node;
  readonly what: string;
  readonly remedy: string;
}

type AnyNode = Node & Readonly<Record<string, unknown>>;

const WAITING_HTTP = new Set([
  'request',
  'asyncRequest',
  'get',
  'head',
  'post',
  'put',
  'patch',
  'del',
  'options',
  'batch',
]);

const PROMISE_METHODS = new Set(['then', 'catch', 'finally']);

/**
 * Throws, before anything runs, for a script that the embedded engine would run wrongly: it imports a
 * module that the engine does not have, gives a request a parameter that it cannot honour, or does
 * not await `k6/http` or `sleep` (k6 runs them synchronously, here they return promises).
 *
 * @param modules the k6 modules that the engine has
 * @throws ExplainedError with file, line and remedy of the first such place
 */
export function assertRunnable(bundle: Bundle, modules: readonly string[]): void {
  const program: Node = parse(bundle.code, {ecmaVersion: 'latest', locations: true});
  const [first] = findRefusals(program as AnyNode, bundle.code, modules);
  if (!first) return;
  const {line = 1, column = 0} = first.node.loc?.start ?? {};
  const place = new SourcePlaces(bundle).placeOf(line, column);
  throw new ExplainedError(`${place}: ${first.what}`, first.remedy);
}

function findRefusals(program: AnyNode, code: string, modules: readonly string[]): Refusal[] {
  const refusals: Refusal[] = [];
  const names = new Map<string, string>();
  const visit = (node: AnyNode, parents: readonly AnyNode[]) => {
    const required = requiredModule(node);
    if (required !== null && !modules.includes(required)) refusals.push(noModule(node, required));
    noteImport(node, names);
    const waiting = waitingCall(node, names);
    if (waiting !== null && !isAwaited(node, parents, code))
      refusals.push({
        node,
        what: `${waiting}() is not awaited`,
        remedy: `write 'await ${waiting}(...)' (k6 runs that too), or use --engine k6`,
      });
    if (waiting !== null) refusals.push(...unsupportedParams(node));
    for (const child of childrenOf(node)) visit(child, [node, ...parents]);
  };
  visit(program, []);
  return refusals;
}

function noModule(node: Node, name: string): Refusal {
  return {
    node,
    what: `the embedded engine has no '${name}'`,
    remedy: /^https?:/.test(name)
      ? 'install the library and import it by its name, or use --engine k6'
      : 'use --engine k6',
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

/** The name of a call that returns a promise here: `http.get`, `sleep`; null for any other node. */
function waitingCall(node: AnyNode, names: ReadonlyMap<string, string>): string | null {
  if (node.type !== 'CallExpression') return null;
  let callee = node['callee'] as AnyNode;
  // esbuild writes (0, import_k6.sleep)(1)
  if (callee.type === 'SequenceExpression')
    callee = (callee['expressions'] as AnyNode[]).at(-1) as AnyNode;
  if (callee.type !== 'MemberExpression') return null;
  const method = String((callee['property'] as AnyNode)['name']);
  let object = callee['object'] as AnyNode;
  if (object.type === 'MemberExpression' && (object['property'] as AnyNode)['name'] === 'default')
    object = object['object'] as AnyNode;
  const module = names.get(String(object['name']));
  if (module === 'k6/http' && WAITING_HTTP.has(method)) return `http.${method}`;
  return module === 'k6' && method === 'sleep' ? 'sleep' : null;
}

/** Whether the promise that a call returns is awaited or passed on. */
function isAwaited(node: AnyNode, parents: readonly AnyNode[], code: string): boolean {
  const [parent, ...further] = parents;
  switch (parent?.type) {
    case 'AwaitExpression':
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
    case 'ArrayExpression':
    case 'Property':
    case 'YieldExpression':
      return true;
    case 'CallExpression':
      return parent['callee'] !== node;
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'SequenceExpression':
      return isAwaited(parent, further, code);
    case 'MemberExpression':
      return PROMISE_METHODS.has(String((parent['property'] as AnyNode)['name']));
    case 'VariableDeclarator':
      return isAwaitedLater((parent['id'] as AnyNode)['name'], code);
    case 'AssignmentExpression':
      return isAwaitedLater((parent['left'] as AnyNode)['name'], code);
    default:
      return false;
  }
}

/** A promise that is kept in a variable and awaited or handed to Promise.all further down. */
function isAwaitedLater(name: unknown, code: string): boolean {
  if (typeof name !== 'string') return true;
  const escaped = name.replace(/\$/g, '\\$&');
  return new RegExp(`await ${escaped}\\b|Promise\\.\\w+\\([^)]*\\b${escaped}\\b`).test(code);
}

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flat()
    .filter(
      (each): each is AnyNode =>
        typeof each === 'object' && each !== null && typeof (each as AnyNode).type === 'string',
    );
}

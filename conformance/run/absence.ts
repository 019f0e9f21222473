import {type WireRequest, wireRequest, withBody} from '../../lib/contract/cases/request-case.ts';
import {sampleDraft} from '../../lib/contract/cases/sample-draft.ts';
import {type Contract, type Operation, onlyReads} from '../../lib/contract/contract.ts';
import {isCamundaDocument} from '../../lib/contract/dialects/camunda-document.ts';
import {bodyText, type Exchange} from '../exchange/exchange.ts';

/** Sends a request of an operation. */
type Send = (operation: Operation, wire: WireRequest) => Promise<Exchange>;

const UNKNOWN_PATH = '/c8gauge-no-such-path';
const NOT_JSON = '{"not json';
const METHODS = ['patch', 'put', 'delete', 'get'] as const;

/**
 * Finds out whether a target serves an operation at all, by a request that changes nothing: a read, a
 * write with a body that is not JSON, or one with a method that the path does not have. An answer of 405
 * or 501 means that it does not, and so does a 404 that the target gives to paths that do not exist: but
 * where the document itself declares a 404, the thing that was asked for may be what does not exist.
 *
 * @returns the exchange that shows it; null where the operation is served
 */
export async function findAbsence(
  contract: Contract,
  operation: Operation,
  send: Send,
): Promise<Exchange | null> {
  const asking = {contract, operation, send};
  const wire = harmlessRequest(contract, operation);
  const exchange = await send(operation, wire);
  const status = exchange.response?.status ?? 0;
  const isAbsent =
    (status === 405 && wire.method === operation.method.toUpperCase()) ||
    status === 501 ||
    (status === 404 && (await isLikeNowhere(asking, exchange)) && !(await mayExist(asking, wire)));
  return isAbsent ? exchange : null;
}

interface Asking {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly send: Send;
}

/**
 * Whether it may be a thing that does not exist, and not the path: the document declares a 404 for it. With a
 * method that the path does not have, a path that exists is told from one that does not; a target that makes no
 * difference there either tells nothing, and then the 404 is taken for what the document says. In Camunda's API
 * it is not: there the words of what is not found are others.
 */
async function mayExist({contract, operation, send}: Asking, wire: WireRequest): Promise<boolean> {
  const isDeclared = ['404', '4XX', 'default'].some(each =>
    Object.hasOwn(operation.responses, each),
  );
  if (!isDeclared || !operation.path.includes('{')) return false;
  const method = undeclaredMethod(contract, operation);
  if (method !== null) {
    const other = {...wire, method, body: null};
    const here = await send(operation, other);
    const nowhere = await send(operation, elsewhere(contract, other));
    if (here.response?.status !== nowhere.response?.status) return true;
  }
  return !isCamundaDocument(contract);
}

/** A method that only asks: OPTIONS is answered by what stands before many servers. */
const ASKING_METHODS = ['get', 'head', 'patch', 'put'] as const;

function undeclaredMethod(contract: Contract, {path}: Operation): string | null {
  const methods = contract.operations.filter(each => each.path === path).map(each => each.method);
  const isKnown = (method: (typeof ASKING_METHODS)[number]) =>
    methods.includes(method) || (method === 'head' && methods.includes('get'));
  return ASKING_METHODS.find(each => !isKnown(each))?.toUpperCase() ?? null;
}

function harmlessRequest(contract: Contract, operation: Operation): WireRequest {
  const endpoint = {basePath: contract.basePath, operation};
  const draft = sampleDraft(operation, false);
  const bare = wireRequest(endpoint, {...draft, body: {kind: 'none'}});
  if (operation.requestBody !== null) return withBody(bare, NOT_JSON);
  // What the path names does not exist.
  if (onlyReads(operation) || operation.path.includes('{')) return bare;
  const methods = contract.operations.filter(({path}) => path === operation.path);
  const undeclared = METHODS.find(each => methods.every(({method}) => method !== each));
  return {...bare, method: (undeclared ?? 'trace').toUpperCase()};
}

/** Whether the 404 for this path is the same as for one that does not exist. */
async function isLikeNowhere(
  {contract, operation, send}: Asking,
  exchange: Exchange,
): Promise<boolean> {
  const other = await send(operation, elsewhere(contract, exchange.request));
  return other.response?.status === 404 && textWithoutPath(other) === textWithoutPath(exchange);
}

function elsewhere({basePath}: Contract, request: WireRequest): WireRequest {
  return {...request, target: `${basePath}${UNKNOWN_PATH}`};
}

function textWithoutPath({request, response}: Exchange): string {
  const path = (request.target.split('?')[0] ?? '').replace(/^\//, '');
  return (response === null ? '' : (bodyText(response) ?? '')).replaceAll(path, '');
}

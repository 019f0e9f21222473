import {type WireRequest, wireRequest, withBody} from '../../lib/contract/cases/request-case.ts';
import {sampleDraft} from '../../lib/contract/cases/sample-draft.ts';
import {type Contract, type Operation, onlyReads} from '../../lib/contract/contract.ts';
import {bodyText, type Exchange} from '../exchange/exchange.ts';

/** Sends a request of an operation. */
type Send = (operation: Operation, wire: WireRequest) => Promise<Exchange>;

const UNKNOWN_PATH = '/c8gauge-no-such-path';
const NOT_JSON = '{"not json';
const METHODS = ['patch', 'put', 'delete', 'get'] as const;

/**
 * Finds out whether a target serves an operation at all, by a request that changes nothing: a read, a
 * write with a body that is not JSON, or one with a method that the path does not have. An answer of 405
 * or 501, or the same 404 as for a path that does not exist, means that it does not.
 *
 * @returns the exchange that shows it; null where the operation is served
 */
export async function findAbsence(
  contract: Contract,
  operation: Operation,
  send: Send,
): Promise<Exchange | null> {
  const wire = harmlessRequest(contract, operation);
  const exchange = await send(operation, wire);
  const status = exchange.response?.status ?? 0;
  const isAbsent =
    (status === 405 && wire.method === operation.method.toUpperCase()) ||
    status === 501 ||
    (status === 404 && (await isLikeNowhere(contract, operation, exchange, send)));
  return isAbsent ? exchange : null;
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
  contract: Contract,
  operation: Operation,
  exchange: Exchange,
  send: Send,
): Promise<boolean> {
  const {request} = exchange;
  const nowhere = {...request, target: `${contract.basePath}${UNKNOWN_PATH}`};
  const other = await send(operation, nowhere);
  return other.response?.status === 404 && textWithoutPath(other) === textWithoutPath(exchange);
}

function textWithoutPath({request, response}: Exchange): string {
  const path = (request.target.split('?')[0] ?? '').replace(/^\//, '');
  return (response === null ? '' : (bodyText(response) ?? '')).replaceAll(path, '');
}

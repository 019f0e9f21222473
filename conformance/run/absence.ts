import {type WireRequest, wireRequest, withBody} from '../../lib/contract/cases/request-case.ts';
import {sampleDraft} from '../../lib/contract/cases/sample-draft.ts';
import {onlyReads, type Operation} from '../../lib/contract/contract.ts';
import {curlLine} from '../exchange/curl.ts';
import {bodyText, type Exchange} from '../exchange/exchange.ts';
import {recordExchange} from '../exchange/record-exchange.ts';
import type {CaseReport} from './case-report.ts';
import type {Target} from './target.ts';

const UNKNOWN_PATH = '/c8gauge-no-such-path';
const NO_JSON = '{"not json';
const METHODS = ['patch', 'put', 'delete', 'get'] as const;

/**
 * Sees whether a target serves an operation at all, by a request that changes nothing: a read, a
 * write with a body that is no JSON, or one by a method that its path does not have. Where its place
 * answers 405 or 501, or the 404 of a path that does not exist, there is nothing to check.
 *
 * @returns the one finding that says so; null when it is served
 */
export async function absence(target: Target, operation: Operation): Promise<CaseReport | null> {
  if (target.settings.readOnly && !onlyReads(operation)) return null;
  const wire = harmlessRequest(target, operation);
  const exchange = await target.send(operation, wire);
  const status = exchange.response?.status ?? 0;
  const isAbsent =
    (status === 405 && wire.method === operation.method.toUpperCase()) ||
    status === 501 ||
    (status === 404 && (await isLikeNowhere(target, operation, exchange)));
  return isAbsent ? report(target, operation, exchange) : null;
}

function harmlessRequest({contract}: Target, operation: Operation): WireRequest {
  const endpoint = {basePath: contract.basePath, operation};
  const draft = sampleDraft(operation, false);
  const bare = wireRequest(endpoint, {...draft, body: {kind: 'none'}});
  if (operation.requestBody !== null) return withBody(bare, NO_JSON);
  // What the path names does not exist.
  if (onlyReads(operation) || operation.path.includes('{')) return bare;
  const methods = contract.operations.filter(({path}) => path === operation.path);
  const undeclared = METHODS.find(each => methods.every(({method}) => method !== each));
  return {...bare, method: (undeclared ?? 'trace').toUpperCase()};
}

/** Whether a 404 says of this path what it says of one that leads nowhere. */
async function isLikeNowhere(
  target: Target,
  operation: Operation,
  exchange: Exchange,
): Promise<boolean> {
  const {request} = exchange;
  const nowhere = {...request, target: `${target.contract.basePath}${UNKNOWN_PATH}`};
  const other = await target.send(operation, nowhere);
  return other.response?.status === 404 && words(other) === words(exchange);
}

function words({request, response}: Exchange): string {
  const path = (request.target.split('?')[0] ?? '').replace(/^\//, '');
  return (response === null ? '' : (bodyText(response) ?? '')).replaceAll(path, '');
}

function report(target: Target, {operationId, pointer}: Operation, exchange: Exchange): CaseReport {
  const about = {operation: operationId, check: 'served', case: 'absent'};
  const file = target.contract.file.split(/[\\/]/).at(-1) ?? '';
  const status = exchange.response?.status;
  return {
    outcomes: [{...about, status: 'fail', reason: null}],
    findings: [
      {
        ...about,
        id: `${operationId}/served/absent`,
        level: 'contract',
        message: `expected the target to serve it, got ${status} as for a path or method that does not exist`,
        expectedBy: `${file}#${pointer}`,
        curl: curlLine(exchange),
        exchange: recordExchange(exchange),
        waived: null,
      },
    ],
    exercised: true,
  };
}

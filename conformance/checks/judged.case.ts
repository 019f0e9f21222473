import {operationCases} from '../../lib/contract/cases/operation-cases.ts';
import type {RequestDraft, WireRequest} from '../../lib/contract/cases/request-case.ts';
import {loadContract} from '../../lib/contract/load-contract.ts';
import type {Exchange, TransportFailure} from '../exchange/exchange.ts';
import type {Judged} from './check.ts';

const contract = await loadContract();

/** What a test of a check says about its exchange; the rest is a good answer to getTopology. */
export interface JudgedParts {
  readonly operationId?: string;
  /** The case by its name; default: the operation's first valid one. */
  readonly caseName?: string;
  readonly draft?: Partial<RequestDraft>;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly failure?: TransportFailure;
  /** True when not even a status line came. */
  readonly silent?: boolean;
  readonly known?: Judged['known'];
  readonly sideEffect?: string;
}

/** An exchange to judge, from the few parts that a test cares about. */
export function judged(parts: JudgedParts = {}): Judged {
  const operationId = parts.operationId ?? 'getTopology';
  const operation = contract.operations.find(each => each.operationId === operationId);
  if (!operation) throw new Error(`no ${operationId}`);
  const cases = operationCases(contract, operation, {authenticated: true, arranged: true, seed: 1});
  const requestCase = cases.find(each => each.name === (parts.caseName ?? 'valid:minimal'));
  if (!requestCase) throw new Error(`no case ${parts.caseName} in ${cases.map(it => it.name)}`);
  const draft: RequestDraft = {
    pathParameters: {},
    query: {},
    headers: {},
    body: {kind: 'none'},
    ...parts.draft,
  };
  return {
    contract,
    operation,
    case: requestCase,
    exchange: exchangeOf(requestCase.build(draft), parts),
    known: parts.known ?? {},
    sideEffect: parts.sideEffect ?? null,
  };
}

function exchangeOf(request: WireRequest, parts: JudgedParts): Exchange {
  const body = parts.body ?? '';
  const headers = parts.headers ?? {'content-type': 'application/json'};
  return {
    request,
    url: `http://127.0.0.1:8080${request.target}`,
    response: parts.silent
      ? null
      : {
          status: parts.status ?? 200,
          headers,
          body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
        },
    failure: parts.failure ?? null,
    durationMs: 1,
  };
}

/** A problem as Camunda writes it. */
export function problem(status: number, more: Readonly<Record<string, unknown>> = {}): JudgedParts {
  return {
    status,
    headers: {'content-type': 'application/problem+json'},
    body: JSON.stringify({
      type: 'about:blank',
      title: 'INVALID_ARGUMENT',
      status,
      detail: 'No timeout provided.',
      instance: '/v2/jobs/activation',
      ...more,
    }),
  };
}

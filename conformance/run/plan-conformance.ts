import {readdirSync} from 'node:fs';
import {operationCases} from '../../lib/contract/cases/operation-cases.ts';
import {
  type CaseClass,
  type RequestCase,
  type RequestDraft,
  wireRequest,
} from '../../lib/contract/cases/request-case.ts';
import {sampleDraft} from '../../lib/contract/cases/sample-draft.ts';
import {type Contract, type Operation, onlyReads} from '../../lib/contract/contract.ts';
import {assertJudgeable, loadBoundContract} from '../../lib/contract/dialects/bind.ts';
import {isCamundaDocument} from '../../lib/contract/dialects/camunda-document.ts';
import type {DialectName} from '../../lib/contract/dialects/dialects.ts';
import {notTried} from './risky-operations.ts';
import {mayWrite} from './sampled-operation.ts';

export interface PlanOptions {
  readonly contractFile?: string | undefined;
  readonly dialect?: DialectName | undefined;
  readonly operations?: readonly string[] | undefined;
  /** True when the run would have credentials. */
  readonly authenticated: boolean;
  /** The seed that a run would have; default 1. */
  readonly seed?: number | undefined;
  /** Generated requests an operation; default 2. */
  readonly casesMax?: number | undefined;
  readonly readOnly?: boolean | undefined;
  readonly allWrites?: boolean | undefined;
  /** Operations that are sent though they reach further than what a run creates. */
  readonly allowed?: readonly string[] | undefined;
}

/** One request that a run would send; keys from the target are shown by name. */
export interface PlannedRequest {
  readonly operation: string;
  readonly case: string;
  readonly class: CaseClass;
  readonly method: string;
  /** `/v2/jobs/{jobKey}/completion` */
  readonly target: string;
  readonly bodyBytes: number;
  /** `accepted`, `answered`, or the statuses of the refusal: `400 or 415`. */
  readonly expected: string;
}

/**
 * The requests that a run would send for the cases of each operation, in order; nothing is sent. Those
 * that arrange the state for a case are not included.
 */
export async function planConformance(options: PlanOptions): Promise<PlannedRequest[]> {
  assertJudgeable({file: options.contractFile, dialect: options.dialect});
  const contract = await loadBoundContract(options.contractFile, options.dialect);
  const files = new Set(
    readdirSync(new URL('../operations', import.meta.url)).map(each =>
      each.replace(/\.[jt]s$/, ''),
    ),
  );
  const wanted = contract.operations.filter(
    each => options.operations?.map(contract.idOf).includes(each.operationId) ?? true,
  );
  return wanted.flatMap(operation => {
    const hasFile = files.has(`${operation.operationId}.test`);
    const arranged =
      hasFile && isCamundaDocument(contract) && !(options.readOnly && onlyReads(operation));
    return planOperation(contract, operation, arranged, options);
  });
}

function planOperation(
  contract: Contract,
  operation: Operation,
  arranged: boolean,
  options: PlanOptions,
): PlannedRequest[] {
  if (options.readOnly && !onlyReads(operation)) return [];
  const {allowed = [], allWrites = false} = options;
  if (notTried(operation, {contract, allowed, allWrites}) !== null) return [];
  const drafts = {minimal: planDraft(operation, false), full: planDraft(operation, true)};
  const sendsAll = arranged || allWrites || onlyReads(operation);
  const {authenticated, casesMax: count, seed = 1} = options;
  return operationCases(contract, operation, {authenticated, arranged, seed, count})
    .filter(each => sendsAll || !mayWrite(operation, each))
    .map(each => planRequest(contract, operation, each, drafts[each.from]));
}

function planDraft(operation: Operation, full: boolean): RequestDraft {
  const draft = sampleDraft(operation, full);
  const names = Object.keys(draft.pathParameters);
  return {...draft, pathParameters: Object.fromEntries(names.map(name => [name, `{${name}}`]))};
}

function planRequest(
  contract: Contract,
  operation: Operation,
  requestCase: RequestCase,
  draft: RequestDraft,
): PlannedRequest {
  // Method and target of a large body's request are those of the draft.
  const bodyBytes = requestCase.bodyBytes?.(draft);
  const wire =
    bodyBytes === undefined
      ? requestCase.build(draft)
      : wireRequest({basePath: contract.basePath, operation}, draft);
  const {expected} = requestCase;
  return {
    operation: operation.operationId,
    case: requestCase.name,
    class: requestCase.class,
    method: wire.method,
    target: wire.target.replaceAll('%7B', '{').replaceAll('%7D', '}'),
    bodyBytes: bodyBytes ?? wire.body?.length ?? 0,
    expected: expected.kind === 'refused' ? expected.statuses.join(' or ') : expected.kind,
  };
}

/** A plan for the terminal: a line a request, and how many there are. */
export function planLines(plan: readonly PlannedRequest[]): string[] {
  const operations = new Set(plan.map(each => each.operation)).size;
  return [
    ...plan.map(
      each =>
        `${each.operation}/${each.case}  ${each.method} ${each.target}  ${each.bodyBytes} B  -> ${each.expected}`,
    ),
    `${plan.length} requests for ${operations} operations, besides those that arrange the state`,
  ];
}

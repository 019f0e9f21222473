import type {RequestCase, RequestDraft} from '../../lib/contract/cases/request-case.ts';
import type {Operation} from '../../lib/contract/contract.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import {ArrangementError} from '../arrange/arrangement-error.ts';
import {judgeExchange} from '../judge-exchange.ts';
import type {CaseReport} from './case-report.ts';
import type {Target} from './target.ts';

/** The state in which an operation can be asked for, and the requests that ask for it. */
export interface Arranged {
  readonly minimal: RequestDraft;
  /** With every declared part; the minimal one when there is no more to say. */
  readonly full?: RequestDraft;
  /** Values of the answer that are known beforehand, by property name. */
  readonly known?: Readonly<Record<string, JsonValue>>;
  /** The request whose answer is known; default: both. A search without a filter finds anything. */
  readonly knownOf?: 'full';
  /** Says what a refused request changed all the same; null when it changed nothing. */
  sideEffect?(): Promise<string | null>;
  /** True when looking for a side effect uses the state up. */
  readonly probeUsesUp?: boolean;
}

/** Brings the target into the state that an operation needs. */
export type Arrange = () => Promise<Arranged>;

/** The cases of one operation against one target. What was arranged is used until a request uses it up. */
export class CaseRun {
  readonly #target: Target;
  readonly #operation: Operation;
  readonly #arrange: Arrange;
  #arranged: Arranged | null = null;

  constructor(target: Target, operation: Operation, arrange: Arrange) {
    this.#target = target;
    this.#operation = operation;
    this.#arrange = arrange;
  }

  /** Sends one case and judges the answer. A state that cannot be arranged makes it a skip. */
  async run(requestCase: RequestCase): Promise<CaseReport> {
    const {gaveUp} = this.#target;
    if (gaveUp !== null) return this.#unsent(requestCase, 'skip', gaveUp);
    try {
      this.#arranged ??= await this.#arrange();
      return await this.#send(requestCase, this.#arranged);
    } catch (thrown) {
      if (!(thrown instanceof ArrangementError)) throw thrown;
      return this.#unsent(requestCase, 'skip', thrown.message);
    }
  }

  /** A case that is not sent, and why. */
  skip(requestCase: RequestCase, reason: string): CaseReport {
    return this.#unsent(requestCase, 'skip', reason);
  }

  async #send(requestCase: RequestCase, arranged: Arranged): Promise<CaseReport> {
    const draft =
      requestCase.from === 'full' ? (arranged.full ?? arranged.minimal) : arranged.minimal;
    const exchange = await this.#target.send(this.#operation, requestCase.build(draft));
    if (exchange.failure?.kind === 'unreachable') {
      return this.#unsent(requestCase, 'error', `no connection: ${exchange.failure.message}`);
    }
    const status = exchange.response?.status ?? 0;
    const probe = isRefused(status) && requestCase.class !== 'valid' ? arranged.sideEffect : null;
    const sideEffect = (await probe?.call(arranged)) ?? null;
    const isUsedUp = !isRefused(status) || sideEffect !== null || (probe && arranged.probeUsesUp);
    if (isUsedUp) this.#arranged = null;
    const judgement = judgeExchange({
      contract: this.#target.contract,
      operation: this.#operation,
      case: requestCase,
      exchange,
      known: isKnown(requestCase, arranged) ? (arranged.known ?? {}) : {},
      sideEffect,
    });
    return {...judgement, exercised: true};
  }

  #unsent(requestCase: RequestCase, status: 'skip' | 'error', reason: string): CaseReport {
    const operation = this.#operation.operationId;
    const outcome = {operation, check: 'sent', case: requestCase.name, status, reason};
    return {outcomes: [outcome], findings: [], exercised: false};
  }
}

function isRefused(status: number): boolean {
  return status >= 400 && status < 500;
}

function isKnown({class: caseClass, from}: RequestCase, {knownOf}: Arranged): boolean {
  return caseClass === 'valid' && (knownOf === undefined || knownOf === from);
}

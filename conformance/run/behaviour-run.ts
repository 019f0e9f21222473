import type {RequestDraft} from '../../lib/contract/cases/request-case.ts';
import type {CheckOutcome, Finding, FindingLevel} from '../../lib/record/findings.ts';
import {ArrangementError} from '../arrange/arrangement-error.ts';
import {curlLines} from '../exchange/curl.ts';
import type {Exchange} from '../exchange/exchange.ts';
import {recordExchange} from '../exchange/record-exchange.ts';
import type {CaseReport} from './case-report.ts';
import {shortestSequence} from './shortest-sequence.ts';
import type {Target} from './target.ts';

/** One behaviour over several operations, told as a finding would be. */
export interface Behaviour {
  /** The operation that is judged. */
  readonly operation: string;
  /** What kind of behaviour: `lifecycle`, `variables`, `page`, `sort`. */
  readonly check: string;
  /** Unique within operation and check: `second-completion`. */
  readonly case: string;
  /** Who says so: Camunda's documentation, by URL. */
  readonly source: string;
  /** Default `behaviour`. */
  readonly level?: FindingLevel;
}

/** What a test of a behaviour does: sends requests and says what it expects of the answers. */
export class Probe {
  readonly #target: Target;
  readonly #exchanges: Exchange[] = [];
  readonly #violations: string[] = [];
  /** What a finding shows; fixed by the first violation, later exchanges show others. */
  #shown: {readonly judged: Exchange; readonly sequence: readonly Exchange[]} | null = null;
  /** Which operation an exchange asked for. */
  readonly #asked = new Map<Exchange, string>();

  constructor(target: Target) {
    this.#target = target;
    target.takeExchanges();
  }

  /**
   * Sends a request whose answer is going to be judged.
   *
   * @throws ArrangementError when the contract has no such operation
   */
  async call(operationId: string, draft: RequestDraft): Promise<Exchange> {
    const operation = this.#target.operation(operationId);
    if (operation === null) throw new ArrangementError(`the contract has no ${operationId}`);
    const exchange = await this.#target.call(operation, draft);
    this.#exchanges.push(exchange);
    this.#asked.set(exchange, operationId);
    return exchange;
  }

  /** Expects a status, as the contract has it: the target's version may answer another. */
  expectStatus(exchange: Exchange, ...ours: readonly number[]): void {
    const operationId = this.#asked.get(exchange) ?? '';
    const statuses = ours.map(each => this.#target.contract.statusOf(operationId, each));
    const status = exchange.response?.status ?? 0;
    if (statuses.includes(status)) return;
    const came = exchange.response === null ? (exchange.failure?.message ?? 'nothing') : status;
    this.#note(exchange, `expected status ${statuses.join(' or ')}, got ${came}`);
  }

  /** Expects something of the last answer; `message` says what was expected and what came. */
  expect(holds: boolean, message: string): void {
    if (holds) return;
    const last = this.#exchanges.at(-1);
    if (last === undefined) throw new Error(`judged without a request: ${message}`);
    this.#note(last, message);
  }

  #note(judged: Exchange, violation: string): void {
    this.#violations.push(violation);
    if (this.#shown !== null) return;
    const own = new Set(this.#exchanges);
    const exchanges = this.#target
      .takeExchanges()
      .map(each => ({...each, judged: own.has(each.exchange)}));
    this.#shown = {judged, sequence: shortestSequence(exchanges, judged)};
  }

  /** What was seen, as the run wants it. */
  report(behaviour: Behaviour): CaseReport {
    const failed = this.#violations.length > 0;
    const outcome = toOutcome(behaviour, failed ? 'fail' : 'pass', null);
    const findings = failed ? [this.#finding(behaviour)] : [];
    return {outcomes: [outcome], findings, exercised: true};
  }

  #finding(behaviour: Behaviour): Finding {
    if (this.#shown === null) throw new Error(`${behaviour.case} judged without a request`);
    const {judged, sequence} = this.#shown;
    const {case: caseName, check, operation} = behaviour;
    return {
      id: `${operation}/${check}/${caseName}`,
      operation,
      check,
      case: caseName,
      level: behaviour.level ?? 'behaviour',
      message: this.#violations.join('; '),
      expectedBy: behaviour.source,
      curl: curlLines(sequence),
      exchange: recordExchange(judged),
      waived: null,
    };
  }
}

/** Runs the test of a behaviour. A state that cannot be arranged makes it a skip. */
export async function runBehaviour(
  target: Target,
  behaviour: Behaviour,
  test: (probe: Probe) => Promise<void>,
): Promise<CaseReport> {
  if (target.gaveUp !== null) return unsent(behaviour, target.gaveUp);
  const probe = new Probe(target);
  try {
    await test(probe);
  } catch (thrown) {
    if (!(thrown instanceof ArrangementError)) throw thrown;
    return unsent(behaviour, thrown.message);
  }
  return probe.report(behaviour);
}

/** The report of a behaviour whose operation the contract does not have. */
export function notInContract(behaviour: Behaviour): CaseReport {
  return unsent(behaviour, `the contract has no ${behaviour.operation}`);
}

function unsent(behaviour: Behaviour, reason: string): CaseReport {
  return {outcomes: [toOutcome(behaviour, 'skip', reason)], findings: [], exercised: false};
}

function toOutcome(
  {case: caseName, check, operation}: Behaviour,
  status: CheckOutcome['status'],
  reason: string | null,
): CheckOutcome {
  return {operation, check, case: caseName, status, reason};
}

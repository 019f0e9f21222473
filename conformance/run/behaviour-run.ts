import type {RequestDraft} from '../../lib/contract/cases/request-case.ts';
import type {CheckOutcome, Finding, FindingLevel} from '../../lib/record/findings.ts';
import {bodyText, type Exchange} from '../exchange/exchange.ts';
import {gatewayOf} from '../exchange/gateway.ts';
import {toFinding} from './findings.ts';
import type {CaseReport} from './handover.ts';
import {withLostJob} from './lost-jobs.ts';
import {ArrangementError, type Target} from './target.ts';

/** One behaviour over several operations, named as its finding will be. */
export interface Behaviour {
  /** The operation that is judged. */
  readonly operation: string;
  /** What kind of behaviour: `lifecycle`, `variables`, `page`, `sort`. */
  readonly check: string;
  /** Unique within operation and check: `second-completion`. */
  readonly case: string;
  /** The URL of Camunda's documentation that says so. */
  readonly source: string;
  /** Default `behaviour`. */
  readonly level?: FindingLevel;
}

/** What a test of a behaviour does: sends requests and says what it expects of the answers. */
export class Probe {
  readonly #target: Target;
  readonly #exchanges: Exchange[] = [];
  readonly #violations: string[] = [];
  /** What the finding shows; fixed by the first violation. */
  #shown: {readonly judged: Exchange; readonly sequence: readonly Exchange[]} | null = null;
  /** The operation of each exchange. */
  readonly #operations = new Map<Exchange, string>();

  constructor(target: Target) {
    this.#target = target;
    target.takeExchanges();
  }

  /**
   * Sends a request whose answer is going to be judged.
   *
   * @throws ArrangementError when the contract has no such operation, a gateway answered, or the credentials
   *   lack the permission
   */
  async call(operationId: string, draft: RequestDraft): Promise<Exchange> {
    const operation = this.#target.operation(operationId);
    if (operation === null) throw new ArrangementError(`the contract has no ${operationId}`);
    const exchange = await this.#target.call(operation, draft);
    const isExplained = gatewayOf(exchange) !== null || exchange.response?.status === 403;
    const cause = isExplained ? this.#target.causes.explain(operationId, exchange) : null;
    if (cause !== null) throw new ArrangementError(cause);
    this.#exchanges.push(exchange);
    this.#operations.set(exchange, operationId);
    return exchange;
  }

  /** Expects a status of the default contract, or what the target's version has instead. */
  expectStatus(exchange: Exchange, ...ours: readonly number[]): void {
    const operationId = this.#operations.get(exchange) ?? '';
    const statuses = ours.map(each => this.#target.spoken.statusOf(operationId, each));
    const status = exchange.response?.status ?? 0;
    if (statuses.includes(status)) return;
    const received = exchange.response === null ? (exchange.failure?.message ?? 'nothing') : status;
    this.#note(exchange, `expected status ${statuses.join(' or ')}, got ${received}`);
  }

  /** Expects something of the last answer; `message` says what was expected and what was received. */
  expect(isMet: boolean, message: string): void {
    if (isMet) return;
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

  /** The outcome, and the finding if there is one. */
  report(behaviour: Behaviour): CaseReport {
    const failed = this.#violations.length > 0;
    const outcome = toOutcome(behaviour, failed ? 'fail' : 'pass', null);
    const findings = failed ? [this.#finding(behaviour)] : [];
    return {outcomes: [outcome], findings, exercised: true};
  }

  #finding({case: caseName, check, level, operation, source}: Behaviour): Finding {
    if (this.#shown === null) throw new Error(`${caseName} judged without a request`);
    const deviation = {
      operation,
      check,
      case: caseName,
      level: level ?? 'behaviour',
      message: boundedMessage(this.#violations),
      expectedBy: source,
    } as const;
    return toFinding(deviation, this.#shown.judged, this.#shown.sequence);
  }
}

/** A finding names so many violations. */
const VIOLATIONS_MAX = 5;

/** Each violation once, and of many the first: a wait looks again and again at what does not come. */
function boundedMessage(violations: readonly string[]): string {
  const distinct = [...new Set(violations)];
  const more = distinct.length - VIOLATIONS_MAX;
  const shown = distinct.slice(0, VIOLATIONS_MAX).join('; ');
  return more > 0 ? `${shown}; and ${more} more` : shown;
}

/** Runs the test of a behaviour. A state that cannot be arranged makes it a skip. */
export async function runBehaviour(
  target: Target,
  behaviour: Behaviour,
  test: (probe: Probe) => Promise<void>,
): Promise<CaseReport> {
  const operation = target.operation(behaviour.operation);
  const reason = operation === null ? target.gaveUp : await target.unsendable(operation);
  if (reason !== null) return unsent(behaviour, reason);
  const probe = new Probe(target);
  try {
    await test(probe);
  } catch (thrown) {
    if (!(thrown instanceof ArrangementError)) throw thrown;
    return withLostJob(unsent(behaviour, thrown.message), target, thrown);
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

/** An exchange of a behaviour. */
export interface BehaviourExchange {
  readonly exchange: Exchange;
  /** True when its request may change something. */
  readonly writes: boolean;
  /** True when its answer is judged; the others arrange the state or read it. */
  readonly judged: boolean;
}

/** How many requests a curl line repeats. */
const REQUESTS_MAX = 3;

/**
 * The fewest requests that show a violation, in order and at most three:
 *
 * - the judged one;
 * - after it the last request, if there is one: it read the effect;
 * - before it the latest requests that changed something, of the behaviour itself or about the same
 *   thing: they share a key, or a name of the run. Without any, as in pages of a list, the judged
 *   requests just before it.
 *
 * Unlike the shortest request of a case they are chosen, not sent again: a lifecycle cannot be undone
 * to try it with fewer.
 *
 * @param exchanges all of the behaviour until the violation, in order; one of them is `judged`
 */
export function shortestSequence(
  exchanges: readonly BehaviourExchange[],
  judged: Exchange,
): Exchange[] {
  const at = exchanges.findIndex(each => each.exchange === judged);
  // It may be so long ago that it was forgotten.
  if (at < 0) return [judged];
  const last = exchanges.slice(at + 1).at(-1)?.exchange;
  const shown = last === undefined ? [judged] : [judged, last];
  const before = exchanges.slice(0, at).reverse();
  const made = madeBefore(before, judged);
  const others = before.filter(
    each => each.judged && requestText(each.exchange) !== requestText(judged),
  );
  const earlier = (made.length > 0 ? made : others).slice(0, REQUESTS_MAX - shown.length);
  return [...earlier.map(each => each.exchange).reverse(), ...shown];
}

/** The requests before it that changed something and belong to it, the latest first. */
function madeBefore(before: readonly BehaviourExchange[], judged: Exchange): BehaviourExchange[] {
  const named = namesIn(requestText(judged));
  return before.filter(({exchange, judged: isOwn, writes}) => {
    if (!writes || !(isOwn || isAbout(exchange, named))) return false;
    for (const each of namesIn(requestText(exchange))) named.add(each);
    return true;
  });
}

function isAbout(exchange: Exchange, names: ReadonlySet<string>): boolean {
  const answer = exchange.response === null ? '' : (bodyText(exchange.response) ?? '');
  return [...namesIn(requestText(exchange)), ...namesIn(answer)].some(each => names.has(each));
}

function requestText({request}: Exchange): string {
  const body = request.body === null ? '' : new TextDecoder().decode(request.body);
  return `${request.method} ${request.target}\n${body}`;
}

/** Only this much of a text is searched for names, which come early. */
const TEXT_LENGTH_MAX = 64 * 1024;

/** Keys, and names that this run generated. */
function namesIn(text: string): Set<string> {
  return new Set(text.slice(0, TEXT_LENGTH_MAX).match(/\d{10,}|c8gauge-[\w-]+/g) ?? []);
}

import type {RequestDraft} from '../../lib/contract/cases/request-case.ts';
import type {CheckOutcome, Finding, FindingLevel} from '../../lib/record/findings.ts';
import {bodyText, type Exchange} from '../exchange/exchange.ts';
import {toFinding} from './findings.ts';
import type {CaseReport} from './handover.ts';
import {ArrangementError, type Target} from './target.ts';

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

  #finding({case: caseName, check, level, operation, source}: Behaviour): Finding {
    if (this.#shown === null) throw new Error(`${caseName} judged without a request`);
    const deviation = {
      operation,
      check,
      case: caseName,
      level: level ?? 'behaviour',
      message: this.#violations.join('; '),
      expectedBy: source,
    } as const;
    return toFinding(deviation, this.#shown.judged, this.#shown.sequence);
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

/** An exchange of a behaviour, in the order in which they were had. */
export interface BehaviourExchange {
  readonly exchange: Exchange;
  /** True when its request may change something. */
  readonly writes: boolean;
  /** True when its answer is judged; the others only bring about or look. */
  readonly judged: boolean;
}

/** Requests that a curl line repeats. */
const REQUESTS_MAX = 3;

/**
 * The fewest requests that show what a behaviour found, in order and at most three: the judged one;
 * behind it the look that told what had come of it, if there was one; before it the last ones of the
 * behaviour that changed something, and those that changed what they speak of. Two requests speak of the same thing when they share a key or a name of
 * the run. Where nothing was changed, as in pages of a list, the judged ones just before it count.
 *
 * Unlike the shortest request of a case they are chosen, not sent again: what a lifecycle did cannot
 * be undone to try it with fewer.
 *
 * @param exchanges all of the behaviour until it was found; one of them is `judged`
 */
export function shortestSequence(
  exchanges: readonly BehaviourExchange[],
  judged: Exchange,
): Exchange[] {
  const at = exchanges.findIndex(each => each.exchange === judged);
  // A judged one so long ago that it was forgotten stands alone.
  if (at < 0) return [judged];
  const look = exchanges.slice(at + 1).at(-1)?.exchange;
  const shown = look === undefined ? [judged] : [judged, look];
  const before = exchanges.slice(0, at).reverse();
  const made = madeBefore(before, judged);
  const others = before.filter(
    each => each.judged && requestText(each.exchange) !== requestText(judged),
  );
  const earlier = (made.length > 0 ? made : others).slice(0, REQUESTS_MAX - shown.length);
  return [...earlier.map(each => each.exchange).reverse(), ...shown];
}

/** What changed something before, the latest first: the behaviour's own, and what they speak of. */
function madeBefore(before: readonly BehaviourExchange[], judged: Exchange): BehaviourExchange[] {
  const spokenOf = namesIn(requestText(judged));
  return before.filter(({exchange, judged: isOwn, writes}) => {
    if (!writes || !(isOwn || isAbout(exchange, spokenOf))) return false;
    for (const each of namesIn(requestText(exchange))) spokenOf.add(each);
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

/** Longer texts are not searched to their end: what names something stands at their head. */
const TEXT_LENGTH_MAX = 64 * 1024;

/** Keys, and names that this run made up. */
function namesIn(text: string): Set<string> {
  return new Set(text.slice(0, TEXT_LENGTH_MAX).match(/\d{10,}|c8gauge-[\w-]+/g) ?? []);
}

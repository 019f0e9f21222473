import type {RequestCase, RequestDraft} from '../../lib/contract/cases/request-case.ts';
import type {Operation} from '../../lib/contract/contract.ts';
import type {Finding} from '../../lib/record/findings.ts';
import type {Arrange, Arranged} from '../arrange/drafts.ts';
import type {Exchange} from '../exchange/exchange.ts';
import {gatewayLine, gatewayOf} from '../exchange/gateway.ts';
import {adaptArranged} from './adapt-request.ts';
import {type Judgement, judgeExchange} from './findings.ts';
import type {CaseReport} from './handover.ts';
import {withLostJob} from './lost-jobs.ts';
import {ArrangementError, type Target} from './target.ts';

/** By target: the finding about a body beyond all bounds. */
const toldOversized = new WeakMap<Target, string>();

/** Runs the cases of one operation. An arranged state serves until a request uses it up. */
export class CaseRun {
  readonly #target: Target;
  readonly #operation: Operation;
  readonly #arrange: Arrange;
  #arranged: Arranged | null = null;
  readonly #shrunk = new Set<string>();
  /** Checks and places of the findings of valid requests. */
  readonly #told = new Set<string>();

  constructor(target: Target, operation: Operation, arrange: Arrange) {
    this.#target = target;
    this.#operation = operation;
    this.#arrange = async () => adaptArranged(target.dialect, operation, await arrange());
  }

  /** Sends one case and judges the answer. A state that cannot be arranged makes it a skip. */
  async run(requestCase: RequestCase): Promise<CaseReport> {
    for (const each of this.#operation.faults ?? []) {
      this.#target.causes.noteFault(this.#target.contract, each);
    }
    const reason =
      requestCase.unsendable ??
      (await this.#target.unsendable(this.#operation)) ??
      this.#toldBefore(requestCase);
    if (reason !== null) return this.#unsent(requestCase, 'skip', reason);
    try {
      this.#arranged ??= await this.#arrange();
      return await this.#send(requestCase, this.#arranged);
    } catch (thrown) {
      if (!(thrown instanceof ArrangementError)) throw thrown;
      const unsent = this.#unsent(requestCase, 'skip', thrown.message);
      return withLostJob(unsent, this.#target, thrown);
    }
  }

  /** A body beyond all bounds is refused, or not, before any operation has seen it: one finding tells all. */
  #toldBefore({class: caseClass}: RequestCase): string | null {
    if (caseClass !== 'oversized-body') return null;
    const told = toldOversized.get(this.#target);
    return told === undefined ? null : `a body of that size has a finding already: ${told}`;
  }

  /** The report of a case that is not sent. */
  skip(requestCase: RequestCase, reason: string): CaseReport {
    return this.#unsent(requestCase, 'skip', reason);
  }

  async #send(requestCase: RequestCase, arranged: Arranged): Promise<CaseReport> {
    const draft = draftOf(requestCase, arranged);
    if (requestCase.isDue?.(draft) === false) {
      return this.#unsent(requestCase, 'skip', 'the contract admits it in what was arranged');
    }
    const exchange = await this.#target.send(this.#operation, requestCase.build(draft));
    if (exchange.failure?.kind === 'unreachable') {
      return this.#unsent(requestCase, 'error', `no connection: ${exchange.failure.message}`);
    }
    const reason = this.#notJudged(requestCase, exchange);
    if (reason !== null) return this.#unsent(requestCase, 'skip', reason);
    const status = exchange.response?.status ?? 0;
    const probe = isRefused(status) && requestCase.class !== 'valid' ? arranged.sideEffect : null;
    const sideEffect = (await probe?.call(arranged)) ?? null;
    const isUsedUp = !isRefused(status) || sideEffect !== null || (probe && arranged.probeUsesUp);
    if (isUsedUp) this.#arranged = null;
    const judgement = this.#judge(requestCase, arranged, exchange, sideEffect);
    const findings: Finding[] = [];
    for (const each of this.#untold(requestCase, judgement.findings)) {
      findings.push(await this.#shortest(each, requestCase, sideEffect !== null));
    }
    const [first] = findings;
    if (first && requestCase.class === 'oversized-body') toldOversized.set(this.#target, first.id);
    return {outcomes: judgement.outcomes, findings, exercised: true};
  }

  /**
   * Findings without those that a valid request has shown before: what is wrong with every answer is not told again
   * for each that is drawn, and for each that is let in though it should not be.
   */
  #untold({class: ofClass, drawn}: RequestCase, findings: readonly Finding[]): readonly Finding[] {
    const aboutOf = ({check, id}: Finding) => `${check}#${id.split('#')[1] ?? ''}`;
    const fresh = findings.filter(each => !this.#told.has(aboutOf(each)));
    if (ofClass === 'valid') for (const each of findings) this.#told.add(aboutOf(each));
    return drawn || ofClass.startsWith('auth-') ? fresh : findings;
  }

  /** Why an answer says nothing of the cluster's API; null where it does. */
  #notJudged(requestCase: RequestCase, exchange: Exchange): string | null {
    const {causes} = this.#target;
    const pressure = this.#target.pressure(this.#operation, exchange);
    if (pressure !== null) return causes.noteOverload(pressure);
    const gateway = gatewayOf(exchange);
    if (gateway !== null) {
      const line = gatewayLine(gateway, exchange);
      // That it bounds bodies is its right, and no cause of doubt.
      return requestCase.class === 'oversized-body' ? line : causes.note(line);
    }
    const isAuth = requestCase.class.startsWith('auth-');
    const notLetIn = isAuth ? null : this.#target.notLetIn(this.#operation, exchange);
    if (notLetIn !== null) return notLetIn;
    if (requestCase.expected.kind !== 'accepted') return null;
    return causes.explain(this.#operation.operationId, exchange);
  }

  #judge(
    requestCase: RequestCase,
    arranged: Arranged,
    exchange: Exchange,
    sideEffect: string | null,
  ): Judgement {
    return judgeExchange({
      contract: this.#target.contract,
      operation: this.#operation,
      case: requestCase,
      exchange,
      known: isKnown(requestCase, arranged) ? (arranged.known ?? {}) : {},
      sideEffect,
    });
  }

  /** The finding with the shortest request that still shows it; once per check, to bound the run. */
  async #shortest(
    finding: Finding,
    requestCase: RequestCase,
    isSideEffect: boolean,
  ): Promise<Finding> {
    // A side effect is only seen by its probe, and asking a hanging target again takes too long.
    const isCheap = finding.exchange.response !== null && !isSideEffect;
    if (!isCheap || this.#shrunk.has(finding.check)) return finding;
    this.#shrunk.add(finding.check);
    let shortest = finding;
    const stillShows = async (shorter: RequestDraft, isMinimal: boolean) => {
      const arranged = await this.#arrange();
      const draft = isMinimal
        ? arranged.minimal
        : narrowed(draftOf(requestCase, arranged), shorter);
      const exchange = await this.#target.send(this.#operation, requestCase.build(draft));
      const {findings} = this.#judge(requestCase, arranged, exchange, null);
      const again = findings.find(each => each.id === finding.id);
      if (again) shortest = again;
      return again !== undefined;
    };
    try {
      if (requestCase.drawn) return await this.#fewestDrawn(finding, requestCase);
      const {minimal, ...more} = await this.#arrange();
      const draft = draftOf(requestCase, {minimal, ...more});
      await shrinkDraft(draft, minimal, each => stillShows(each, each === minimal));
    } catch (thrown) {
      // Without the state the finding keeps its request.
      if (!(thrown instanceof ArrangementError)) throw thrown;
    }
    return shortest;
  }

  /** The finding with as few drawn values as still show it: each is taken out that is not needed. */
  async #fewestDrawn(finding: Finding, requestCase: RequestCase): Promise<Finding> {
    let [fewest, shortest] = [requestCase, finding];
    for (const part of (requestCase.drawn ?? []).slice(0, ATTEMPTS_MAX)) {
      const fewer = fewest.drawn?.includes(part) ? fewest.without?.(part) : null;
      if (!fewer) continue;
      const arranged = await this.#arrange();
      const request = fewer.build(draftOf(fewer, arranged));
      const exchange = await this.#target.send(this.#operation, request);
      const {findings} = this.#judge(fewer, arranged, exchange, null);
      const again = findings.find(each => each.id === finding.id);
      if (again) [fewest, shortest] = [fewer, again];
    }
    return shortest;
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

function draftOf({from}: RequestCase, {full, minimal}: Arranged): RequestDraft {
  return from === 'full' ? (full ?? minimal) : minimal;
}

/** A request for a fresh state, with only the properties that the shorter one has. */
function narrowed(draft: RequestDraft, shorter: RequestDraft): RequestDraft {
  if (draft.body.kind !== 'json' || shorter.body.kind !== 'json') return draft;
  const names = new Set(Object.keys(shorter.body.value as object));
  const entries = Object.entries(draft.body.value as object).filter(([name]) => names.has(name));
  return {...draft, body: {kind: 'json', value: Object.fromEntries(entries)}};
}

/** Sends a request. @returns whether it still shows the finding */
type StillShows = (draft: RequestDraft) => Promise<boolean>;

/** How many requests are tried for one finding. */
const ATTEMPTS_MAX = 12;

/**
 * Removes what is not needed to show a finding: first everything that is not required, otherwise one
 * property after the other.
 *
 * @returns the shortest draft that shows it; null when nothing could be removed
 */
export async function shrinkDraft(
  draft: RequestDraft,
  minimal: RequestDraft,
  stillShows: StillShows,
): Promise<RequestDraft | null> {
  if (draft === minimal || draft.body.kind !== 'json') return null;
  if (await stillShows(minimal)) return minimal;
  const {value} = draft.body;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  let shortest = value;
  for (const name of Object.keys(value).slice(0, ATTEMPTS_MAX - 1)) {
    const {[name]: _, ...shorter} = shortest;
    if (await stillShows(withBody(draft, shorter))) shortest = shorter;
  }
  return shortest === value ? null : withBody(draft, shortest);
}

function withBody(
  draft: RequestDraft,
  value: Extract<RequestDraft['body'], {kind: 'json'}>['value'],
): RequestDraft {
  return {...draft, body: {kind: 'json', value}};
}

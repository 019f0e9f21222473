import type {Dispatcher} from 'undici';
import {ANSWER_BOUNDS} from '../../lib/auth/bounded-body.ts';
import {operationCases} from '../../lib/contract/cases/operation-cases.ts';
import {
  type RequestCase,
  type RequestDraft,
  type WireRequest,
  wireRequest,
} from '../../lib/contract/cases/request-case.ts';
import {type Operation, onlyReads, type SecurityScheme} from '../../lib/contract/contract.ts';
import type {BoundContract} from '../../lib/contract/dialects/bind.ts';
import {isCamundaDocument} from '../../lib/contract/dialects/camunda-document.ts';
import {type DialectName, placeOf} from '../../lib/contract/dialects/dialects.ts';
import {type Clock, systemClock} from '../../lib/core/clock.ts';
import {formatDuration} from '../../lib/core/duration.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import {translateAnswer} from '../../lib/core/translation.ts';
import {type Credentials, hasAny, has as isHad, lackingLine} from '../exchange/credentials.ts';
import {answerJson, bodyText, type Exchange} from '../exchange/exchange.ts';
import {sendRequest} from '../exchange/send-request.ts';
import {findAbsence} from './absence.ts';
import {adaptDraft, type RequestDialect} from './adapt-request.ts';
import {Causes} from './causes.ts';
import type {Journal} from './clean-up.ts';
import {type Observation, observe} from './coverage.ts';
import {createdBy} from './created-things.ts';
import {ExchangeMemory, type RememberedExchange} from './exchange-memory.ts';
import type {RunSettings} from './handover.ts';
import {Shown} from './hidden-items.ts';
import {LearnedValues} from './learned-values.ts';
import {Pace} from './pace.ts';
import {Patience, pressureIn} from './pressure.ts';
import {notTried, RiskyPlaces} from './risky-operations.ts';

/** https://docs.camunda.io/docs/8.6/apis-tools/camunda-api-rest/camunda-api-rest-overview/#query-api */
const QUERY_API: ReadonlySet<string> = new Set([
  'searchProcessInstances',
  'searchUserTasks',
  'searchIncidents',
  'searchDecisionDefinitions',
]);
const QUERY_API_DIALECTS: ReadonlySet<DialectName | undefined> = new Set(['8.6-camunda', '8.7']);
const QUERY_API_OFF =
  "the target's Query API is off, as 8.6 and 8.7 are installed: set CAMUNDA_REST_QUERY_ENABLED=true, or choose what else is checked with --operation";

/** Why the cases of an operation are skipped that is a finding by itself. */
export const NOT_SERVED = 'the target does not serve it';

/** Answers that did not end within the limits of time and size: after this many, no more requests are sent. */
const ENDLESS_IN_A_ROW_MAX = 5;
const ENDLESS_MAX = 15;

/** So often something is tried that a run does once. */
const ATTEMPTS_MAX = 3;

/** After this many waits in vain, the run no longer waits. */
const MISSES_MAX = 3;

type Made = {readonly failures: number; readonly value?: Promise<unknown>};

/** The target of a run: sends requests, notes what they create, and gives up on a target that hangs or cannot be reached. */
export class Target {
  readonly contract: BoundContract;
  /** The words in which the state of cases and behaviours is arranged. */
  readonly spoken: BoundContract;
  readonly settings: RunSettings;
  readonly #journal: Journal;
  readonly #dispatcher: Dispatcher;
  readonly #clock: Clock;
  readonly #authorization: () => string | null;
  #endlessInARow = 0;
  #endless = 0;
  /** Whether any connection was made; if none, why the first one failed. */
  #wasReached = false;
  #unreachable: string | null = null;
  #misses = 0;
  /** Whether the target knows no `requestTimeout`, which the contract does not have: then it does not wait either. */
  #refusesRequestTimeout = false;
  #lagMsMax = 0;
  #late: string | null = null;
  readonly #made = new Map<string, Made>();
  readonly #observations: Observation[] = [];
  readonly #risky: RiskyPlaces;
  readonly #pace: Pace;
  readonly #patience = new Patience();
  readonly #absences = new Map<string, Promise<Exchange | null>>();
  /** What answers told of keys; null for Camunda's API, of which the suite knows how states come about. */
  readonly learned: LearnedValues | null;
  /** Why something could not be judged. */
  readonly causes: Causes;
  readonly #exchanges = new ExchangeMemory();
  /** What the run was shown of what it may not be allowed to read. */
  readonly shown: Shown;

  constructor(
    contract: BoundContract,
    settings: RunSettings,
    parts: {
      readonly journal: Journal;
      readonly dispatcher: Dispatcher;
      /** What the target was seen to speak; default: the contract. */
      readonly spoken?: BoundContract | undefined;
      readonly clock?: Clock;
      /** The current header; default: the one of the settings. */
      readonly authorization?: () => string | null;
    },
  ) {
    this.contract = contract;
    this.spoken = parts.spoken ?? contract;
    this.settings = settings;
    this.#journal = parts.journal;
    this.#dispatcher = parts.dispatcher;
    this.#clock = parts.clock ?? systemClock;
    this.#authorization = parts.authorization ?? (() => settings.authorization);
    this.#risky = new RiskyPlaces(this.reach);
    this.#pace = new Pace(settings.maxRate, this.#clock);
    this.learned = isCamundaDocument(contract) ? null : new LearnedValues(contract);
    this.causes = new Causes(settings);
    this.shown = new Shown(settings);
    if (settings.operations === null) {
      for (const each of contract.faults ?? []) this.causes.noteFault(contract, each);
    }
  }

  /** The exchange that shows that the target does not serve an operation; null where it does. */
  absenceOf(operation: Operation): Promise<Exchange | null> {
    const place = placeOf(operation);
    const mayAsk = !this.settings.readOnly || onlyReads(operation);
    const found = mayAsk
      ? (this.#absences.get(place) ??
        findAbsence(this.contract, operation, (each, wire) => this.send(each, wire)))
      : Promise.resolve(null);
    this.#absences.set(place, found);
    return found;
  }

  /** The reads that 8.6 and 8.7 have are all there, or none is: then it is one setting, and no fault of each. */
  async #isQueryApiOff({operationId}: Operation): Promise<boolean> {
    const {dialect, operations} = this.spoken;
    if (!QUERY_API_DIALECTS.has(dialect?.name) || !QUERY_API.has(operationId)) return false;
    for (const each of operations) {
      if (QUERY_API.has(each.operationId) && (await this.absenceOf(each)) === null) return false;
    }
    return true;
  }

  /** Why an operation cannot bring about a state, in the words in which it is spoken; null where it can. */
  async unusable({operationId}: Operation): Promise<string | null> {
    const theirs = this.spoken.operations.find(each => each.operationId === operationId);
    return theirs ? this.unsendable(theirs, operationId) : null;
  }

  /**
   * Why requests of an operation are not sent; null where they are.
   *
   * @param name what the reason calls it
   */
  async unsendable(operation: Operation, name = 'it'): Promise<string | null> {
    const {operationId} = operation;
    const reason =
      this.gaveUp ?? notTried(operation, this.reach) ?? this.causes.refusalOf(operationId);
    if (reason !== null) return reason;
    if (await this.#isQueryApiOff(operation)) return this.causes.note(QUERY_API_OFF);
    return (await this.absenceOf(operation)) ? NOT_SERVED.replace('it', name) : null;
  }

  /**
   * Does something once for the whole run, whichever file asks first. What failed is tried again, a few
   * times: it may have left something on the target.
   */
  async onceInRun<T>(name: string, make: () => Promise<T>): Promise<T> {
    const {failures = 0, value} = this.#made.get(name) ?? {};
    if (value !== undefined) return value as Promise<T>;
    const made = make();
    if (failures + 1 < ATTEMPTS_MAX) {
      made.catch(() => this.#made.set(name, {failures: failures + 1}));
    }
    this.#made.set(name, {failures, value: made});
    return made;
  }

  /** How far the run may reach. */
  get reach() {
    const {allowed, allWrites} = this.settings;
    return {contract: this.contract, allowed, allWrites};
  }

  /** How requests of the suite are adapted to the target. */
  get dialect(): RequestDialect {
    return {contract: this.contract, tenantId: this.settings.tenantId};
  }

  /** Why nothing more is sent; null while the target answers. */
  get gaveUp(): string | null {
    if (this.#unreachable !== null) return `the target cannot be reached: ${this.#unreachable}`;
    if (this.#endlessInARow < ENDLESS_IN_A_ROW_MAX && this.#endless < ENDLESS_MAX) return null;
    return `the target sent ${this.#endless} answers that did not end`;
  }

  /** Why no connection was ever made; null after the first, and before any was tried. */
  get unreachable(): string | null {
    return this.#unreachable;
  }

  /** The observations since the last call. */
  takeObservations(): Observation[] {
    return this.#observations.splice(0);
  }

  /** The exchanges since the last call; of many, the latest. */
  takeExchanges(): RememberedExchange[] {
    return this.#exchanges.take();
  }

  /** How long to wait for a write to become visible in reads; 0 after several waits in vain. */
  get patienceMs(): number {
    return this.#misses < MISSES_MAX && this.#late === null ? this.settings.eventuallyMs : 0;
  }

  /** Why what was written cannot be expected in reads; null where they follow in time. */
  get late(): string | null {
    return this.#late;
  }

  /** Notes how long a write took to become visible. */
  noteLag(lagMs: number): void {
    this.#lagMsMax = Math.max(this.#lagMsMax, lagMs);
  }

  /** The longest time that a write took to become visible, so far. */
  get lagMsMax(): number {
    return this.#lagMsMax;
  }

  /** How many writes did not become visible in time. */
  get misses(): number {
    return this.#misses;
  }

  /** Notes that a write did not become visible in time. */
  noteMiss(): void {
    this.#misses += 1;
  }

  /** Notes that a write became visible, but later than the run allows. @returns the cause */
  noteLate(lagMs: number): string {
    const [lag, bound] = [lagMs, this.settings.eventuallyMs].map(formatDuration);
    this.#late = this.causes.note(
      `reads did not follow writes within ${bound} (--eventually), the first after ${lag}: give them more time, or look why the exporter lags`,
    );
    return this.#late;
  }

  /** An operation of the contract by its id; null when there is none. */
  operation(operationId: string): Operation | null {
    return this.contract.operations.find(each => each.operationId === operationId) ?? null;
  }

  /** The cases of an operation; see {@link unjudgeable} for those that this run cannot judge. */
  casesOf(operation: Operation, arranged: boolean): RequestCase[] {
    const {seed} = this.settings;
    const {casesMax: count} = this.settings;
    const has = (scheme: SecurityScheme) => isHad(this.#credentials, scheme);
    const options = {authenticated: true, has, arranged, seed, count};
    return operationCases(this.contract, operation, options);
  }

  /**
   * Why this run cannot judge a case; null when it can. A target that needs no credentials may have its
   * authentication off on purpose, so its answers to others prove nothing.
   */
  unjudgeable({class: caseClass}: RequestCase): string | null {
    if (!caseClass.startsWith('auth-') || hasAny(this.#credentials)) return null;
    return 'the run has no credentials, so whether requests without them are refused was not judged';
  }

  /**
   * Sends a draft; request and answer are in the suite's own words. On the way they are in those of the
   * target, also where it is judged by a contract that it does not speak.
   */
  async call(operation: Operation, draft: RequestDraft): Promise<Exchange> {
    if (this.#refusesRequestTimeout) return this.#call(operation, withoutRequestTimeout(draft));
    const exchange = await this.#call(operation, draft);
    if (!isForRequestTimeout(exchange, draft)) return exchange;
    this.#refusesRequestTimeout = true;
    return this.#call(operation, withoutRequestTimeout(draft));
  }

  async #call(operation: Operation, draft: RequestDraft): Promise<Exchange> {
    const {spoken, settings} = this;
    const {operationId} = operation;
    const theirs = spoken.operations.find(each => each.operationId === operationId) ?? operation;
    const translation = spoken.translationOf(operationId);
    const endpoint = {basePath: spoken.basePath, operation: theirs};
    const adapted = adaptDraft({contract: spoken, tenantId: settings.tenantId}, theirs, draft);
    const exchange = await this.send(operation, wireRequest(endpoint, adapted));
    const pressure = this.pressure(operation, exchange);
    if (pressure !== null) throw new ArrangementError(this.causes.noteOverload(pressure));
    const json = translation ? answerJson(exchange) : undefined;
    if (!translation || json === undefined) return exchange;
    return {...exchange, answer: translateAnswer(translation, json)};
  }

  /**
   * Sends a request of an operation.
   *
   * @throws ArrangementError when it may write and the run is `--read-only`
   */
  async send(operation: Operation, wire: WireRequest): Promise<Exchange> {
    if (this.settings.readOnly && !(onlyReads(operation) && isReading(operation, wire))) {
      throw new ArrangementError(`--read-only: ${wire.method} ${operation.path} may write`);
    }
    const risk = this.#risky.at(wire);
    if (risk !== null) throw new ArrangementError(risk);
    const exchange = await this.#patience.send(
      () => this.#exchange(operation, wire),
      each => this.pressure(operation, each) !== null,
      this.#clock,
    );
    this.#countEndless(exchange);
    this.#noteReached(exchange);
    this.learned?.add(operation, exchange);
    this.#exchanges.add({exchange, writes: !onlyReads(operation)});
    this.shown.note(operation, exchange);
    const observation = observe(operation, exchange);
    if (observation) this.#observations.push(observation);
    for (const each of createdBy(operation, exchange)) this.#journal.note(each);
    return exchange;
  }

  /** Why an answer says nothing of the operation: the target is overloaded. Null for all others. */
  pressure(operation: Operation, exchange: Exchange): string | null {
    return pressureIn(this.spoken, operation, exchange);
  }

  get #credentials(): Credentials {
    const {apiKeys = {}, tls} = this.settings;
    const hasCertificate = tls?.cert !== undefined;
    return {authorization: this.#authorization(), apiKeys, hasCertificate};
  }

  /** Why an answer says nothing of the operation: the run's credentials are none for it. Null where it does. */
  notLetIn(operation: Operation, exchange: Exchange): string | null {
    if (isCamundaDocument(this.contract)) return null;
    const line = lackingLine(this.#credentials, operation, exchange.response?.status ?? 0);
    return line === null ? null : this.causes.note(line);
  }

  async #exchange(operation: Operation, wire: WireRequest): Promise<Exchange> {
    await this.#pace.next();
    return sendRequest(wire, {
      ...this.#credentials,
      baseUrl: this.settings.baseUrl,
      operation,
      timeoutMs: this.settings.timeoutMs,
      bodyBytesMax: ANSWER_BOUNDS.exactBytesMax,
      dispatcher: this.#dispatcher,
      certificates: this.settings.tls?.files,
      clock: this.#clock,
    });
  }

  #countEndless({failure}: Exchange): void {
    const isEndless = failure?.kind === 'timeout' || failure?.kind === 'too-large';
    this.#endlessInARow = isEndless ? this.#endlessInARow + 1 : 0;
    if (isEndless) this.#endless += 1;
  }

  /** A target that was reached before may come back; otherwise the address is wrong. */
  #noteReached({failure}: Exchange): void {
    if (failure?.kind !== 'unreachable') this.#wasReached = true;
    this.#unreachable = this.#wasReached ? null : (failure?.message ?? null);
  }
}

/** Whether a request was refused because it says how long to wait for jobs. */
function isForRequestTimeout({response}: Exchange, {body}: RequestDraft): boolean {
  if (response?.status !== 400 || body.kind !== 'json') return false;
  const isAsked = Object.hasOwn((body.value ?? {}) as object, 'requestTimeout');
  return isAsked && (bodyText(response) ?? '').includes('requestTimeout');
}

function withoutRequestTimeout(draft: RequestDraft): RequestDraft {
  const {body} = draft;
  if (body.kind !== 'json' || typeof body.value !== 'object' || body.value === null) return draft;
  const {requestTimeout: _, ...value} = body.value as {[name: string]: JsonValue};
  return {...draft, body: {...body, value}};
}

/** The operation's own method, or one that never writes. */
function isReading(operation: Operation, {method}: WireRequest): boolean {
  return method === operation.method.toUpperCase() || method === 'GET' || method === 'HEAD';
}

/** The state that a case needs could not be arranged: the case is skipped, with this reason. */
export class ArrangementError extends Error {
  override readonly name = 'ArrangementError';
}

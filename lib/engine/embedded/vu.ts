import {responseTimeOf} from '../measure/metrics.ts';
import type {RunPlan} from '../options/scenario-plan.ts';
import type {ScenarioClaims} from './executors/scenario-claims.ts';
import {Connections, PER_HOST_MAX} from './http/network.ts';
import {HttpSession} from './http/session.ts';
import {responseHostOf} from './modules/response-host.ts';
import type {Realm} from './realm.ts';
import type {CompiledScript, EvaluatedScript} from './script.ts';
import type {ScenarioHost, VuHost, WorkerHost} from './vu-host.ts';
import {type Instruments, Interrupted, TestAborted, VuScope} from './vu-scope.ts';
import {Driver} from './waiting/driver.ts';
import {takeEarlyRead} from './waiting/pending.ts';
import {VuWork} from './waiting/work.ts';

/** A scenario's VUs in one worker: those that are free wait in turn; more are made on demand. */
export class VuPool {
  readonly #make: () => Vu;
  readonly #max: number;
  readonly #claims: ScenarioClaims;
  readonly #all: Vu[] = [];
  readonly #free: Vu[] = [];
  #active = 0;

  /** @param make makes a VU; may throw what the script's top level throws */
  constructor(make: () => Vu, atStart: number, max: number, claims: ScenarioClaims) {
    this.#make = make;
    this.#max = max;
    this.#claims = claims;
    claims.addUsersFree(max);
    for (let count = 0; count < atStart; count++) this.#free.push(this.#add());
  }

  get size(): number {
    return this.#all.length;
  }

  /** VUs that were taken and not given back. */
  get active(): number {
    return this.#active;
  }

  get all(): readonly Vu[] {
    return this.#all;
  }

  /** Whether there may be more than there are. */
  get canMake(): boolean {
    return this.#all.length < this.#max;
  }

  /** The VU that has been free the longest, a new one while the maximum allows, or null. */
  take(mayMake = true): Vu | null {
    const vu = this.#free.shift() ?? (mayMake && this.canMake ? this.#add() : null);
    if (!vu) return null;
    this.#active++;
    this.#claims.addUsersFree(-1);
    return vu;
  }

  giveBack(vu: Vu): void {
    this.#active--;
    this.#free.push(vu);
    this.#claims.addUsersFree(1);
  }

  #add(): Vu {
    const vu = this.#make();
    this.#all.push(vu);
    return vu;
  }
}

const RESPONSE_TIME = responseTimeOf('iteration_duration');

/** How an iteration ended. */
export type IterationEnd = 'completed' | 'failed' | 'interrupted' | 'aborted';

/** A virtual user: its own copy of the script, its own connections, one iteration at a time. */
export class Vu implements VuHost {
  readonly scope: VuScope;
  readonly session: HttpSession;
  readonly worker: WorkerHost;
  readonly work: VuWork;
  readonly driver: Driver;
  readonly idInInstance: number;
  readonly idInTest: number;
  readonly env: Record<string, string>;
  readonly realm: Realm;
  random: (() => number) | null = null;
  readonly metadata: Record<string, string> = {};
  readonly #connections: Connections;
  readonly #script: EvaluatedScript;
  readonly #judgesResponseTime: boolean;
  #data: unknown;
  scenario: ScenarioHost | null = null;
  iterationInInstance = -1;
  iterationInScenario = -1;
  iterationInTest = -1;
  inInit = true;

  /** @throws whatever the script's top level throws */
  constructor(
    ids: {readonly inInstance: number; readonly inTest: number},
    worker: WorkerHost,
    instruments: Instruments,
    script: CompiledScript,
  ) {
    this.idInInstance = ids.inInstance;
    this.idInTest = ids.inTest;
    this.worker = worker;
    this.env = {...worker.env};
    this.work = new VuWork(worker.clock, () => {
      worker.running = this;
    });
    this.driver = new Driver(this.work);
    this.scope = new VuScope(instruments, worker.clock);
    this.#judgesResponseTime = instruments.metrics.get(RESPONSE_TIME) !== undefined;
    for (const [name, value] of Object.entries(worker.plan.tags)) this.scope.setTag(name, value);
    this.scope.setTag('group', '');
    const {network} = worker;
    const {clock, deadlines} = worker;
    const admit = (origin: string) => this.#admit(origin);
    const most = connectionsMax(worker.plan);
    this.#connections = new Connections(network, clock, deadlines, admit, most);
    this.realm = script.realm();
    const host = {
      ...responseHostOf(this),
      wallMs: () => clock.wallMs(),
      randomBytes: (size: number) => worker.randomBytes(size),
    };
    this.session = new HttpSession(this.#connections, this.scope, worker.plan, network.pace, host);
    this.#script = script.evaluate(this);
    this.inInit = false;
  }

  /** Gives the VU its own copy of what `setup` returned, as JSON. */
  give(data: string | undefined): void {
    this.#data = data === undefined ? undefined : this.realm.parseJson(data);
  }

  /** Puts the VU to work for a scenario: its tags are on every sample from now on. */
  enter(scenario: ScenarioHost): void {
    this.scenario = scenario;
    this.iterationInScenario = -1;
    this.scope.setTag('scenario', scenario.plan.name);
    Object.assign(this.env, scenario.plan.env);
    for (const [name, value] of Object.entries(scenario.plan.tags)) this.scope.setTag(name, value);
  }

  /**
   * Runs one iteration of the scenario that was entered.
   *
   * @param iterationInTest its number over all VUs of the scenario
   * @param lateMs how long after its time it starts
   */
  async iterate(iterationInTest: number, lateMs: number): Promise<IterationEnd> {
    const {scope} = this;
    this.iterationInTest = iterationInTest;
    this.iterationInInstance++;
    this.iterationInScenario++;
    this.#script.bind(this.idInTest, this.iterationInInstance);
    this.session.beginIteration();
    scope.lateMs = lateMs;
    scope.heldBack = false;
    scope.waitedMs = 0;
    const {clock} = this.worker;
    const startedMs = clock.monotonicMs();
    const end = await this.#run(this.scenario?.plan.exec ?? 'default', this.#data);
    // k6 counts bytes at the end of each iteration, also where there were none.
    this.session.countBytes();
    if (end !== 'interrupted') {
      const tookMs = clock.monotonicMs() - startedMs;
      scope.record('iteration_duration', tookMs);
      if (this.#judgesResponseTime) scope.record(RESPONSE_TIME, tookMs + lateMs);
      scope.record('iterations', 1);
    }
    if (!this.worker.plan.keepConnections) this.#connections.closeIdle();
    return end;
  }

  /** Waits until so much time has passed since a moment, or until it is interrupted. */
  async rest(startedMs: number, leastMs: number): Promise<void> {
    const leftMs = startedMs + leastMs - this.worker.clock.monotonicMs();
    if (leftMs <= 0 || this.scope.interrupted) return;
    // The iteration has ended already: what cuts its rest off does not cut it off.
    await this.scope.wait(leftMs).catch(() => undefined);
  }

  /** Calls `setup` or `teardown` (nothing happens when the script has none). */
  async callOutside(name: 'setup' | 'teardown', data: unknown): Promise<unknown> {
    const call = this.#script.exports[name];
    if (this.worker.plan.skips.includes(name)) return undefined;
    if (typeof call !== 'function') return undefined;
    this.scope.setIsLoad(false);
    this.scope.setTag('group', `::${name}`);
    try {
      const made = await this.work.run(() => (call as (data: unknown) => unknown)(data));
      this.#endIfReadEarly();
      return made;
    } finally {
      this.session.countBytes();
    }
  }

  get exports(): EvaluatedScript['exports'] {
    return this.#script.exports;
  }

  endsByEarlyRead(): boolean {
    const thrown = takeEarlyRead();
    if (thrown === null) return false;
    this.worker.abortTest(this.#script.describe(thrown));
    return true;
  }

  interrupt(): void {
    this.scope.interrupt();
    this.work.interrupt(new Interrupted());
    this.#connections.abort(new Interrupted());
  }

  /** Makes an interrupted VU fit to run again. */
  restore(): void {
    this.scope.interrupted = false;
  }

  /** Gives up requests whose time is over. @returns when the next one's will be */
  expire(nowMs: number): number {
    return this.#connections.expire(nowMs);
  }

  close(): void {
    this.#connections.close();
  }

  /** A script that sends elsewhere is not run any further: what it measures is not the target. */
  #admit(origin: string): void {
    const refusal = this.worker.network.refusalOf(origin);
    if (refusal === null) return;
    this.worker.abortTest(refusal);
    throw new TestAborted(refusal);
  }

  #endIfReadEarly(): void {
    if (this.endsByEarlyRead()) throw new TestAborted('an answer was read before it came');
  }

  async #run(name: string, data: unknown): Promise<IterationEnd> {
    try {
      const call = this.#script.exports[name] as (data: unknown) => unknown;
      await this.work.run(() => call(data));
      this.#endIfReadEarly();
      return this.scope.interrupted ? 'interrupted' : 'completed';
    } catch (thrown) {
      if (thrown instanceof TestAborted) return 'aborted';
      if (this.scope.interrupted) return 'interrupted';
      if (this.endsByEarlyRead()) return 'aborted';
      this.worker.threw(this.#script.describe(thrown));
      return 'failed';
    }
  }
}

/** A batch may want more connections to one host than a user has otherwise. */
function connectionsMax({batchMax, batchPerHostMax}: RunPlan): number {
  const wanted = batchPerHostMax > 0 ? Math.min(batchMax, batchPerHostMax) : batchMax;
  return Math.max(wanted, PER_HOST_MAX);
}

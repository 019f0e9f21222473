import type {Clock} from '../../core/clock.ts';
import type {Random} from '../../core/random.ts';
import {headOf, json, problem} from '../../faults/loads/answers.ts';
import type {StandInAnswer} from '../../faults/loads/load-trial.ts';
import {operationOf} from '../../faults/loads/stand-in.ts';
import {StandInCluster} from '../../faults/loads/stand-in-cluster.ts';
import type {LoggedRequest} from './network-log.ts';
import type {Peer, PeerEnd} from './simulated-network.ts';
import {EPOCH_MS} from './simulated-thread.ts';
import type {VirtualTime} from './virtual-time.ts';

/** How long a target takes to answer, milliseconds. */
export interface Latency {
  readonly kind: 'constant' | 'uniform' | 'exponential' | 'two-humps';
  readonly ms: number;
  /** Of `uniform`: at most. Of `two-humps`: that of the slow share, a tenth. */
  readonly slowMs: number;
}

/** What a target does wrong, to a share of the requests, or for a while. Times count from the load's start. */
export type TargetFault =
  | {readonly kind: 'freezes'; readonly fromMs: number; readonly forMs: number}
  | {readonly kind: 'slows-down'; readonly fromMs: number; readonly factor: number}
  | {readonly kind: 'takes-turns'; readonly perSecond: number}
  | {readonly kind: 'refuses'; readonly share: number; readonly status: 429 | 503}
  | {readonly kind: 'fails'; readonly share: number; readonly status: 404 | 500 | 502}
  /** To the same place again. */
  | {readonly kind: 'redirects'; readonly share: number}
  | {readonly kind: 'resets'; readonly share: number}
  | {readonly kind: 'answers-half'; readonly share: number}
  | {readonly kind: 'is-silent'; readonly share: number}
  | {readonly kind: 'answers-twice'; readonly share: number}
  | {readonly kind: 'talks-nonsense'; readonly share: number}
  | {readonly kind: 'turns-away'; readonly fromMs: number; readonly forMs: number}
  | {readonly kind: 'restarts'; readonly atMs: number; readonly forMs: number}
  | {readonly kind: 'loses-jobs'; readonly every: number}
  | {readonly kind: 'doubles-jobs'; readonly every: number};

export interface TargetShape {
  readonly latency: Latency;
  readonly faults: readonly TargetFault[];
}

type FaultOf<K extends TargetFault['kind']> = Extract<TargetFault, {readonly kind: K}>;

/** A small cluster with a random temper. It is good until the load begins. */
export class SimulatedTarget implements Peer {
  readonly #time: VirtualTime;
  readonly #random: Random;
  readonly #shape: TargetShape;
  readonly #cluster: StandInCluster;
  readonly #ends = new Set<PeerEnd>();
  #loadFromMs: number | null = null;
  #freeAtMs = 0;

  constructor(time: VirtualTime, random: Random, shape: TargetShape) {
    this.#time = time;
    this.#random = random;
    this.#shape = shape;
    const loses = this.#fault('loses-jobs');
    const doubles = this.#fault('doubles-jobs');
    this.#cluster = new StandInCluster(clockOf(time), {
      handouts: instance =>
        loses && instance % loses.every === 0
          ? 0
          : doubles && instance % doubles.every === 0
            ? 2
            : 1,
    });
  }

  /** From now on it behaves as its shape says. */
  beginLoad(): void {
    this.#loadFromMs = this.#time.nowMs;
    const restarts = this.#fault('restarts');
    if (restarts)
      this.#time.at(this.#loadFromMs + restarts.atMs, () => {
        for (const end of this.#ends) end.reset();
        this.#ends.clear();
      });
  }

  accept(end: PeerEnd): ((request: LoggedRequest) => void) | null {
    const away = this.#fault('turns-away');
    const restarts = this.#fault('restarts');
    if (away && this.#isWithin(away.fromMs, away.forMs)) return null;
    if (restarts && this.#isWithin(restarts.atMs, restarts.forMs)) return null;
    this.#ends.add(end);
    return request => this.#receive(end, request);
  }

  #receive(end: PeerEnd, request: LoggedRequest): void {
    if (this.#loadFromMs === null) {
      answer(end, this.#serve(request));
      return;
    }
    this.#time.at(this.#dueMs(), () => {
      if (end.isOpen) this.#reply(end, request);
    });
  }

  /** When the answer to a request that came now is ready. */
  #dueMs(): number {
    const {latency} = this.#shape;
    const slows = this.#fault('slows-down');
    const factor = slows && this.#loadMs() >= slows.fromMs ? slows.factor : 1;
    let dueMs = this.#time.nowMs + this.#draw(latency) * factor;
    const turns = this.#fault('takes-turns');
    if (turns) {
      this.#freeAtMs = Math.max(this.#freeAtMs, this.#time.nowMs) + 1000 / turns.perSecond;
      dueMs += this.#freeAtMs - this.#time.nowMs;
    }
    const freezes = this.#fault('freezes');
    if (!freezes) return dueMs;
    const fromMs = (this.#loadFromMs ?? 0) + freezes.fromMs;
    const untilMs = fromMs + freezes.forMs;
    return dueMs >= fromMs && dueMs < untilMs ? untilMs + (dueMs - fromMs) / 50 : dueMs;
  }

  #draw({kind, ms, slowMs}: Latency): number {
    const random = this.#random;
    if (kind === 'constant') return ms;
    if (kind === 'uniform') return ms + random.fraction() * (slowMs - ms);
    if (kind === 'exponential') return Math.min(20 * ms, -ms * Math.log(1 - random.fraction()));
    return random.fraction() < 0.1 ? slowMs : ms * (1 + 0.1 * random.fraction());
  }

  #reply(end: PeerEnd, request: LoggedRequest): void {
    const wrong = this.#wrongThisTime();
    if (wrong?.kind === 'redirects') answer(end, redirectFrom(request.path));
    else if (wrong) this.#misbehave(wrong, end, () => this.#serve(request));
    else answer(end, this.#serve(request));
  }

  #misbehave(wrong: FaultOf<Share>, end: PeerEnd, serve: () => StandInAnswer): void {
    switch (wrong.kind) {
      case 'refuses':
        answer(end, problem(wrong.status, 'RESOURCE_EXHAUSTED'));
        break;
      case 'fails':
        answer(end, problem(wrong.status, 'FAILED'));
        break;
      case 'resets':
        end.reset();
        break;
      case 'answers-half':
        end.write(halfOf(serve()));
        end.end();
        break;
      case 'answers-twice':
        this.#answerTwice(end, serve());
        break;
      case 'talks-nonsense':
        end.write('220 mail.example ESMTP\r\n\r\n', 'nonsense');
        break;
      case 'redirects':
      case 'is-silent':
        break;
    }
  }

  /** In one piece the second answer is seen with the first; else it may be taken for that of the next request. */
  #answerTwice(end: PeerEnd, first: StandInAnswer): void {
    const again = json('{"again":true}');
    if (this.#random.fraction() < 0.5) end.writeAtOnce(whole(first) + whole(again), first);
    else {
      end.write(whole(first), first);
      end.write(whole(again), again);
    }
  }

  /** The first of its faults that hits this request. */
  #wrongThisTime(): FaultOf<Share> | null {
    for (const fault of this.#shape.faults)
      if ('share' in fault && this.#random.fraction() < fault.share) return fault;
    return null;
  }

  #serve(request: LoggedRequest): StandInAnswer {
    const operation = operationOf(request);
    const {path, body} = request;
    if (operation === 'other') return json(`{"path":${JSON.stringify(path)}}`);
    return this.#cluster.serve({operation, path, body});
  }

  #loadMs(): number {
    return this.#loadFromMs === null ? -1 : this.#time.nowMs - this.#loadFromMs;
  }

  #isWithin(fromMs: number, forMs: number): boolean {
    const loadMs = this.#loadMs();
    return loadMs >= fromMs && loadMs < fromMs + forMs;
  }

  #fault<K extends TargetFault['kind']>(kind: K): FaultOf<K> | undefined {
    return this.#shape.faults.find((each): each is FaultOf<K> => each.kind === kind);
  }
}

type Share = Extract<TargetFault, {readonly share: number}>['kind'];

function answer(end: PeerEnd, said: StandInAnswer): void {
  end.write(whole(said), said);
}

/** To the same place, which says how often it was asked for. */
function redirectFrom(path: string): StandInAnswer {
  const [, place = path, hop = '0'] = /^(.*?)(?:&hop=(\d+))?$/.exec(path) ?? [];
  const location = `${place}&hop=${Number(hop) + 1}`;
  return {status: 302, headers: {location}, body: ''};
}

function whole(answer: StandInAnswer): string {
  return headOf(answer) + answer.body;
}

/** Cut in its body, or in its head where that is all. */
function halfOf(answer: StandInAnswer): string {
  const head = headOf(answer);
  return answer.body === ''
    ? head.slice(0, head.length / 2)
    : head + answer.body.slice(0, answer.body.length / 2);
}

function clockOf(time: VirtualTime): Clock {
  return {
    wallMs: () => Math.floor(EPOCH_MS + time.nowMs),
    monotonicMs: () => time.nowMs,
    schedule: (delayMs, task) => time.at(time.nowMs + delayMs, task),
  };
}

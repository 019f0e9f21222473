import {Aimd} from '../../../scenarios/steps/aimd.ts';
import type {Random} from '../../core/random.ts';
import type {StepObservation} from '../../measurement/capacity/judge-step.ts';
import type {StepSecond} from '../../measurement/capacity/step-seconds.ts';

/** A cluster in virtual time: its state goes on from step to step. */
export interface SimulatedTarget {
  readonly name: string;
  readonly objectives: readonly string[];
  readonly backOff: 'none' | 'aimd';
  /** What is right: a rate per second, or that it has none; asked when the search has ended. */
  truth(): number | 'none';
  /** Offers a rate for so many seconds, in the middle of which nothing else happens. */
  offer(perSecond: number, seconds: number): StepObservation;
}

/** How one server with a queue behaves. All times are virtual seconds. */
export interface QueueShape {
  readonly name: string;
  readonly objectives: readonly string[];
  readonly backOff?: 'none' | 'aimd';
  readonly arrivals: 'even' | 'random';
  /** Drawn for each instance: its share of the mean service time. */
  serviceShare(random: Random): number;
  /** Instances per second, by the time since the target was started. */
  perSecond(at: number, busySeconds: number): number;
  /** An arrival that would wait for longer than this is refused. */
  readonly waitingSecondsMax?: number;
  /** Nothing is served in the first second of each so many. */
  readonly pauseEverySeconds?: number;
  /** Nothing is served for so long, at moments that are drawn. */
  readonly rarePause?: {readonly seconds: number; readonly meanEverySeconds: number};
  /** Arrivals take one each; it fills at `perSecond`. */
  readonly bucket?: number;
  truth(at: number, busySeconds: number): number | 'none';
}

/** What lies between two steps: setup, drain, teardown. */
const BETWEEN_SECONDS = 3;
/** An answer for which a token was left. */
const FAST_SECONDS = 0.002;
/** A worker looks so often. */
const WORKER_SECONDS = 0.01;

/** A target of that shape. */
export function simulatedQueue(shape: QueueShape, random: Random): SimulatedTarget {
  return new Queue(shape, random);
}

class Queue implements SimulatedTarget {
  readonly name: string;
  readonly objectives: readonly string[];
  readonly backOff: 'none' | 'aimd';
  readonly #shape: QueueShape;
  readonly #random: Random;
  #now = 0;
  #busySeconds = 0;
  #freeAt = 0;
  #tokens: number;
  #tokensAt = 0;
  #nextPauseAt: number;

  constructor(shape: QueueShape, random: Random) {
    this.name = shape.name;
    this.objectives = shape.objectives;
    this.backOff = shape.backOff ?? 'none';
    this.#shape = shape;
    this.#random = random;
    this.#tokens = shape.bucket ?? 0;
    this.#nextPauseAt = this.#pauseAfter(0);
  }

  truth(): number | 'none' {
    return this.#shape.truth(this.#now, this.#busySeconds);
  }

  offer(perSecond: number, seconds: number): StepObservation {
    const from = this.#now;
    const book = new Book(perSecond, seconds);
    const starters = new Aimd();
    const isTaken = (at: number) => this.backOff === 'none' || starters.takes(at * 1000);
    const every = () => gap(this.#shape, perSecond, this.#random);
    for (let at = 0; at < seconds; at += every()) {
      book.due(at);
      if (!isTaken(at)) {
        book.heldBack(at);
        continue;
      }
      const ends = this.#serve(from + at, this.#busySeconds + at);
      if (ends === null) {
        book.refused(at);
        starters.refused(at * 1000);
      } else book.accepted(ends - from, ends - from - at);
    }
    this.#busySeconds += seconds;
    this.#now = Math.max(from + seconds, this.#freeAt) + BETWEEN_SECONDS;
    return book.observation();
  }

  /** @returns when it is done; null where it is refused */
  #serve(due: number, busySeconds: number): number | null {
    const {bucket, pauseEverySeconds, serviceShare, waitingSecondsMax} = this.#shape;
    const rate = this.#shape.perSecond(due, busySeconds);
    this.#pause(due);
    const starts = Math.max(awake(due, pauseEverySeconds), this.#freeAt);
    if (bucket !== undefined) return this.#takeToken(due, rate, bucket) ? due + FAST_SECONDS : null;
    if (starts - due > (waitingSecondsMax ?? Number.POSITIVE_INFINITY)) return null;
    this.#freeAt = awake(starts + serviceShare(this.#random) / rate, pauseEverySeconds);
    return this.#freeAt;
  }

  #pause(due: number): void {
    const {rarePause} = this.#shape;
    for (; rarePause && due >= this.#nextPauseAt; this.#nextPauseAt = this.#pauseAfter(due))
      this.#freeAt = Math.max(this.#freeAt, this.#nextPauseAt) + rarePause.seconds;
  }

  #pauseAfter(time: number): number {
    const every = this.#shape.rarePause?.meanEverySeconds ?? Number.POSITIVE_INFINITY;
    return time - every * Math.log(1 - this.#random.fraction());
  }

  #takeToken(due: number, rate: number, bucket: number): boolean {
    this.#tokens = Math.min(bucket, this.#tokens + (due - this.#tokensAt) * rate);
    this.#tokensAt = due;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}

function gap({arrivals}: QueueShape, perSecond: number, random: Random): number {
  return (arrivals === 'even' ? 1 : -Math.log(1 - random.fraction())) / perSecond;
}

/** When it goes on, where the first second of each so many is a pause. */
function awake(time: number, every: number | undefined): number {
  if (every === undefined) return time;
  const within = time % every;
  return within < 1 ? time + 1 - within : time;
}

interface MutableSecond {
  offered: number;
  accepted: number;
  completed: number;
  refused: number;
  heldBack: number;
  readonly ms: number[];
}

/** What a step saw, by the second. */
class Book {
  readonly #seconds: MutableSecond[];
  readonly #durations: number[] = [];
  readonly #even: number;

  constructor(perSecond: number, seconds: number) {
    this.#even = perSecond;
    this.#seconds = Array.from({length: seconds}, () => ({
      ...{offered: 0, accepted: 0, completed: 0, refused: 0, heldBack: 0},
      ms: [],
    }));
  }

  due(at: number): void {
    this.#at(at, second => second.offered++);
  }

  heldBack(at: number): void {
    this.#at(at, second => second.heldBack++);
  }

  refused(at: number): void {
    this.#at(at, second => second.refused++);
  }

  accepted(endedAt: number, tookSeconds: number): void {
    this.#at(endedAt, second => {
      second.accepted++;
      second.ms.push(Math.ceil(tookSeconds * 1000));
    });
    // Workers look for jobs every few milliseconds.
    this.#at(Math.ceil(endedAt / WORKER_SECONDS) * WORKER_SECONDS, second => second.completed++);
    this.#durations.push(tookSeconds * 1000);
  }

  #at(time: number, count: (second: MutableSecond) => void): void {
    const second = this.#seconds[Math.floor(time)];
    if (second) count(second);
  }

  observation(): StepObservation {
    const durations = this.#durations.sort((a, b) => a - b);
    const at = (share: number) => durations[Math.floor(share * durations.length)] ?? null;
    return {
      seconds: this.#seconds.map(({ms, ...counts}): StepSecond => {
        const sorted = ms.sort((a, b) => a - b);
        const valuesUs: number[] = [];
        const each: number[] = [];
        for (const value of sorted) {
          if (valuesUs.at(-1) === value * 1000) each[each.length - 1] = (each.at(-1) ?? 0) + 1;
          else {
            valuesUs.push(value * 1000);
            each.push(1);
          }
        }
        const sent = counts.accepted + counts.refused;
        return {...counts, failed: 0, sent, times: {valuesUs, counts: each, total: ms.length}};
      }),
      instanceMs: quantile => at(quantile ?? 0.5),
      notSentShare: 0,
      validity: {valid: true, reasons: []},
      seed: this.#even,
      startedAt: '2026-11-24T12:00:00.000Z',
      durationMs: this.#seconds.length * 1000,
    };
  }
}

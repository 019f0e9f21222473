import {ManualClock} from '../../core/manual-clock.ts';
import {seededRandom} from '../../core/random.ts';
import type {LoadTrial} from './load-trial.ts';
import {StandIn} from './stand-in.ts';

/** What a client heard after one request. Times are those of the conversation's clock. */
export interface Heard {
  /** From 1, over the conversation. */
  readonly number: number;
  readonly sentMs: number;
  text: string;
  /** When the first byte came; null where none did. */
  firstMs: number | null;
  /** When the last byte came. */
  lastMs: number;
  isReset: boolean;
  isEnded: boolean;
}

type Send = (method: string, path: string, body?: string) => Heard;

/** Talks to a target without a network and without waiting: its clock is moved by hand. */
export class Conversation {
  readonly clock = new ManualClock();
  readonly #standIn: StandIn;
  #sent = 0;

  constructor({behave}: Pick<LoadTrial, 'behave'>) {
    this.#standIn = new StandIn(this.clock, seededRandom(1), behave);
  }

  /** Opens a connection. @returns what sends a request on it */
  connect(): Send {
    let heard: Heard | null = null;
    const wire = {
      isOpen: true,
      backlog: 0,
      write: (bytes: string) => {
        if (!heard) return;
        heard.text += bytes;
        heard.firstMs ??= this.clock.monotonicMs();
        heard.lastMs = this.clock.monotonicMs();
      },
      end() {
        wire.isOpen = false;
        if (heard) heard.isEnded = true;
      },
      reset() {
        wire.isOpen = false;
        if (heard) heard.isReset = true;
      },
    };
    const receive = this.#standIn.accept(wire);
    return (method, path, body = '') => {
      heard = {
        ...{number: ++this.#sent, sentMs: this.clock.monotonicMs(), text: ''},
        ...{firstMs: null, lastMs: 0, isReset: false, isEnded: false},
      };
      const sent = heard;
      receive(
        Buffer.from(`${method} ${path} HTTP/1.1\r\ncontent-length: ${body.length}\r\n\r\n${body}`),
      );
      return sent;
    };
  }

  wait(ms: number): void {
    this.clock.advance(ms);
  }

  /** Creates instances at 50 a second, each on a connection of its own, and waits for two seconds. */
  creates(count = 200): Heard[] {
    const all = Array.from({length: count}, () => {
      const heard = create(this.connect());
      this.wait(20);
      return heard;
    });
    this.wait(2000);
    return all;
  }

  /** The same on few connections, in turn. */
  createsOver(connections: number, count: number, everyMs = 20): Heard[] {
    const sends = Array.from({length: connections}, () => this.connect());
    return Array.from({length: count}, (_, at) => {
      const heard = create(sends[at % connections] as Send);
      this.wait(everyMs);
      return heard;
    });
  }

  /** Deploys the process `loop`, of one task, and creates an instance of it each 20 ms. */
  startsLoops(count: number): string[] {
    const model =
      '<bpmn:process id="loop"><bpmn:serviceTask id="task"/><x taskDefinition type="work"/>';
    this.connect()('POST', '/v2/deployments', model);
    const send = this.connect();
    const heard = Array.from({length: count}, () => {
      const each = send('POST', '/v2/process-instances', '{"bpmnProcessId":"loop"}');
      this.wait(20);
      return each;
    });
    return heard.map(each => keyIn(each, 'processInstanceKey'));
  }

  /** Activates all jobs. @returns job keys and the keys of their instances */
  activates(): {readonly job: string; readonly instance: string}[] {
    const body = '{"type":"work","maxJobsToActivate":1000,"timeout":30000}';
    const heard = this.connect()('POST', '/v2/jobs/activation', body);
    this.wait(20);
    const keys = heard.text.matchAll(/"jobKey":(\d+).*?"processInstanceKey":(\d+)/g);
    return [...keys].map(([, job = '', instance = '']) => ({job, instance}));
  }

  completes(job: string): Heard {
    const heard = this.connect()('POST', `/v2/jobs/${job}/completion`, '{"variables":{}}');
    this.wait(20);
    return heard;
  }
}

function create(send: Send): Heard {
  return send('POST', '/v2/process-instances', '{"bpmnProcessId":"bare"}');
}

/** The status of the first answer; null where none came. */
export function statusOf({text}: Heard): number | null {
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1];
  return status === undefined ? null : Number(status);
}

/** What follows the head. */
export function bodyOf({text}: Heard): string {
  return text.slice(text.indexOf('\r\n\r\n') + 4);
}

export function keyIn({text}: Heard, name: string): string {
  return new RegExp(`"${name}":(\\d+)`).exec(text)?.[1] ?? '';
}

/** A creation as a good cluster answers it, 8 ms after it was asked. */
export function isGood(heard: Heard): boolean {
  return statusOf(heard) === 200 && keyIn(heard, 'processInstanceKey') !== '' && isOnTime(heard);
}

export function isSilent({text, isEnded, isReset}: Heard): boolean {
  return text === '' && !isEnded && !isReset;
}

export function latencyMs({sentMs, firstMs}: Heard): number {
  return firstMs === null ? Number.POSITIVE_INFINITY : firstMs - sentMs;
}

function isOnTime(heard: Heard): boolean {
  return latencyMs(heard) === 8 && heard.lastMs === heard.firstMs;
}

/** The numbers of those for which something is so. */
export function numbersOf(all: readonly Heard[], isSo: (heard: Heard) => boolean): number[] {
  return all.filter(isSo).map(each => each.number);
}

/** 20, 40, 60 ... up to a count. */
export function multiplesOf(step: number, max = 200): number[] {
  return Array.from({length: Math.floor(max / step)}, (_, at) => (at + 1) * step);
}

/** When the first and the last of those were sent for which something is so. */
export function spanOf(all: readonly Heard[], isSo: (heard: Heard) => boolean): [number, number] {
  const times = all.filter(isSo).map(each => each.sentMs);
  return [Math.min(...times), Math.max(...times)];
}

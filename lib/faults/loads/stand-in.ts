import {type AddressInfo, createServer, type Socket} from 'node:net';
import type {Clock} from '../../core/clock.ts';
import type {Random} from '../../core/random.ts';
import {problem, writeAnswer} from './answers.ts';
import {
  type Behaviour,
  type MakeBehaviour,
  SERVICE_MS,
  type StandInAnswer,
  type StandInOperation,
  type StandInRequest,
  type Wire,
} from './load-trial.ts';
import {RequestReader, type WireRequest} from './request-reader.ts';
import {StandInCluster} from './stand-in-cluster.ts';

/** A good cluster deviates in nothing. */
const GOOD: MakeBehaviour = () => ({});

/** What is always answered well, and at once. */
const SET_UP: readonly StandInOperation[] = ['getTopology', 'createDeployment'];

/**
 * A small cluster in memory that is loaded in the place of a real one, and deviates from a good one
 * in the way it is told. Time and randomness are handed in, and so are connections: a test brings
 * its own, {@link listenOnLoopback} those of a port.
 */
export class StandIn {
  readonly #clock: Clock;
  readonly #behaviour: Behaviour;
  readonly #cluster: StandInCluster;
  readonly #counts = new Map<StandInOperation, number>();
  #connections = 0;
  #loadStartMs: number | null = null;

  constructor(clock: Clock, random: Random, behave: MakeBehaviour = GOOD) {
    this.#clock = clock;
    const loadMs = () => clock.monotonicMs() - (this.#loadStartMs ?? clock.monotonicMs());
    this.#behaviour = behave({clock, random, loadMs});
    this.#cluster = new StandInCluster(clock, this.#behaviour.cluster);
  }

  /** Takes a connection. @returns what is to be called with the bytes that it brings */
  accept(wire: Wire): (bytes: Buffer) => void {
    const reader = new RequestReader();
    const connection = ++this.#connections;
    let place = 0;
    return bytes => {
      for (const each of reader.push(bytes)) this.#handle(each, wire, connection, ++place);
    };
  }

  #handle(sent: WireRequest, wire: Wire, connection: number, place: number): void {
    const operation = operationOf(sent);
    const said = recognition(operation, sent);
    if (said) {
      writeAnswer(said, wire);
      return;
    }
    if (operation === 'createProcessInstance') this.#loadStartMs ??= this.#clock.monotonicMs();
    const serve = () => this.#cluster.serve({operation, ...sent});
    if (this.#loadStartMs === null || SET_UP.includes(operation)) {
      writeAnswer(serve(), wire);
      return;
    }
    const number = (this.#counts.get(operation) ?? 0) + 1;
    this.#counts.set(operation, number);
    this.#answer({...sent, operation, number, connection, place}, serve, wire);
  }

  #answer(request: StandInRequest, serve: () => StandInAnswer, wire: Wire): void {
    const behaviour = this.#behaviour;
    const answer = behaviour.answer ? behaviour.answer(request, serve) : serve();
    if (answer === null) return;
    this.#clock.schedule(behaviour.delayMs?.(request) ?? SERVICE_MS, () => {
      if (!wire.isOpen) return;
      if (behaviour.write) behaviour.write(answer, wire, request);
      else writeAnswer(answer, wire);
    });
  }
}

/**
 * What answers those who ask how the cluster speaks: they create an instance of no process at all, or send
 * a body that lacks what is required. Null for all other requests.
 */
function recognition(operation: StandInOperation, {body}: WireRequest): StandInAnswer | null {
  if (operation === 'getTopology') return null;
  const isEmpty = body === '{}' || body === '{"requestTimeout":-1}';
  if (isEmpty && operation !== 'completeJob' && operation !== 'other')
    return problem(400, 'INVALID_ARGUMENT', 'nothing is named');
  if (operation !== 'createProcessInstance') return null;
  const [, name, process] = /^{"(\w+)":"(c8gauge-no-such-process-\w+)"/.exec(body) ?? [];
  if (process === undefined) return null;
  if (name === 'bpmnProcessId') return problem(404, 'NOT_FOUND', `there is no process ${process}`);
  return problem(400, 'INVALID_ARGUMENT', 'no process is named');
}

export function operationOf({
  method,
  path,
}: Pick<WireRequest, 'method' | 'path'>): StandInOperation {
  const place = `${method} ${path}`;
  if (place === 'GET /v2/topology') return 'getTopology';
  if (place === 'POST /v2/deployments') return 'createDeployment';
  if (place === 'POST /v2/process-instances') return 'createProcessInstance';
  if (place === 'POST /v2/jobs/activation') return 'activateJobs';
  return /^POST \/v2\/jobs\/\d+\/completion$/.test(place) ? 'completeJob' : 'other';
}

/** A stand-in that listens. */
export interface ListeningStandIn {
  /** `http://127.0.0.1:port` */
  readonly baseUrl: string;
  close(): Promise<void>;
}

/** Gives a stand-in the connections of a free loopback port. */
export async function listenOnLoopback(standIn: StandIn): Promise<ListeningStandIn> {
  const sockets = new Set<Socket>();
  const server = createServer({noDelay: true}, socket => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // Whoever loads us may go at any moment.
    socket.on('error', () => socket.destroy());
    socket.on('data', standIn.accept(wireOf(socket)));
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const {port} = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    async close() {
      for (const each of sockets) each.destroy();
      await new Promise<void>(done => server.close(() => done()));
    },
  };
}

function wireOf(socket: Socket): Wire {
  return {
    get isOpen() {
      return socket.writable;
    },
    get backlog() {
      return socket.writableLength;
    },
    write: bytes => socket.write(bytes),
    end: () => socket.end(),
    reset: () => socket.resetAndDestroy(),
  };
}

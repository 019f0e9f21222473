import type {Random} from '../../core/random.ts';
import type {Origin, Pipe, PipeListener, Transport} from '../../engine/embedded/http/connection.ts';
import {type WireRequest as ReadRequest, RequestReader} from '../../faults/loads/request-reader.ts';
import type {LoggedAnswer, LoggedConnection, LoggedRequest, NetworkLog} from './network-log.ts';
import type {SimulatedThread} from './simulated-thread.ts';
import type {VirtualTime} from './virtual-time.ts';

/** What is at the other end of the network. */
export interface Peer {
  /** Takes a connection, or turns it down: null. */
  accept(end: PeerEnd): ((request: LoggedRequest) => void) | null;
}

/** The target's end of a connection. */
export interface PeerEnd {
  readonly isOpen: boolean;
  /** @param meaning what a client that reads all these bytes has then; absent where they are a part */
  write(bytes: string, meaning?: Meaning): void;
  /** As {@link write}, in one piece. */
  writeAtOnce(bytes: string, meaning: Meaning): void;
  /** Closes it once all is sent. */
  end(): void;
  /** Closes it with a reset. */
  reset(): void;
}

/** An answer, or bytes that are none. */
export type Meaning = Pick<LoggedAnswer, 'status' | 'body'> | 'nonsense';

/** How long bytes take one way, milliseconds: at least, and how much more at most. */
const WAY_MS_MIN = 0.03;
const WAY_MS_MORE = 0.2;

/** Most answers come in one piece; some do not. */
const PIECES_SHARE = 0.1;

/** Whatever was read is overwritten afterwards, as in the one buffer of a thread's sockets. */
const OVERWRITTEN = 0x23;

/** A network whose only place is the target, and which writes down what goes over it. */
export class SimulatedNetwork {
  readonly #time: VirtualTime;
  readonly #random: Random;
  readonly #peer: Peer;
  readonly #log: NetworkLog;

  constructor(time: VirtualTime, random: Random, peer: Peer, log: NetworkLog) {
    this.#time = time;
    this.#random = random;
    this.#peer = peer;
    this.#log = log;
  }

  /** The network as one thread reaches it. */
  transportOf(thread: SimulatedThread): Transport {
    return {
      open: (origin, listener) => {
        assertKnown(origin);
        const logged: LoggedConnection = {
          ...{thread: thread.name, askedMs: this.#time.nowMs, order: this.#log.nextOrder()},
          ...{refusedMs: null, droppedMs: null, requests: []},
        };
        this.#log.connections.push(logged);
        const parts = {time: this.#time, random: this.#random, log: this.#log, thread, listener};
        return new Connection(parts, this.#peer, logged);
      },
    };
  }
}

interface ConnectionParts {
  readonly time: VirtualTime;
  readonly random: Random;
  readonly log: NetworkLog;
  readonly thread: SimulatedThread;
  readonly listener: PipeListener;
}

/** One connection, both ends of it: bytes arrive in order, and none after its end. */
class Connection implements Pipe {
  readonly #parts: ConnectionParts;
  readonly #logged: LoggedConnection;
  readonly #reader = new RequestReader();
  #receive: ((request: LoggedRequest) => void) | null = null;
  #corked: (string | Buffer)[] | null = null;
  /** How many of its requests have their answer, or broke. */
  #settled = 0;
  #isDropped = false;
  #isEnded = false;
  #toTargetMs = 0;
  #toClientMs = 0;

  constructor(parts: ConnectionParts, peer: Peer, logged: LoggedConnection) {
    this.#parts = parts;
    this.#logged = logged;
    this.#toTarget(() => {
      this.#receive = peer.accept(this.#peerEnd());
      if (this.#receive) this.#toClient(() => this.#open());
      else this.#toClient(() => this.#refuse());
    });
  }

  #open(): void {
    const {listener} = this.#parts;
    listener.connected(this);
    listener.opened(this);
  }

  #refuse(): void {
    if (this.#isDropped) return;
    const {time, listener} = this.#parts;
    this.#logged.refusedMs = time.nowMs;
    listener.failed(this, errorWithCode('ECONNREFUSED'));
    listener.ended(this);
  }

  // The engine's end.

  write(chunk: string | Buffer): void {
    if (this.#corked) this.#corked.push(chunk);
    else this.#send(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  }

  cork(): void {
    this.#corked = [];
  }

  uncork(): void {
    const chunks = this.#corked ?? [];
    this.#corked = null;
    this.#send(
      Buffer.concat(chunks.map(each => (typeof each === 'string' ? Buffer.from(each) : each))),
    );
  }

  destroy(): void {
    if (this.#isDropped) return;
    const {time, thread, listener} = this.#parts;
    this.#isDropped = true;
    this.#logged.droppedMs = time.nowMs;
    // A socket says that it is closed, also when it was told to be.
    thread.run(0, () => listener.ended(this));
  }

  #send(bytes: Buffer): void {
    for (const each of this.#reader.push(bytes)) {
      const request = this.#write(each);
      this.#toTarget(() => {
        if (!this.#isEnded) this.#receive?.(request);
      });
    }
  }

  #write({method, path, body}: ReadRequest): LoggedRequest {
    const {time, log} = this.#parts;
    const request = {
      ...{connection: this.#logged, sentMs: time.nowMs, order: log.nextOrder(), method, path, body},
      ...{answer: null, isBegun: false, brokenMs: null},
    };
    this.#logged.requests.push(request);
    log.requests.push(request);
    return request;
  }

  // The target's end.

  #peerEnd(): PeerEnd {
    const isOpen = () => !this.#isEnded && !this.#isDropped;
    return {
      get isOpen() {
        return isOpen();
      },
      write: (bytes, meaning) =>
        this.#deliver(bytes, this.#parts.random.fraction() < PIECES_SHARE, meaning),
      writeAtOnce: (bytes, meaning) => this.#deliver(bytes, false, meaning),
      end: () => this.#finish(null),
      reset: () => this.#finish(errorWithCode('ECONNRESET')),
    };
  }

  #deliver(text: string, inPieces: boolean, meaning?: Meaning): void {
    if (this.#isEnded) return;
    const {random} = this.#parts;
    const bytes = Buffer.from(text);
    const isInPieces = inPieces && bytes.length > 1;
    const cut = isInPieces ? random.int(1, bytes.length - 1) : bytes.length;
    if (isInPieces) this.#toClient(() => this.#hand(bytes.subarray(0, cut)));
    this.#toClient(() => this.#hand(isInPieces ? bytes.subarray(cut) : bytes, meaning));
  }

  #hand(bytes: Buffer, meaning?: Meaning): void {
    if (this.#isDropped) return;
    const open = this.#logged.requests[this.#settled];
    if (open) open.isBegun = true;
    if (meaning) this.#note(meaning);
    const buffer = Buffer.alloc(bytes.length + 16, OVERWRITTEN);
    bytes.copy(buffer);
    this.#parts.listener.read(this, buffer, bytes.length);
    buffer.fill(OVERWRITTEN);
  }

  /** To a client, what comes is the answer to the first request that has none. */
  #note(meaning: Meaning): void {
    const atMs = this.#parts.time.nowMs;
    const open = this.#logged.requests[this.#settled];
    if (!open) return;
    this.#settled++;
    if (meaning === 'nonsense') open.brokenMs = atMs;
    else open.answer = {...meaning, atMs};
  }

  #finish(error: Error | null): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    const {time, listener} = this.#parts;
    this.#toClient(() => {
      if (this.#isDropped) return;
      const open = this.#logged.requests.at(-1);
      if (open && !open.answer) open.brokenMs = time.nowMs;
      if (error) listener.failed(this, error);
      listener.ended(this);
      listener.ended(this);
    });
  }

  #toTarget(task: () => void): void {
    const {time} = this.#parts;
    this.#toTargetMs = Math.max(this.#toTargetMs, time.nowMs + this.#wayMs());
    time.at(this.#toTargetMs, task);
  }

  #toClient(task: () => void): void {
    const {time, thread} = this.#parts;
    this.#toClientMs = Math.max(this.#toClientMs, time.nowMs + this.#wayMs());
    thread.run(this.#toClientMs - time.nowMs, task);
  }

  #wayMs(): number {
    return WAY_MS_MIN + WAY_MS_MORE * this.#parts.random.fraction();
  }
}

function assertKnown({hostname, port}: Origin): void {
  if (`${hostname}:${port}` !== TARGET_HOST) throw new Error(`there is no ${hostname}:${port}`);
}

const TARGET_HOST = '127.0.0.1:8080';

/** Where the target is. */
export const TARGET_URL = `http://${TARGET_HOST}`;

function errorWithCode(code: string): Error {
  return Object.assign(new Error(`the network says ${code}`), {code});
}

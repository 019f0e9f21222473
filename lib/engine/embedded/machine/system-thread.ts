import {randomBytes} from 'node:crypto';
import {connect as connectPlain, isIP, type OnReadOpts, type Socket} from 'node:net';
import {monitorEventLoopDelay, performance} from 'node:perf_hooks';
import {connect as connectTls, createSecureContext, type SecureContext, TLSSocket} from 'node:tls';
import {connectOptions, type TlsMaterial} from '../../../auth/certificates.ts';
import {systemClock} from '../../../core/clock.ts';
import type {DelaysMs} from '../../measure/validity.ts';
import type {ThreadHealth, ThreadWatch} from '../health.ts';
import type {Origin, Peer, Pipe, PipeListener, Transport, WireBytes} from '../http/connection.ts';
import {AlarmClock} from './alarm-clock.ts';
import type {ThreadMachine, TlsSettings} from './machine.ts';

/** The machine as the thread has it that this runs in. */
export const systemThread: ThreadMachine = {
  clock: systemClock,
  alarmClock: () => new AlarmClock(),
  transport: (tls, settings) => new Sockets(tls, settings),
  onUncaught(take) {
    process.on('unhandledRejection', reason => take(reason, true));
    process.on('uncaughtException', thrown => {
      if (!take(thrown, false)) throw thrown;
    });
  },
  watchThread: () => new EventLoopWatch(),
  randomBytes,
  scriptGlobals: {},
};

/** All sockets of a thread read into one buffer: what is read is parsed before the next read. */
const READ_BUFFER = Buffer.allocUnsafeSlow(64 * 1024);

/** TCP and TLS connections of this machine. */
export class Sockets implements Transport {
  readonly #tls: {readonly rejectUnauthorized: boolean; readonly secureContext?: SecureContext};

  constructor(tls: TlsMaterial | null, settings: TlsSettings) {
    const {insecureSkipTlsVerify, tlsVersionMin, tlsVersionMax} = settings;
    const given = {
      ...(tls === null ? {} : connectOptions(tls)),
      ...(tlsVersionMin === undefined ? {} : {minVersion: tlsVersionMin}),
      ...(tlsVersionMax === undefined ? {} : {maxVersion: tlsVersionMax}),
    };
    this.#tls = {
      rejectUnauthorized: !insecureSkipTlsVerify,
      ...(Object.keys(given).length === 0 ? {} : {secureContext: createSecureContext(given)}),
    };
  }

  open({isTls, hostname, port}: Origin, listener: PipeListener): Pipe {
    const onread: OnReadOpts = {
      buffer: READ_BUFFER,
      // True: the socket goes on reading.
      callback: length => {
        listener.read(socket, READ_BUFFER, length);
        return true;
      },
    };
    const socket = isTls
      ? connectTls({
          ...{host: hostname, port, onread, noDelay: true},
          servername: isIP(hostname) ? '' : hostname,
          ...this.#tls,
          ALPNProtocols: ['http/1.1'],
        })
      : connectPlain({host: hostname, port, onread, noDelay: true});
    socket.once('connect', () => listener.connected(socket));
    socket.once(isTls ? 'secureConnect' : 'connect', () => listener.opened(socket));
    socket.on('error', error => listener.failed(socket, error));
    socket.once('end', () => listener.ended(socket));
    socket.once('close', () => listener.ended(socket));
    return Object.assign(socket, {
      peer: () => peerOf(socket),
      ...(isTls ? {wire: wireOf(socket)} : {}),
    });
  }
}

function peerOf(socket: Socket): Peer {
  const isTls = socket instanceof TLSSocket;
  return {
    ip: socket.remoteAddress ?? '',
    port: socket.remotePort ?? 0,
    tlsVersion: isTls ? (socket.getProtocol() ?? '') : '',
    tlsCipher: isTls ? socket.getCipher().standardName : '',
  };
}

/**
 * A TLS socket counts what it is given; the one below it, which counts what goes over the wire, has no
 * public name. Without it the figure is that of the plain bytes.
 */
function wireOf(socket: Socket): () => WireBytes {
  let counts: ByteCounts = socket;
  const last: WireBytes = {sent: 0, received: 0};
  socket.once('connect', () => {
    counts = (socket as {_handle?: {_parent?: ByteCounts}})._handle?._parent ?? socket;
  });
  return () => {
    const {bytesRead = 0, bytesWritten = 0} = counts;
    // A handle that is closed says nothing any more.
    last.sent = Math.max(last.sent, bytesWritten);
    last.received = Math.max(last.received, bytesRead);
    return {...last};
  };
}

type ByteCounts = Partial<Pick<Socket, 'bytesRead' | 'bytesWritten'>>;

/** How often the event loop's delay is sampled; the period itself is not part of the delay. */
const RESOLUTION_MS = 10;

/** How late timers of this thread are. */
export class DelayWatch {
  readonly #delay = monitorEventLoopDelay({resolution: RESOLUTION_MS});

  constructor() {
    this.#delay.enable();
  }

  /** Since the last call. */
  take(): DelaysMs {
    const [p50, p90] = [this.#delayMs(50), this.#delayMs(90)];
    const delays = {p50, p90, p95: this.#delayMs(95), p99: this.#delayMs(99)};
    this.#delay.reset();
    return delays;
  }

  close(): void {
    this.#delay.disable();
  }

  #delayMs(percentile: number): number {
    if (this.#delay.count === 0) return 0;
    return Math.max(0, this.#delay.percentile(percentile) / 1e6 - RESOLUTION_MS);
  }
}

class EventLoopWatch implements ThreadWatch {
  readonly #delay = new DelayWatch();
  #utilization = performance.eventLoopUtilization();

  take(): ThreadHealth {
    const now = performance.eventLoopUtilization();
    const {utilization, active, idle} = performance.eventLoopUtilization(now, this.#utilization);
    this.#utilization = now;
    return {
      eventLoopDelaysMs: this.#delay.take(),
      busy: utilization,
      spanMs: active + idle,
    };
  }

  close(): void {
    this.#delay.close();
  }
}

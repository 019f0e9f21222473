import {GoError} from '../http/failures.ts';
import type {Call} from '../http/request.ts';
import {K6Response} from '../http/response.ts';
import type {VuHost} from '../vu-host.ts';
import type {Settled} from '../waiting/work.ts';
import {CallReader, RefusedRequest} from './http-call.ts';

/** The requests that a user's script asks for: read, sent, or answered where k6 does not make them. */
export class Requests {
  readonly #host: VuHost;
  readonly reader: CallReader;

  constructor(host: VuHost) {
    this.#host = host;
    this.reader = new CallReader(host);
  }

  /** Sends a request while the script stands still. @returns what stands for its answer */
  wait(method: string, url: unknown, body: unknown, params: unknown): Promise<unknown> {
    return this.#host.work.wait(answer => this.send(method, url, body, params, answer));
  }

  /** @param answer is told the response */
  send(method: string, url: unknown, body: unknown, params: unknown, answer: Settled): void {
    this.assertNotInit();
    let call: Call;
    try {
      call = this.reader.read(method, url, body, params);
    } catch (thrown) {
      if (!(thrown instanceof RefusedRequest)) throw thrown;
      answer.resolve(this.refused(thrown));
      return;
    }
    this.#host.session.send(call, answer);
  }

  /** A request that is not made is not counted either, as in k6: a warning tells of it. */
  refused({message, code}: RefusedRequest): K6Response {
    const {worker} = this.#host;
    if (worker.plan.throwsErrors) throw new GoError(message);
    worker.warnOnce(`refused ${message}`, () => `a request was not sent: ${message}`);
    return this.unsent(message, code);
  }

  /** The response of a request that was not made. */
  unsent(text: string, code: number): K6Response {
    const {host} = this.#host.session;
    return host.shown(new K6Response(null, null, '', null, host, {text, code}));
  }

  assertNotInit(): void {
    if (this.#host.inInit)
      throw new GoError(
        'Making http requests in the init context is not supported: move it to setup()',
      );
  }
}

import type {Socket} from 'node:net';

export type FaultClass =
  | 'status'
  | 'body'
  | 'media-type'
  | 'input'
  | 'auth'
  | 'lists'
  | 'state'
  | 'transport'
  /** Bugs of the product that have a public issue. */
  | 'published';

/** A request on its way through the proxy. */
export interface ProxiedRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query: `/v2/jobs/1/completion`. */
  readonly target: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A response on its way back. */
export interface ProxiedResponse {
  readonly status: number;
  /** Lower-case names; framing headers are the proxy's own matter. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Sends a request to the real server. */
export type Forward = (request: ProxiedRequest) => Promise<ProxiedResponse>;

/** One way in which a server can be wrong. It knows the API, and none of the checks. */
export interface Fault {
  /** Kebab case, unique: `success-is-created`. */
  readonly name: string;
  readonly class: FaultClass;
  /** What the server does wrong, one line. */
  readonly says: string;
  /** The version of the API that has what is wrong; default: the contract's. */
  readonly dialect?: '8.8';
  /** Answers in place of the server; absent where only the bytes are wrong. */
  answer?(request: ProxiedRequest, forward: Forward): Promise<ProxiedResponse>;
  /** Writes the answer to the connection in a way that HTTP does not allow, or never. */
  write?(response: ProxiedResponse, socket: Socket): void;
}

/** Makes a fault without state: each run has its own. */
export type MakeFault = () => Fault;

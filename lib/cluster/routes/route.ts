import type {FastifyRequest} from 'fastify';
import type {Cluster} from '../cluster.ts';

/** What an operation answers. `body` is null for an answer without a body. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | null;
}

/** An operation of the contract: its method and path, and what it does. */
export interface Route {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'DELETE' | 'PATCH';
  /** Below `/v2`, with `:name` for a parameter. */
  readonly path: string;
  /** Its method and path in later versions of the product. */
  readonly aliases?: readonly {readonly method: Route['method']; readonly path: string}[];
  /**
   * Whether backpressure may refuse it: only commands, and of those not the ones that complete work.
   */
  readonly limited: boolean;
  /** True when it creates state: it is refused while memory is short. */
  readonly grows?: boolean;
  /**
   * The properties that its JSON body may have; any other is refused. Absent where a body is not
   * read at all.
   */
  readonly properties?: readonly string[];
  /** True when its body is multipart. */
  readonly takesFiles?: boolean;
  /** @throws Rejection when the request is refused */
  handle(cluster: Cluster, request: FastifyRequest): Answer | Promise<Answer>;
}

/** 204, the answer of commands without a result. */
export const NO_CONTENT: Answer = {status: 204, contentType: '', body: null};

/** 200 with a JSON text. */
export function json(body: string): Answer {
  return {status: 200, contentType: 'application/json', body};
}

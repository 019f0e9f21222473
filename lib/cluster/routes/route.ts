import type {FastifyRequest} from 'fastify';
import type {Cluster} from '../cluster.ts';

/** What an operation answers. A body of null is no body at all. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | null;
}

/** An operation of the contract: where it is reached and what it does. */
export interface Route {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'DELETE' | 'PATCH';
  /** Below `/v2`, with `:name` for a parameter. */
  readonly path: string;
  /** How later versions of the product reach the same operation. */
  readonly aliases?: readonly {readonly method: Route['method']; readonly path: string}[];
  /**
   * Whether backpressure may refuse it: only commands count, and of those not the ones that let
   * work end.
   */
  readonly limited: boolean;
  /** True when it makes more to remember: it is refused while memory is short. */
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

/** 204, as commands answer that give nothing back. */
export const NO_CONTENT: Answer = {status: 204, contentType: '', body: null};

/** 200 with a JSON text. */
export function json(body: string): Answer {
  return {status: 200, contentType: 'application/json', body};
}

import type {FastifyRequest} from 'fastify';
import type {Cluster} from '../cluster.ts';
import {partitionOfKey} from '../keys.ts';
import {Rejection} from '../rejection.ts';
import type {Route} from '../routes/route.ts';
import {Histogram} from './metric.ts';

/** A request that is being answered. */
export interface Measured {
  /** Its command was carried out. */
  processed(): void;
  /** @param status of its answer, or why it was refused */
  ended(status: number | unknown): void;
}

/** Which requests a cluster answered, and which of them it refused. */
export class RequestMetrics {
  readonly #cluster: Cluster;
  readonly #times = new Histogram();

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
  }

  /** @param uri of the route, with its parameters by name */
  begin({limited, operationId}: Route, {method, params}: FastifyRequest, uri: string): Measured {
    const {clock, keys, log} = this.#cluster;
    const startedMs = clock.monotonicMs();
    const elapsedMs = () => clock.monotonicMs() - startedMs;
    const partition = partitionOf(params) ?? keys.upcomingPartition;
    if (limited) log.received(partition);
    return {
      processed: () => log.processed(partition, elapsedMs()),
      ended: outcome => {
        const status = typeof outcome === 'number' ? outcome : statusOf(outcome);
        this.#times.observe(
          `${method} ${uri} ${status}`,
          () => ({method, status, uri}),
          elapsedMs() / 1000,
        );
        if (!limited || !isExhausted(outcome)) return;
        log.dropped(partition);
        // The gateway goes round the partitions, whether the last one accepted or not.
        if (operationId === 'createProcessInstance') keys.nextPartition();
      },
    };
  }

  lines(): string[] {
    return this.#times.lines('http_server_requests_seconds');
  }
}

/** `/v2/jobs/:jobKey/completion` is told as `/v2/jobs/{jobKey}/completion`. */
export function uriOf(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}');
}

/** Of what a request is about; null where its path has no key. */
function partitionOf(params: unknown): number | null {
  const [text] = Object.values(params as Readonly<Record<string, string>>);
  return text !== undefined && /^\d{1,19}$/.test(text) ? partitionOfKey(BigInt(text)) : null;
}

function statusOf(thrown: unknown): number {
  return thrown instanceof Rejection ? thrown.status : 500;
}

function isExhausted(outcome: unknown): boolean {
  return outcome instanceof Rejection && outcome.title === 'RESOURCE_EXHAUSTED';
}

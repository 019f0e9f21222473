import {oneLine} from '../../lib/core/errors.ts';
import {answerObject, type Exchange} from '../exchange/exchange.ts';
import {gatewayLine, gatewayOf} from '../exchange/gateway.ts';
import type {RunSettings} from './handover.ts';

/** So many characters of what a problem says. */
const DETAIL_MAX = 160;

/**
 * Why a run cannot judge: causes that lie neither in the target's API nor in ours, each one line with its
 * remedy however many cases it concerns.
 */
export class Causes {
  readonly #settings: Pick<RunSettings, 'runId' | 'tenantId'>;
  readonly #lines = new Set<string>();
  /** By operation: why its valid requests are refused. */
  readonly #refusals = new Map<string, string>();

  constructor(settings: Pick<RunSettings, 'runId' | 'tenantId'>) {
    this.#settings = settings;
  }

  get lines(): readonly string[] {
    return [...this.#lines];
  }

  /** Notes a cause, once. @returns the line */
  note(line: string): string {
    this.#lines.add(line);
    return line;
  }

  /** Why valid requests of an operation were refused before; null where none was. */
  refusalOf(operationId: string): string | null {
    return this.#refusals.get(operationId) ?? null;
  }

  /**
   * Explains the refusal of a request that is valid: credentials without the permission, or a tenant that
   * is not theirs. Null where it is neither, and so may be a fault of the target.
   */
  explain(operationId: string, exchange: Exchange): string | null {
    const line = this.#explanation(operationId, exchange);
    if (line === null) return null;
    // A gateway answers for one request; the next may reach the cluster.
    if (gatewayOf(exchange) === null) this.#refusals.set(operationId, line);
    return this.note(line);
  }

  #explanation(operationId: string, exchange: Exchange): string | null {
    const status = exchange.response?.status ?? 0;
    const gateway = gatewayOf(exchange);
    if (gateway !== null) return gatewayLine(gateway, exchange);
    const {tenantId} = this.#settings;
    const detail = this.detailOf(exchange);
    const isOfTenant = [400, 401, 403, 404].includes(status) && /tenan/i.test(detail);
    if (isOfTenant && (tenantId !== null || /multi-tenancy/i.test(detail))) {
      const which = tenantId === null ? 'without a tenant' : `for the tenant ${tenantId}`;
      return `${operationId} is refused ${which} (${status}${detail}): give --tenant-id a tenant that exists and is assigned to the credentials`;
    }
    if (status !== 403) return null;
    if (/secondary storage/i.test(detail)) {
      return `${operationId} needs a secondary storage, which the target does not have (403${detail}): configure one, or leave reads out with --operation`;
    }
    return `${operationId} is forbidden to these credentials (403${detail}): grant them the permission`;
  }

  /** What a problem says, without what is only of this run: the same fault has the same reason. */
  detailOf(exchange: Exchange): string {
    const {detail} = answerObject(exchange);
    if (typeof detail !== 'string' || detail === '') return '';
    return `: ${oneLine(detail.replaceAll(this.#settings.runId, '*')).slice(0, DETAIL_MAX)}`;
  }
}

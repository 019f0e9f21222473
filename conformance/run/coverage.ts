import {jsonSchema} from '../../lib/contract/cases/operation-cases.ts';
import {schemaPlaces} from '../../lib/contract/cases/schema-places.ts';
import type {Contract, Operation, Response} from '../../lib/contract/contract.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import type {CheckOutcome, ConformanceResult, ObservedResponse} from '../../lib/record/findings.ts';
import {declaredResponse} from '../checks/check.ts';
import {answerJson, type Exchange} from '../exchange/exchange.ts';

/** Counts what was observed: by operation, status and property. */
export class CoverageCount {
  readonly #counts = new Map<string, number>();

  add(observations: readonly Observation[]): void {
    for (const {operation, properties, status} of observations) {
      this.#count(`${operation} ${status}`);
      for (const each of properties) this.#count(`${operation} ${status} ${each}`);
    }
  }

  /** Every operation with every status that is declared or was seen, and every declared property. */
  of(contract: Contract, outcomes: readonly CheckOutcome[]): ConformanceResult['coverage'] {
    return contract.operations.map(operation => {
      const statuses = this.#statusesOf(operation);
      const seen = statuses.some(each => this.#times(`${operation.operationId} ${each}`) > 0);
      return {
        operation: operation.operationId,
        exercised: seen,
        responses: statuses.map(each =>
          this.#response(operation, each, skipReason(operation, each, outcomes)),
        ),
      };
    });
  }

  #response(operation: Operation, status: string, reason: string | null): ObservedResponse {
    const at = `${operation.operationId} ${status}`;
    const observed = this.#times(at);
    const declared = operation.responses[status] ?? null;
    return {
      status,
      declared: declared !== null,
      observed,
      why: observed > 0 ? null : (reason ?? 'no case led to it'),
      properties: declaredProperties(declared).map(name => {
        const times = this.#times(`${at} ${name}`);
        const why = observed > 0 ? 'it was never in an answer' : 'the status was never seen';
        return {name, observed: times, why: times > 0 ? null : why};
      }),
    };
  }

  #statusesOf({operationId, responses}: Operation): string[] {
    const seen = [...this.#counts.keys()]
      .map(each => each.split(' '))
      .filter(each => each.length === 2 && each[0] === operationId)
      .map(each => each[1] ?? '');
    return [...new Set([...Object.keys(responses), ...seen])];
  }

  #times(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  #count(key: string): void {
    this.#counts.set(key, this.#times(key) + 1);
  }
}

/** Why cases that could have led to a status were not sent; null when all were sent. */
function skipReason(
  {operationId}: Operation,
  status: string,
  outcomes: readonly CheckOutcome[],
): string | null {
  const unsent = outcomes.filter(
    each => each.operation === operationId && ['skip', 'error'].includes(each.status),
  );
  // Cases about credentials can only lead to a refusal.
  const isOfCredentials = (each: CheckOutcome) => each.case.startsWith('auth-');
  const wanted = ['401', '403', '4XX'].includes(status)
    ? unsent
    : unsent.filter(each => !isOfCredentials(each));
  return wanted[0]?.reason ?? null;
}

/** The parts of the contract that were seen in one answer. */
export interface Observation {
  readonly operation: string;
  /** As text: `200`. */
  readonly status: string;
  /** The declared properties that the answer has: `jobs.0.variables`. */
  readonly properties: readonly string[];
}

/** The parts of the contract that an answer shows; null without an answer. */
export function observe(operation: Operation, exchange: Exchange): Observation | null {
  if (exchange.response === null) return null;
  const declared = declaredResponse({operation, exchange})?.response ?? null;
  const json = answerJson(exchange);
  return {
    operation: operation.operationId,
    status: String(exchange.response.status),
    properties: declaredProperties(declared).filter(
      each => json !== undefined && hasPath(json, each.split('.')),
    ),
  };
}

/** The properties that a response declares, nested ones by their path, items as `0`. */
function declaredProperties(response: Response | null): string[] {
  const schema = response === null ? null : jsonSchema(response.content);
  if (schema === null) return [];
  return schemaPlaces(schema)
    .map(each => each.path.join('.'))
    .filter(each => !each.endsWith('.0'));
}

/** Whether the object, or any item of a list, has a property. */
function hasPath(value: JsonValue, path: readonly string[]): boolean {
  const [head, ...rest] = path;
  if (head === undefined) return true;
  if (Array.isArray(value)) return head === '0' && value.some(each => hasPath(each, rest));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, head)) return false;
  return hasPath(value[head] as JsonValue, rest);
}

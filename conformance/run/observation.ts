import {jsonSchema} from '../../lib/contract/cases/operation-cases.ts';
import {schemaPlaces} from '../../lib/contract/cases/schema-places.ts';
import type {Operation, Response} from '../../lib/contract/contract.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import {declaredResponse} from '../checks/check.ts';
import {answerJson} from '../exchange/answer-json.ts';
import type {Exchange} from '../exchange/exchange.ts';

/** What one answer showed of the contract. */
export interface Observation {
  readonly operation: string;
  /** As text; an answer that never came is not observed. */
  readonly status: string;
  /** The declared properties that were there: `jobs.0.variables`. */
  readonly properties: readonly string[];
}

/** What an answer shows of the contract; null when none came. */
export function observe(operation: Operation, exchange: Exchange): Observation | null {
  if (exchange.response === null) return null;
  const declared = declaredResponse({operation, exchange})?.response ?? null;
  const json = answerJson(exchange);
  return {
    operation: operation.operationId,
    status: String(exchange.response.status),
    properties: declaredProperties(declared).filter(
      each => json !== undefined && stands(json, each.split('.')),
    ),
  };
}

/** The properties that a response declares, nested ones by their path, items as `0`. */
export function declaredProperties(response: Response | null): string[] {
  const schema = response === null ? null : jsonSchema(response.content);
  if (schema === null) return [];
  return schemaPlaces(schema)
    .map(each => each.path.join('.'))
    .filter(each => !each.endsWith('.0'));
}

/** Whether any item of a list has it, or the object does. */
function stands(value: JsonValue, path: readonly string[]): boolean {
  const [head, ...rest] = path;
  if (head === undefined) return true;
  if (Array.isArray(value)) return head === '0' && value.some(each => stands(each, rest));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, head)) return false;
  return stands(value[head] as JsonValue, rest);
}

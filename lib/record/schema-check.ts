import type {ErrorObject} from 'ajv';
import {validate} from './run-record-validator.js';

/**
 * Where and how a value departs from the schema of the run record,
 * `reports/schema/run-record.v2.json`.
 *
 * @returns one line, `/loads/0/seed must be integer`, or null when it fits
 */
export function schemaFault(value: unknown): string | null {
  if (validate(value)) return null;
  const [first] = validate.errors ?? [];
  return first ? faultLine(first) : 'does not fit the schema';
}

function faultLine(error: ErrorObject): string {
  const allowed = error.params['allowedValues'] ?? error.params['allowedValue'];
  const values = allowed === undefined ? '' : ` (${JSON.stringify(allowed)})`;
  return `${error.instancePath || '/'} ${error.message ?? error.keyword}${values}`;
}

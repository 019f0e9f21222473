import {readFileSync} from 'node:fs';
import {Ajv2020, type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js';

/** The schema is public and stands with the reports; here it is read as text, not imported. */
const SCHEMA_FILE = new URL('../../reports/schema/run-record.v1.json', import.meta.url);

let compiled: ValidateFunction | undefined;

/**
 * Where and how a value departs from the schema of the run record.
 *
 * @returns one line, `/loads/0/seed must be integer`, or null when it fits
 */
export function schemaFault(value: unknown): string | null {
  compiled ??= compile();
  const fits: unknown = compiled(value);
  if (fits === true) return null;
  const [first] = compiled.errors ?? [];
  return first ? faultLine(first) : 'does not fit the schema';
}

function compile(): ValidateFunction {
  const schema = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as object;
  return new Ajv2020({allowUnionTypes: true}).compile(schema);
}

function faultLine(error: ErrorObject): string {
  const allowed = error.params['allowedValues'] ?? error.params['allowedValue'];
  const values = allowed === undefined ? '' : ` (${JSON.stringify(allowed)})`;
  return `${error.instancePath || '/'} ${error.message ?? error.keyword}${values}`;
}

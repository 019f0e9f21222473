import {readFileSync} from 'node:fs';
import {Ajv2020, type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js';
import {ExplainedError} from '../core/errors.ts';
import type {Config} from './define-config.ts';

/** The schema is public and stands with that of the records; here it is read as text. */
const SCHEMA_FILE = new URL('../../reports/schema/config.v1.json', import.meta.url);

let compiled: ValidateFunction | undefined;

/**
 * Checks what a `k6.config.ts` exports against the schema of configurations.
 *
 * @param file how errors name it
 * @throws ExplainedError that names the field: `k6.config.ts: profiles.load.closed.vus must be integer`
 */
export function readConfig(value: unknown, file: string): Config {
  compiled ??= new Ajv2020({allErrors: true, strict: false}).compile(
    JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as object,
  );
  const fits: unknown = compiled(value);
  if (fits === true) return value as Config;
  const [first] = compiled.errors ?? [];
  throw new ExplainedError(
    `${file}: ${first ? faultOf(first) : 'does not fit its schema'}`,
    'correct it; c8gauge/schema/config.v1.json has every field',
  );
}

function faultOf({instancePath, keyword, message, params, propertyName}: ErrorObject): string {
  const path = instancePath.split('/').slice(1);
  const unknown: unknown = params['additionalProperty'] ?? propertyName;
  if (unknown !== undefined) return `there is no field ${[...path, unknown].join('.')}`;
  const allowed: unknown = params['allowedValues'];
  const values = allowed === undefined ? '' : ` (${(allowed as string[]).join(', ')})`;
  return `${path.join('.') || 'the default export'} ${message ?? keyword}${values}`;
}

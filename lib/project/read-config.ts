import type {ErrorObject} from 'ajv';
import {ExplainedError} from '../core/errors.ts';
import {validate} from './config-validator.js';
import type {Config} from './define-config.ts';

/**
 * Checks what a `k6.config.ts` exports against `reports/schema/config.v1.json`.
 *
 * @param file how errors name it
 * @throws ExplainedError that names the field: `k6.config.ts: profiles.load.closed.vus must be integer`
 */
export function readConfig(value: unknown, file: string): Config {
  if (validate(value)) return value as Config;
  const [first] = validate.errors ?? [];
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

import type {JsonValue} from '../../core/int64.ts';
import {badRequest, invalidArgument} from '../rejection.ts';
import type {Variables} from '../store/variables.ts';

/** A JSON object of a request. */
export type Fields = {readonly [name: string]: JsonValue};

const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);
const INT32_MAX = 2 ** 31 - 1;

/** The body as an object. @throws Rejection 400 when it is another thing, or missing though required */
export function fieldsOf(body: unknown, required = true): Fields {
  if (body === undefined || body === null) {
    if (required) throw badRequest('Required request body is missing');
    return {};
  }
  if (typeof body !== 'object' || Array.isArray(body)) throw badRequest('Failed to read request');
  return body as Fields;
}

/**
 * Refuses unknown properties: a misspelt one would otherwise be accepted and have no effect.
 *
 * @param place the prefix of the names in the message: `page.`
 * @see https://github.com/camunda/camunda/pull/37895 the product does so from 8.8 on
 * @throws Rejection 400
 */
export function refuseUnknown(fields: unknown, known: readonly string[], place = ''): void {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return;
  const unknown = Object.keys(fields).find(each => !known.includes(each));
  if (unknown !== undefined) throw unparseable(`${place}${unknown.slice(0, 100)}`);
}

/** Text, or undefined when the property is absent or null. */
export function text(fields: Fields, name: string): string | undefined {
  const value = own(fields, name);
  if (value === undefined || typeof value === 'string') return value;
  throw unparseable(name);
}

/** A whole number of 32 bits. */
export function int32(fields: Fields, name: string): number | undefined {
  const value = own(fields, name);
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= INT32_MAX) {
    return value;
  }
  throw unparseable(name);
}

/** A whole number of 64 bits that is a duration: beyond 2^53 it becomes 2^53 (285,000 years). */
export function milliseconds(fields: Fields, name: string): number | undefined {
  const value = own(fields, name);
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  if (typeof value === 'bigint' && isInt64(value)) {
    const exact = Number(value);
    return Math.max(Number.MIN_SAFE_INTEGER, Math.min(exact, Number.MAX_SAFE_INTEGER));
  }
  throw unparseable(name);
}

/** A key: a JSON integer, or its digits as text, which is how later versions of the product write it. */
export function key(fields: Fields, name: string): bigint | undefined {
  const value = own(fields, name);
  if (value === undefined) return undefined;
  const parsed = keyFrom(value);
  if (parsed === undefined) throw unparseable(name);
  return parsed;
}

/** The key in a path. @throws Rejection 400 when it is not an int64 */
export function pathKey(params: unknown, name: string): bigint {
  const raw = (params as Record<string, string>)[name] ?? '';
  const parsed = keyFrom(raw);
  if (parsed !== undefined) return parsed;
  throw badRequest(`Failed to convert '${name}' with value: '${raw.slice(0, 100)}'`);
}

/** True or false. */
export function flag(fields: Fields, name: string): boolean | undefined {
  const value = own(fields, name);
  if (value === undefined || typeof value === 'boolean') return value;
  throw unparseable(name);
}

/** A list of texts. */
export function texts(fields: Fields, name: string): readonly string[] | undefined {
  const value = own(fields, name);
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every(each => typeof each === 'string')) return value;
  throw unparseable(name);
}

/** A list of objects. */
export function objects(fields: Fields, name: string): readonly Fields[] | undefined {
  const value = own(fields, name);
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every(isObject)) return value;
  throw unparseable(name);
}

/** An object of variables; empty when absent. */
export function variablesOf(fields: Fields): Variables {
  const value = object(fields, 'variables');
  return new Map(value ? Object.entries(value) : []);
}

/** An object. */
export function object(fields: Fields, name: string): Fields | undefined {
  const value = own(fields, name);
  if (value === undefined) return undefined;
  if (isObject(value)) return value;
  throw unparseable(name);
}

function isObject(value: JsonValue): value is {[name: string]: JsonValue} {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a text is missing, empty or only spaces, as Java's `isBlank` has it. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** A property that is there and not null. */
export function own(fields: Fields, name: string): JsonValue | undefined {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return value === null ? undefined : value;
}

/** Refuses a request with all its violations at once. */
export function refuseFor(violations: readonly (string | false | undefined)[]): void {
  const said = violations.filter(Boolean);
  if (said.length > 0) throw invalidArgument(`${said.join('. ')}.`);
}

/** The violation of a number that must be greater than zero; undefined when it is. */
export function mustBePositive(name: string, value: number | undefined): string | undefined {
  if (value === undefined) return `No ${name} provided`;
  if (value > 0) return undefined;
  return `The value for ${name} is '${value}' but must be greater than 0`;
}

/** An int64, or its digits as text; undefined for anything else. */
export function keyFrom(value: JsonValue): bigint | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value === 'string' && /^-?\d{1,19}$/.test(value)) return keyFrom(BigInt(value));
  return typeof value === 'bigint' && isInt64(value) ? value : undefined;
}

function isInt64(value: bigint): boolean {
  return value >= INT64_MIN && value <= INT64_MAX;
}

function unparseable(name: string) {
  return badRequest(`Request property [${name}] cannot be parsed`);
}

/** The one tenant of a cluster without multi-tenancy. */
const DEFAULT_TENANT = '<default>';

/**
 * Any other tenant is refused, as the product does while multi-tenancy is off.
 *
 * @see https://docs.camunda.io/docs/8.6/self-managed/concepts/multi-tenancy/
 * @throws Rejection INVALID_ARGUMENT
 */
export function checkTenant(tenantId: string | undefined, request: string): string {
  if (tenantId === undefined || tenantId === DEFAULT_TENANT) return DEFAULT_TENANT;
  throw withoutTenants(request, `identifier '${tenantId}'`);
}

/** The same of several. @throws Rejection INVALID_ARGUMENT */
export function checkTenants(tenantIds: readonly string[], request: string): void {
  if (tenantIds.every(each => each === DEFAULT_TENANT)) return;
  if (tenantIds.length === 1) checkTenant(tenantIds[0], request);
  throw withoutTenants(request, `identifiers [${tenantIds.join(', ')}]`);
}

function withoutTenants(request: string, identifiers: string) {
  return invalidArgument(
    `Expected to handle request ${request} with tenant ${identifiers}, but multi-tenancy is disabled`,
  );
}

import type {JsonValue} from './int64.ts';

/** Names of one vocabulary by those of another. */
export type Names = Readonly<Record<string, string>>;

/**
 * How requests and answers of one operation differ in another version of the API. Plain data, so
 * that it can be bundled for k6; made by lib/contract/dialects.
 */
export interface Translation {
  /** Path parameters of ours that are properties of the body there. */
  readonly pathToBody: Names;
  /** Our property to theirs, also where it is a value: the field of a sort. */
  readonly request: Names;
  /** Their property to ours. */
  readonly answer: Names;
  /** True when keys are text there; ours are bigint. */
  readonly keysAsText: boolean;
}

/** A request in parts, as far as a translation changes it. */
export interface RequestParts {
  readonly path: Readonly<Record<string, bigint | string>>;
  /** Undefined when there is none. */
  readonly body: unknown;
}

type Fields = Record<string, unknown>;

/** Data of the user, which is never changed. */
const OPAQUE = new Set(['variables', 'customHeaders']);

/** Our request in the words of the other version. */
export function translateRequest(
  {pathToBody, request, keysAsText}: Translation,
  {path, body}: RequestParts,
): RequestParts {
  const moved = Object.entries(pathToBody).filter(([name]) => path[name] !== undefined);
  const toWrite = keysAsText ? keyToText : asItIs;
  const inBody = rewrite(body, request, toWrite);
  if (moved.length === 0) return {path, body: inBody};
  const fromPath = moved.map(([name, theirs]) => [theirs, toWrite(theirs, path[name])]);
  return {
    path: Object.fromEntries(Object.entries(path).filter(([name]) => !(name in pathToBody))),
    body: {...Object.fromEntries(fromPath), ...(inBody as Fields | undefined)},
  };
}

/** An answer of the other version in our words, keys as bigint. */
export function translateAnswer({answer, keysAsText}: Translation, value: JsonValue): JsonValue {
  return rewrite(value, answer, keysAsText ? textToKey : asItIs) as JsonValue;
}

type Rewrite = (name: string, value: unknown) => unknown;

function rewrite(value: unknown, names: Names, scalar: Rewrite): unknown {
  if (Array.isArray(value)) return value.map(each => rewrite(each, names, scalar));
  if (typeof value !== 'object' || value === null) return value;
  const fields: Fields = {};
  for (const [name, each] of Object.entries(value)) {
    const renamed = Object.hasOwn(names, name) ? (names[name] as string) : name;
    fields[renamed] = rewriteMember(name, each, names, scalar);
  }
  return fields;
}

function rewriteMember(name: string, value: unknown, names: Names, scalar: Rewrite): unknown {
  if (OPAQUE.has(name)) return value;
  // `sort: [{field: 'bpmnProcessId'}]` names a property in its value.
  if (name === 'field' && typeof value === 'string' && Object.hasOwn(names, value))
    return names[value];
  return typeof value === 'object' ? rewrite(value, names, scalar) : scalar(name, value);
}

function isKeyName(name: string): boolean {
  return /(?:^k|K)ey$/.test(name) && name !== 'correlationKey';
}

function asItIs(_name: string, value: unknown): unknown {
  return value;
}

function keyToText(name: string, value: unknown): unknown {
  const isKey = isKeyName(name) && (typeof value === 'bigint' || typeof value === 'number');
  return isKey ? String(value) : value;
}

function textToKey(name: string, value: unknown): unknown {
  const isKey = isKeyName(name) && typeof value === 'string' && /^\d{1,19}$/.test(value);
  return isKey ? BigInt(value) : value;
}

/** What a value of k6's is in Go: a script of k6 may set it, and it becomes of this type or throws (tried on 2.2). */
type GoType =
  | 'text'
  | 'whole'
  | 'truth'
  | {readonly listOf: GoType; readonly name: string}
  | {readonly mapOf: GoType; readonly name: string}
  | {readonly fields: Readonly<Record<string, GoType>>; readonly name: string};

const TEXTS: GoType = {mapOf: 'text', name: 'map[string]string'};

const COOKIE: GoType = {
  name: 'httpext.HTTPCookie',
  fields: {
    ...({name: 'text', value: 'text', domain: 'text', path: 'text'} as const),
    ...({http_only: 'truth', secure: 'truth', max_age: 'whole', expires: 'whole'} as const),
  },
};

const SENT_COOKIE: GoType = {
  name: 'httpext.HTTPRequestCookie',
  fields: {name: 'text', value: 'text', replace: 'truth'},
};

const REQUEST: GoType = {
  name: 'httpext.Request',
  fields: {
    ...({method: 'text', url: 'text', body: 'text'} as const),
    headers: {mapOf: {listOf: 'text', name: '[]string'}, name: 'map[string][]string'},
    cookies: {
      mapOf: {listOf: SENT_COOKIE, name: '[]*httpext.HTTPRequestCookie'},
      name: 'map[string][]*httpext.HTTPRequestCookie',
    },
  },
};

/** Those of an answer's fields that are no plain objects. */
const OF_ANSWER: Readonly<Record<string, GoType>> = {
  ...({status: 'whole', error_code: 'whole', remote_port: 'whole'} as const),
  ...({remote_ip: 'text', url: 'text', status_text: 'text', proto: 'text'} as const),
  ...({error: 'text', tls_version: 'text', tls_cipher_suite: 'text'} as const),
  headers: TEXTS,
  request: REQUEST,
  cookies: {
    mapOf: {listOf: COOKIE, name: '[]*httpext.HTTPCookie'},
    name: 'map[string][]*httpext.HTTPCookie',
  },
};

/** What a field of an answer becomes where a script sets it. @throws TypeError for what k6 refuses */
export function fieldOf(name: string, value: unknown): unknown {
  const type = OF_ANSWER[name];
  if (type === undefined) return value;
  return named('Go struct conversion error: ', () => converted(type, value));
}

/** A field as a script gets it, which may set what is in it. */
export function viewOf(name: string, value: unknown): unknown {
  const type = OF_ANSWER[name];
  if (type !== undefined) return shown(type, value);
  // Its numbers stay what they are set to.
  return name === 'timings' ? Object.seal(value) : value;
}

function converted(type: GoType, value: unknown): unknown {
  if (type === 'text') return value === undefined || value === null ? '' : String(value);
  if (type === 'whole') return Math.trunc(Number(value)) || 0;
  if (type === 'truth') return Boolean(value);
  if (value === null && type !== TEXTS) return null;
  if (typeof value !== 'object' || value === null)
    throw new TypeError(`could not convert ${value} to ${type.name}`);
  if ('listOf' in type) return listOf(type.listOf, type.name, value);
  if ('mapOf' in type) return shown(type, mapOf(type.mapOf, value));
  const given = value as Readonly<Record<string, unknown>>;
  const fields = Object.entries(type.fields).map(([name, of]) => [
    name,
    converted(of, given[name] ?? (typeof of === 'string' ? undefined : null)),
  ]);
  return shown(type, Object.fromEntries(fields));
}

function listOf(type: GoType, name: string, value: object): unknown[] {
  if (!(Symbol.iterator in value))
    throw new TypeError(`cannot convert ${value} to ${name}: not an array or iterable`);
  return Array.from(value as Iterable<unknown>, (each, at) =>
    named(`could not convert array element ${each} to ${name} at ${at}: `, () =>
      converted(type, each),
    ),
  );
}

const mapOf = (type: GoType, value: object) =>
  Object.fromEntries(Object.entries(value).map(([name, each]) => [name, converted(type, each)]));

function shown(type: GoType, value: unknown): unknown {
  if (typeof type === 'string' || typeof value !== 'object' || value === null) return value;
  if ('listOf' in type) return (value as unknown[]).map(each => shown(type.listOf, each));
  const of = (name: string | symbol): GoType | undefined =>
    'mapOf' in type
      ? type.mapOf
      : Object.hasOwn(type.fields, name)
        ? type.fields[String(name)]
        : undefined;
  const own = Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, shown(of(name) ?? 'text', each)]),
  );
  return new Proxy(own, {
    set(target, name, given) {
      const known = of(name);
      if (known === undefined)
        throw new TypeError(`Cannot assign to property ${String(name)} of a host object`);
      const where = 'mapOf' in type ? 'map value' : 'Go struct';
      const become = () => converted(known, given);
      return Reflect.set(target, name, named(`${where} conversion error: `, become));
    },
    deleteProperty(target, name) {
      if ('fields' in type && name in target)
        throw new TypeError(`Cannot delete property ${String(name)} from a Go type`);
      return Reflect.deleteProperty(target, name);
    },
  });
}

/** Says in the error of a conversion where it was. */
function named<T>(where: string, convert: () => T): T {
  try {
    return convert();
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
    throw new TypeError(`${where}${thrown.message}`);
  }
}

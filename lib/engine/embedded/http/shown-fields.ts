import {fieldOf, viewOf} from './set-fields.ts';

/** What a script sees of an answer where it lists its fields, in k6's order. */
const FIELDS = [
  ...['remote_ip', 'remote_port', 'url', 'status', 'status_text', 'proto', 'headers', 'cookies'],
  ...['body', 'timings', 'tls_version', 'tls_cipher_suite', 'ocsp', 'error', 'error_code'],
  'request',
];
const METHODS = ['clickLink', 'html', 'json', 'submitForm'];
const ALL: readonly (string | symbol)[] = [...FIELDS, ...METHODS];

/** Those, and what only the engine's own modules know. */
const BOUND: ReadonlySet<string | symbol> = new Set([...METHODS, 'exactJson', 'toJSON']);

/** What is kept once it was read, since a script may set what is in it. */
const OF_OBJECTS: ReadonlySet<string | symbol> = new Set([
  ...['headers', 'cookies', 'timings', 'request'],
]);

type Answer = Record<string | symbol, unknown>;

function read(answer: Answer, name: string | symbol): unknown {
  const value = answer[name];
  if (OF_OBJECTS.has(name) && !Object.hasOwn(answer, name)) {
    const view = viewOf(String(name), value);
    keep(answer, name, view);
    return view;
  }
  // Its methods work without it too: `const {json} = response`.
  return typeof value === 'function' && BOUND.has(name) ? value.bind(answer) : value;
}

function keep(answer: Answer, name: string | symbol, value: unknown): boolean {
  const known = {writable: true, enumerable: true, configurable: true};
  return Reflect.defineProperty(answer, name, {...known, value});
}

const AS_IN_K6: ProxyHandler<Answer> = {
  get: read,
  ownKeys: () => [...ALL],
  getOwnPropertyDescriptor: (answer, name) =>
    ALL.includes(name)
      ? {value: read(answer, name), writable: true, enumerable: true, configurable: true}
      : undefined,
  set(answer, name, value) {
    if (!FIELDS.includes(String(name)))
      throw new TypeError(`Cannot assign to property ${String(name)} of a host object`);
    return keep(answer, name, fieldOf(String(name), value));
  },
  deleteProperty(_, name) {
    if (ALL.includes(name))
      throw new TypeError(`Cannot delete property ${String(name)} from a Go type`);
    return true;
  },
};

/**
 * An answer with all its fields as its own, which scripts may list, copy and set: as k6 has them. It costs
 * a third of a microsecond an answer, and is made only for scripts that may do so.
 */
export function withOwnFields<T extends object>(answer: T): T {
  return new Proxy(answer as Answer, AS_IN_K6) as T;
}

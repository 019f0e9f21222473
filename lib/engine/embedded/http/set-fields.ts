/** What the fields of an answer are in k6, whatever a script sets them to (tried on 2.2). */
const WHOLE: ReadonlySet<string> = new Set(['status', 'error_code', 'remote_port']);
const TEXT: ReadonlySet<string> = new Set([
  ...['remote_ip', 'url', 'status_text', 'proto', 'error', 'tls_version', 'tls_cipher_suite'],
]);
const OF_OBJECTS: Readonly<Record<string, string>> = {
  headers: 'map[string]string',
  cookies: 'map[string][]*httpext.HTTPCookie',
};

/** What a field of an answer becomes where a script sets it. @throws TypeError for what k6 refuses */
export function fieldOf(name: string, value: unknown): unknown {
  if (WHOLE.has(name)) return Math.trunc(Number(value)) || 0;
  if (TEXT.has(name)) return textOf(value);
  const kind = OF_OBJECTS[name];
  if (kind !== undefined && (typeof value !== 'object' || value === null))
    throw new TypeError(`Go struct conversion error: could not convert ${value} to ${kind}`);
  return name === 'headers' ? textsOf(value as object) : value;
}

/** An object whose values are texts, whatever is set. */
export function textsOf(values: object): object {
  const texts = Object.entries(values).map(([name, value]) => [name, textOf(value)] as const);
  return new Proxy(Object.fromEntries(texts), {
    set: (target, name, value) => Reflect.set(target, name, textOf(value)),
  });
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

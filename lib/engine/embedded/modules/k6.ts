import type {VuHost} from '../vu-host.ts';

type Checks = Readonly<Record<string, unknown>>;

/** https://grafana.com/docs/k6/latest/javascript-api/k6/ ; `sleep` returns a promise here. */
export function k6Module(host: VuHost) {
  return {
    check: (value: unknown, checks: Checks, tags?: Readonly<Record<string, string>>) =>
      check(host, value, checks, tags),
    group: (name: string, body: () => unknown) => group(host, name, body),
    sleep: (seconds: number) => sleep(host, seconds),
    fail: (reason?: string) => {
      throw new Error(reason ?? '');
    },
    randomSeed() {
      throw new TypeError(
        'randomSeed() is not part of the embedded engine: take __ENV.C8GAUGE_SEED',
      );
    },
  };
}

function check(
  host: VuHost,
  value: unknown,
  checks: Checks,
  tags: Readonly<Record<string, string>> | undefined,
): boolean {
  if (host.inInit) throw new TypeError('check() cannot be called in the init context');
  let all = true;
  for (const name in checks) {
    const passed = judge(name, checks[name], value);
    if (!passed) all = false;
    const {scope} = host;
    // Tags matter only where a threshold selects by them.
    const isPlain = scope.instruments.metrics.plain('checks') !== undefined;
    scope.record('checks', passed ? 1 : 0, isPlain ? undefined : {check: name, ...tags});
    scope.instruments.countCheck(scope.tags['group'] ?? '', name, passed);
  }
  return all;
}

function judge(name: string, test: unknown, value: unknown): boolean {
  const outcome: unknown = typeof test === 'function' ? test(value) : test;
  if (outcome instanceof Promise) {
    // The promise is of no use to anybody now: its failure must not end the process.
    outcome.catch(() => undefined);
    throw new TypeError(
      `check() does not support async functions for '${name}': await the value first`,
    );
  }
  return Boolean(outcome);
}

function group(host: VuHost, name: string, body: () => unknown): unknown {
  if (host.inInit) throw new TypeError('group() cannot be called in the init context');
  if (name.includes('::')) throw new TypeError("group and check names may not contain '::'");
  const outer = host.scope.tags['group'] ?? '';
  const startedMs = performance.now();
  host.scope.setTag('group', `${outer}::${name}`);
  try {
    const result = body();
    if (result instanceof Promise) {
      result.catch(() => undefined);
      throw new TypeError(
        `group() does not support async functions ('${name}'): tag the requests instead, params.tags`,
      );
    }
    return result;
  } finally {
    host.scope.record('group_duration', performance.now() - startedMs);
    host.scope.setTag('group', outer);
  }
}

function sleep({scope, inInit}: VuHost, seconds: number): Promise<void> {
  if (inInit) throw new TypeError('sleep() cannot be called in the init context');
  scope.throwIfInterrupted();
  return scope.wait(Math.max(0, Number(seconds) || 0) * 1000);
}

import {seededRandom} from '../../../core/random.ts';
import type {Tags} from '../../measure/metrics.ts';
import {GoError} from '../http/failures.ts';
import type {VuHost} from '../vu-host.ts';
import {never, TestAborted} from '../vu-scope.ts';
import {isAsyncFunction} from '../waiting/driver.ts';
import {isPending} from '../waiting/pending.ts';

type Checks = Readonly<Record<string, unknown>>;
type GivenTags = Readonly<Record<string, unknown>>;

/** https://grafana.com/docs/k6/latest/javascript-api/k6/ ; what waits returns a promise here. */
export function k6Module(host: VuHost) {
  return {
    check: (value: unknown, checks: Checks, tags?: GivenTags) => check(host, value, checks, tags),
    group: (name: string, body: () => unknown) => group(host, name, body),
    sleep: (seconds: number) => host.work.waitFor(() => sleep(host, seconds)),
    fail: (reason?: unknown) => {
      throw new GoError(reason === undefined ? '' : String(reason));
    },
    /** The same seed gives the same numbers each time; they are not those of k6, whose generator is Go's. */
    randomSeed: (seed: unknown) => {
      host.worker.warnOnce('randomSeed', () => OTHER_NUMBERS);
      host.random = seededRandom(Math.trunc(Number(seed) || 0)).fraction;
    },
  };
}

const OTHER_NUMBERS =
  'randomSeed() gives the same numbers in each run, and not those of k6: use --engine k6 where they matter';

function check(
  host: VuHost,
  value: unknown,
  checks: Checks | null | undefined,
  tags: GivenTags | null | undefined,
): boolean | Promise<boolean> {
  if (host.inInit) throw new GoError('Using check() in the init context is not supported');
  if (checks === undefined) throw new GoError('no checks provided to `check`');
  if (checks === null) throw new TypeError('Cannot convert undefined or null to object');
  if (tags) assertTags(tags);
  const names: string[] = [];
  for (const name in checks) names.push(name);
  let all = true;
  for (const [at, name] of names.entries()) {
    const passed = judge(host, name, checks[name], value, tags);
    if (isPending(passed)) return checkInTurn(host, {value, checks, tags}, names.slice(at), passed);
    if (!passed) all = false;
  }
  return all;
}

interface Checked {
  readonly value: unknown;
  readonly checks: Checks;
  readonly tags: GivenTags | null | undefined;
}

/** A predicate sends a request: those after it wait, as in k6. @param names from the one that waits on */
function checkInTurn(
  host: VuHost,
  {value, checks, tags}: Checked,
  names: readonly string[],
  first: Promise<unknown>,
): Promise<boolean> {
  function* judgeAll(): Generator<unknown, boolean, unknown> {
    let all = true;
    for (const [at, name] of names.entries()) {
      let passed: unknown = at === 0 ? first : judge(host, name, checks[name], value, tags);
      if (isPending(passed)) passed = yield passed;
      if (!passed) all = false;
    }
    return all;
  }
  return host.driver.run(judgeAll(), 0) as Promise<boolean>;
}

function count(host: VuHost, name: string, passed: boolean, tags?: GivenTags | null): void {
  const {scope} = host;
  // Tags matter only where a threshold selects by them.
  const isPlain = scope.instruments.metrics.plain('checks') !== undefined;
  const all = isPlain ? undefined : {...scope.instruments.shown({check: name}), ...(tags as Tags)};
  scope.record('checks', passed ? 1 : 0, all);
  scope.instruments.countCheck(scope.tags['group'] ?? '', name, passed);
}

/** A check that throws has failed, and what it threw goes on, as in k6. */
function judge(
  host: VuHost,
  name: string,
  test: unknown,
  value: unknown,
  tags: GivenTags | null | undefined,
): boolean | Promise<boolean> {
  assertName(name);
  const fail = (thrown: unknown): never => {
    count(host, name, false, tags);
    throw thrown;
  };
  if (isAsyncFunction(test, host.driver)) refuseAsync('check', name);
  let outcome: unknown = test;
  try {
    if (typeof test === 'function') outcome = test(value);
  } catch (thrown) {
    return fail(thrown);
  }
  if (isPending(outcome))
    return host.driver.run(judgeLater(host, {name, tags, outcome}), 0) as Promise<boolean>;
  return judged(host, name, outcome, tags);
}

/** A predicate that sends a request. */
function* judgeLater(
  host: VuHost,
  {name, tags, outcome}: {name: string; tags: GivenTags | null | undefined; outcome: unknown},
): Generator<unknown, boolean, unknown> {
  let passed: unknown;
  try {
    passed = yield outcome;
  } catch (thrown) {
    count(host, name, false, tags);
    throw thrown;
  }
  return judged(host, name, passed, tags);
}

function judged(
  host: VuHost,
  name: string,
  outcome: unknown,
  tags: GivenTags | null | undefined,
): boolean {
  count(host, name, Boolean(outcome), tags);
  return Boolean(outcome);
}

/** k6 takes texts, numbers and truths as the values of tags. @throws GoError for anything else */
export function assertTags(tags: GivenTags, where = ''): void {
  for (const name in tags) {
    const kind = typeof tags[name];
    if (kind === 'string' || kind === 'number' || kind === 'boolean') continue;
    throw new GoError(
      `${where}invalid value for metric tag '${name}': only String, Boolean and Number types are accepted as a metric tag values`,
    );
  }
}

function assertName(name: string): void {
  if (String(name).includes('::')) throw new GoError("group and check names may not contain '::'");
}

/** What the embedded engine cannot do ends the run, whose figures would not be the script's. */
export function refuseAtRun({inInit, worker}: VuHost, what: string, remedy: string): never {
  const reason = `the embedded engine has no ${what}: ${remedy}`;
  if (inInit) throw new GoError(reason);
  worker.abortTest(reason);
  throw new TestAborted(reason);
}

function group(host: VuHost, name: string, body: () => unknown): unknown {
  if (host.inInit) throw new GoError('Using group() in the init context is not supported');
  assertName(name);
  if (typeof body !== 'function')
    throw new GoError('group() requires a callback as a second argument');
  if (isAsyncFunction(body, host.driver)) refuseAsync('group', name);
  const outer = host.scope.tags['group'] ?? '';
  const {clock} = host.worker;
  const startedMs = clock.monotonicMs();
  const path = `${outer}::${name}`;
  host.scope.setTag('group', path);
  host.scope.instruments.noteGroup(path);
  const end = () => {
    host.scope.record('group_duration', clock.monotonicMs() - startedMs);
    host.scope.setTag('group', outer);
  };
  let result: unknown;
  try {
    result = body();
  } catch (thrown) {
    end();
    throw thrown;
  }
  if (isPending(result)) return host.driver.run(endLater(result, end), 0);
  end();
  return result;
}

function* endLater(result: unknown, end: () => void): Generator<unknown, unknown, unknown> {
  try {
    return yield result;
  } finally {
    end();
  }
}

/** As k6 has it: nobody could say which requests are the group's, or what comes of the check. */
function refuseAsync(what: string, name: string): never {
  throw new GoError(
    `${what}() does not support async functions ('${name}'): write it without async and await`,
  );
}

function sleep({scope, inInit}: VuHost, seconds: number): Promise<void> {
  if (inInit) throw new TypeError('sleep() cannot be called in the init context');
  if (scope.interrupted) return never();
  return scope.wait(Math.max(0, Number(seconds) || 0) * 1000);
}

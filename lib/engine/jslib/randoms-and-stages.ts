import {check as checkOne} from 'k6';
import {randomBytes} from 'k6/crypto';
import exec from 'k6/execution';

/**
 * The functions of https://jslib.k6.io/k6-utils/ by its documentation
 * (https://grafana.com/docs/k6/latest/javascript-api/jslib/utils/), for the embedded engine.
 */
export function uuidv4(secure = false): string {
  const bytes = secure
    ? new Uint8Array(randomBytes(16))
    : Uint8Array.from({length: 16}, () => Math.floor(Math.random() * 256));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, each => each.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A whole number, both bounds included. */
export function randomIntBetween(min: number, max: number): number {
  return Math.floor(Math.random() * (max - min + 1) + min);
}

export function randomItem<T>(items: readonly T[]): T {
  return items[Math.floor(Math.random() * items.length)] as T;
}

export function randomString(length: number, charset = 'abcdefghijklmnopqrstuvwxyz'): string {
  const letter = () => charset.charAt(Math.floor(Math.random() * charset.length));
  return Array.from({length}, letter).join('');
}

/** What stands between two texts; with `repeat` each of them. Null where there is nothing. */
export function findBetween(
  content: string,
  left: string,
  right: string,
  repeat = false,
): string | string[] | null {
  const found: string[] = [];
  for (let from = 0; ; ) {
    const start = content.indexOf(left, from);
    if (start < 0) break;
    const end = content.indexOf(right, start + left.length);
    if (end < 0) break;
    const between = content.slice(start + left.length, end);
    if (!repeat) return between;
    found.push(between);
    from = end + right.length;
  }
  return found.length > 0 ? found : null;
}

/** Stages that follow a bell curve, from two deviations before its top to two behind it. */
export function normalDistributionStages(maxVus: number, durationSeconds: number, stages = 10) {
  const height = (at: number) => Math.exp(-(at ** 2) / 2) / Math.sqrt(2 * Math.PI);
  const curve = Array.from({length: stages + 1}, (_, at) => height(-2 + (4 * at) / stages));
  const top = Math.max(...curve);
  const targets = [...curve.map(each => Math.round((each * maxVus) / top)), 0];
  const inner = Math.ceil((4 * durationSeconds) / (6 * stages));
  const outer = Math.ceil(durationSeconds / 6);
  return targets.map((target, at) => ({
    duration: `${at === 0 || at > stages ? outer : inner}s`,
    target,
  }));
}

const UNITS_MS: Readonly<Record<string, number>> = {
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
};

/** Milliseconds of a text like `1h30m`; a number without a unit is in milliseconds. */
export function parseDuration(text: string): number {
  if (text === null || text === undefined || text.length < 1) throw new Error('str is empty');
  const seen = new Set<string>();
  let [sumMs, rest] = [0, text.replace(/\s/g, '')];
  while (rest !== '') {
    const [all = '', number = '', unit = ''] = /^([\d.]+)(ms|[^\d.])?/.exec(rest) ?? [];
    if (all === '') throw new Error(`${rest.charAt(0)} is an unsupported time unit`);
    const unitMs = unit === '' ? 1 : UNITS_MS[unit];
    if (unitMs === undefined) throw new Error(`${unit} is an unsupported time unit`);
    if (unit !== '' && seen.has(unit))
      throw new Error(`${unit} time unit is provided multiple times`);
    seen.add(unit);
    sumMs +=
      unit === 'ms' ? Math.trunc(Number.parseFloat(number)) : Number.parseFloat(number) * unitMs;
    rest = rest.slice(all.length);
  }
  return sumMs;
}

interface Stage {
  readonly duration: string;
  readonly target: number;
}

function currentStages(): readonly Stage[] {
  const {name} = exec.scenario;
  const scenarios = exec.test.options.scenarios as Readonly<
    Record<string, {readonly stages?: readonly Stage[]}>
  > | null;
  const stages = scenarios?.[name]?.stages;
  if (!stages)
    throw new Error(
      'only ramping-vus or ramping-arravial-rate supports stages, it is not possible to get a stage index on other executors.',
    );
  if (stages.length < 1) throw new Error(`the current scenario ${name} doesn't contain any stage`);
  return stages;
}

/** Which of its stages the running scenario is in, from 0. */
export function getCurrentStageIndex(): number {
  const stages = currentStages();
  const elapsedMs = Date.now() - exec.scenario.startTime;
  let untilMs = 0;
  const at = stages.findIndex(({duration}) => {
    untilMs += parseDuration(duration);
    return elapsedMs < untilMs;
  });
  return at < 0 ? stages.length - 1 : at;
}

export function tagWithCurrentStageIndex(): void {
  exec.vu.tags['stage'] = getCurrentStageIndex();
}

/** The tag `stage_profile`: `ramp-up`, `steady` or `ramp-down`. */
export function tagWithCurrentStageProfile(): void {
  const at = getCurrentStageIndex();
  const stages = currentStages();
  const [before, now] = [stages[at - 1]?.target ?? -1, stages[at]?.target ?? 0];
  exec.vu.tags['stage_profile'] =
    at < 1 || now > before ? 'ramp-up' : now === before ? 'steady' : 'ramp-down';
}

type Checker = unknown | ((value: unknown) => unknown);

/** `check` that also takes promises and async functions, and then returns a promise. */
export function check(
  value: unknown,
  checkers: Readonly<Record<string, Checker>>,
  tags?: Readonly<Record<string, string>>,
): boolean | Promise<boolean> {
  if (value instanceof Promise)
    return value.then(settled => check(settled, checkers, tags)) as Promise<boolean>;
  const report = (name: string, passed: unknown) => {
    checkOne(null, {[name]: () => Boolean(passed)}, tags as object);
    return passed;
  };
  const results = Object.entries(checkers).map(([name, checker]) => {
    const result = typeof checker === 'function' ? (checker(value) as unknown) : checker;
    return result instanceof Promise
      ? result.then(passed => report(name, passed))
      : report(name, result);
  });
  const all = (passed: readonly unknown[]) => passed.every(Boolean);
  return results.some(each => each instanceof Promise)
    ? Promise.all(results).then(all)
    : all(results);
}

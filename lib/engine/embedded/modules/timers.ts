import type {VuHost} from '../vu-host.ts';

type Callback = (...values: unknown[]) => unknown;

/** https://grafana.com/docs/k6/latest/javascript-api/k6-timers/ ; the same functions are globals. */
export function timersModule(host: VuHost): Timers {
  const known = madeFor.get(host) ?? timersOf(host);
  madeFor.set(host, known);
  return known;
}

type Timers = ReturnType<typeof timersOf>;

const madeFor = new WeakMap<VuHost, Timers>();

function timersOf({work}: VuHost) {
  const start = (name: string, repeats: boolean) => {
    return (callback: unknown, delay?: unknown, ...values: unknown[]): number => {
      if (typeof callback !== 'function')
        throw new TypeError(`${name}'s callback isn't a callable function`);
      const delayMs = Math.max(repeats ? 1 : 0, Number(delay) || 0);
      return work.setTimer(() => (callback as Callback)(...values), delayMs, repeats);
    };
  };
  const clear = (id?: unknown) => work.clearTimer(Number(id));
  return {
    setTimeout: start('setTimeout', false),
    clearTimeout: clear,
    setInterval: start('setInterval', true),
    clearInterval: clear,
  };
}

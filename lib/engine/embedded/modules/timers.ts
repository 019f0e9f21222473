import type {Cancel} from '../../../core/clock.ts';
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

function timersOf({worker, scope}: VuHost) {
  const running = new Map<number, Cancel>();
  let last = 0;
  const start = (name: string, isRepeated: boolean) => {
    return (callback: unknown, delay?: unknown, ...values: unknown[]): number => {
      if (typeof callback !== 'function')
        throw new TypeError(`${name}'s callback isn't a callable function`);
      const id = ++last;
      const delayMs = Math.max(isRepeated ? 1 : 0, Number(delay) || 0);
      const plan = () => {
        const cancel = worker.clock.schedule(delayMs, () => {
          if (scope.interrupted) return;
          if (isRepeated) plan();
          else running.delete(id);
          (callback as Callback)(...values);
        });
        running.set(id, cancel);
      };
      plan();
      return id;
    };
  };
  const clear = (id?: unknown) => {
    running.get(Number(id))?.();
    running.delete(Number(id));
  };
  return {
    setTimeout: start('setTimeout', false),
    clearTimeout: clear,
    setInterval: start('setInterval', true),
    clearInterval: clear,
  };
}

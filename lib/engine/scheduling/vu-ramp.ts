import type {Stage} from '../options/scenario-plan.ts';

/**
 * How many VUs a ramping-vus scenario wants after `elapsedMs`: linear between the stages' targets.
 * k6 adds or removes a VU when the line crosses the next whole number
 * (https://grafana.com/docs/k6/latest/using-k6/scenarios/executors/ramping-vus/).
 */
export function vusAt(startVus: number, stages: readonly Stage[], elapsedMs: number): number {
  let from = startVus;
  let startMs = 0;
  for (const {durationMs, target} of stages) {
    if (elapsedMs < startMs + durationMs) {
      const exact = from + ((target - from) * (elapsedMs - startMs)) / durationMs;
      return target >= from ? Math.floor(exact + 1e-9) : Math.ceil(exact - 1e-9);
    }
    from = target;
    startMs += durationMs;
  }
  return from;
}

/** The moments at which {@link vusAt} changes, milliseconds since the start, in order. */
export function vuSteps(
  startVus: number,
  stages: readonly Stage[],
): {readonly atMs: number; readonly vus: number}[] {
  const steps = [{atMs: 0, vus: startVus}];
  let from = startVus;
  let startMs = 0;
  for (const {durationMs, target} of stages) {
    const distance = Math.abs(target - from);
    for (let step = 1; step <= distance; step++) {
      const vus = target > from ? from + step : from - step;
      steps.push({atMs: startMs + (durationMs * step) / distance, vus});
    }
    from = target;
    startMs += durationMs;
  }
  return steps;
}

/** How many of `total` belong to one of `count` workers: their shares differ by at most one. */
export function shareOfCount(total: number, worker: number, count: number): number {
  return Math.floor(total / count) + (worker < total % count ? 1 : 0);
}

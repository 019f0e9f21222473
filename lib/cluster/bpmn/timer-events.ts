import {afterInterval} from '../feel/iso-timers.ts';
import {evaluateCycle, evaluateDateTime, evaluateDuration} from '../feel/timers.ts';
import type {Runtime} from '../runtime.ts';
import type {VariableScope} from '../store/variables.ts';
import {evaluateAs} from './evaluate.ts';
import type {EventTrigger} from './model.ts';

type TimerTrigger = Extract<EventTrigger, {type: 'timer'}>;

/** When a timer fires, and how it goes on from there. */
interface Schedule {
  readonly firstMs: number;
  /** How often it fires; infinite for a cycle without a number. */
  readonly times: number;
  readonly next: (dueMs: number) => number;
}

/**
 * Plans a timer event. A cycle fires again and again, each time one interval after it was due.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/timer-events/
 * @returns ends it
 * @throws IncidentError when its time does not evaluate
 */
export function planTimer(
  runtime: Runtime,
  trigger: TimerTrigger,
  scope: VariableScope,
  fire: () => void,
): () => void {
  const schedule = scheduleOf(runtime, trigger, scope);
  let left = schedule.times;
  const plan = (dueMs: number) =>
    runtime.timers.plan(dueMs, () => {
      left--;
      if (left > 0) timer = plan(schedule.next(dueMs));
      fire();
    });
  if (left <= 0) return () => {};
  let timer = plan(schedule.firstMs);
  return () => {
    left = 0;
    runtime.timers.cancel(timer);
  };
}

function scheduleOf(runtime: Runtime, trigger: TimerTrigger, scope: VariableScope): Schedule {
  const nowMs = runtime.clock.wallMs();
  if (trigger.timer === 'date') {
    const firstMs = evaluateAs(evaluateDateTime, runtime, trigger.at, scope);
    return {firstMs, times: 1, next: dueMs => dueMs};
  }
  if (trigger.timer === 'duration') {
    const interval = evaluateAs(evaluateDuration, runtime, trigger.at, scope);
    return {firstMs: afterInterval(nowMs, interval), times: 1, next: dueMs => dueMs};
  }
  const cycle = evaluateAs(evaluateCycle, runtime, trigger.at, scope);
  const next = (dueMs: number) => Math.max(afterInterval(dueMs, cycle.interval), dueMs + 1);
  return {
    firstMs: cycle.startMs ?? next(nowMs),
    times: cycle.repetitions ?? Number.POSITIVE_INFINITY,
    next,
  };
}

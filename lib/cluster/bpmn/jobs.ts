import type {JsonValue} from '../../core/int64.ts';
import type {Runtime} from '../runtime.ts';
import type {ElementInstance} from '../store/instances.ts';
import type {Job} from '../store/jobs.ts';
import type {Expression} from './expression.ts';
import {failingAs, IncidentError} from './incidents.ts';
import {scopeOf} from './mappings.ts';
import type {JobDefinition} from './model.ts';

/** Creates the job of an element instance. @throws IncidentError when type or retries do not evaluate */
export function openJob(
  runtime: Runtime,
  element: ElementInstance,
  definition: JobDefinition,
): void {
  const job: Job = {
    key: runtime.keys.next(element.process.partition),
    type: evaluateText(definition.type, element),
    retries: evaluateWhole(definition.retries, element),
    headers: definition.headers,
    element,
    tenantId: element.process.tenantId,
    state: 'activatable',
    worker: '',
    deadlineMs: 0,
    errorMessage: '',
    timer: null,
    previous: null,
    next: null,
  };
  element.job = job;
  element.onTerminate = () => closeJob(runtime, job);
  runtime.jobs.add(job);
}

/** Forgets a job: it was completed, or its element instance is over. */
export function closeJob(runtime: Runtime, job: Job): void {
  stopTimer(runtime, job);
  job.element.job = null;
  runtime.jobs.remove(job);
}

/** Ends the lock or the back-off of a job. */
export function stopTimer(runtime: Runtime, job: Job): void {
  if (job.timer) runtime.timers.cancel(job.timer);
  job.timer = null;
}

/** Evaluates an expression that must give text. @throws IncidentError of EXTRACT_VALUE_ERROR */
export function evaluateText(expression: Expression, element: ElementInstance): string {
  const value = evaluateFor(expression, element);
  if (typeof value === 'string') return value;
  throw new IncidentError(
    'EXTRACT_VALUE_ERROR',
    `Expected result of the expression '${bare(expression)}' to be 'STRING', but was '${typeName(value)}'.`,
  );
}

/** Evaluates an expression that must give a whole number. @throws IncidentError of EXTRACT_VALUE_ERROR */
export function evaluateWhole(expression: Expression, element: ElementInstance): number {
  const value = evaluateFor(expression, element);
  const number = typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value;
  if (typeof number === 'number') return Math.trunc(number);
  throw new IncidentError(
    'EXTRACT_VALUE_ERROR',
    `Expected result of the expression '${bare(expression)}' to be 'NUMBER', but was '${typeName(value)}'.`,
  );
}

/** Evaluates an expression with the variables that an instance sees. @throws IncidentError */
export function evaluateFor(expression: Expression, element: ElementInstance): JsonValue {
  if (expression.isLiteral) return expression.source;
  return failingAs('EXTRACT_VALUE_ERROR', () => expression.evaluate(scopeOf(element)));
}

/** The type of a value as FEEL names it. */
export function typeName(value: JsonValue): string {
  if (value === null) return 'NULL';
  if (Array.isArray(value)) return 'ARRAY';
  const names: Readonly<Record<string, string>> = {
    object: 'OBJECT',
    bigint: 'NUMBER',
    number: 'NUMBER',
    string: 'STRING',
    boolean: 'BOOLEAN',
  };
  return names[typeof value] ?? 'NULL';
}

function bare(expression: Expression): string {
  return expression.source.replace(/^=/, '').trim();
}

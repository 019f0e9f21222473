import type {JsonValue} from '../../core/int64.ts';
import type {CompiledExpression} from '../feel/expression.ts';
import type {WallClock} from '../feel/functions.ts';
import {evaluateNumber, evaluateString} from '../feel/typed-results.ts';
import type {Variables as FeelVariables} from '../feel/variables.ts';
import type {Runtime} from '../runtime.ts';
import type {ElementInstance} from '../store/instances.ts';
import type {IncidentType} from '../store/records.ts';
import {lookUp, type VariableScope} from '../store/variables.ts';
import {failingAs} from './incidents.ts';

/** One of the typed evaluations of `feel/`. */
export type TypedEvaluation<T> = (
  expression: CompiledExpression,
  variables: FeelVariables,
  clock: WallClock,
) => T;

/** The variables that a scope sees, looked up as an expression asks for them. */
export function variablesSeenBy(scope: VariableScope): (name: string) => JsonValue | undefined {
  return name => lookUp(scope, name);
}

/**
 * Evaluates an expression with the variables that an element instance sees.
 *
 * @throws IncidentError when it fails or gives another type
 */
export function evaluateAs<T>(
  evaluation: TypedEvaluation<T>,
  runtime: Runtime,
  expression: CompiledExpression,
  element: VariableScope,
  incident: IncidentType = 'EXTRACT_VALUE_ERROR',
): T {
  return failingAs(incident, () => evaluation(expression, variablesSeenBy(element), runtime.clock));
}

/** {@link evaluateAs} for text. */
export function textFrom(
  runtime: Runtime,
  expression: CompiledExpression,
  element: ElementInstance,
): string {
  return evaluateAs(evaluateString, runtime, expression, element);
}

/** {@link evaluateAs} for a whole number. */
export function numberFrom(
  runtime: Runtime,
  expression: CompiledExpression,
  element: ElementInstance,
): number {
  return evaluateAs(evaluateNumber, runtime, expression, element);
}

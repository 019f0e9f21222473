import type {JsonValue} from '../../core/int64.ts';
import type {CompiledExpression} from '../feel/expression.ts';
import type {Variables as FeelVariables} from '../feel/feel-value.ts';
import type {WallClock} from '../feel/functions.ts';
import {evaluateNumber, evaluateString} from '../feel/typed-results.ts';
import type {Runtime} from '../runtime.ts';
import type {ElementInstance} from '../store/instances.ts';
import type {IncidentType} from '../store/search-index.ts';
import {
  lookUp,
  propagate,
  setLocal,
  type VariableScope,
  type Variables,
} from '../store/variables.ts';
import {failingAs} from './incidents.ts';
import type {Mapping} from './model.ts';

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

/** Evaluates the input mappings and sets their results as local variables of the instance. */
export function mapInputs(runtime: Runtime, element: ElementInstance): void {
  const {inputs} = element.node;
  if (inputs.length === 0) return;
  // Each mapping sees the results of those before it.
  for (const mapping of inputs) setLocal(element, evaluateMapping(runtime, mapping, element));
}

/**
 * Applies the result of an instance. Without output mappings its variables are propagated; with them
 * they stay local, and the results of the mappings are propagated.
 *
 * @see https://docs.camunda.io/docs/8.6/components/concepts/variables/#output-mappings
 */
export function mapOutputs(
  runtime: Runtime,
  element: ElementInstance,
  variables?: Variables,
): void {
  const {outputs} = element.node;
  if (outputs.length === 0 || element.loop) {
    if (variables) propagate(element, variables);
    return;
  }
  if (variables) setLocal(element, variables);
  for (const mapping of outputs) {
    const mapped = evaluateMapping(runtime, mapping, element);
    if (element.scope) propagate(element.scope, mapped);
    else setLocal(element, mapped);
  }
}

function evaluateMapping(runtime: Runtime, mapping: Mapping, element: ElementInstance): Variables {
  const {source} = mapping;
  const value = evaluateAs(
    (expression, variables, clock) => expression.evaluate(variables, clock),
    runtime,
    source,
    element,
    'IO_MAPPING_ERROR',
  );
  const [name = '', ...path] = mapping.target.split('.');
  if (path.length === 0) return new Map([[name, value]]);
  const before = element.variables?.get(name);
  return new Map([[name, nest(before, path, value)]]);
}

/** A target `a.b` writes into the context `a`, keeping what else is in it. */
function nest(before: JsonValue | undefined, path: readonly string[], value: JsonValue): JsonValue {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const context = isContext(before) ? before : {};
  return {...context, [name]: nest(context[name], rest, value)};
}

function isContext(value: JsonValue | undefined): value is {[key: string]: JsonValue} {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type {JsonValue} from '../../core/int64.ts';
import type {Runtime} from '../runtime.ts';
import type {ElementInstance} from '../store/instances.ts';
import {propagate, setLocal, type Variables} from '../store/variables.ts';
import {evaluateAs} from './evaluate.ts';
import type {Mapping} from './model.ts';

/** Evaluates the input mappings and sets their results as local variables of the instance. */
export function mapInputs(runtime: Runtime, element: ElementInstance): void {
  const {inputs} = element.node;
  if (inputs.length === 0) return;
  // Each mapping sees the results of those before it.
  for (const mapping of inputs) setLocal(element, evaluateMapping(runtime, mapping, element));
}

/**
 * Hands on what an instance brought. Without output mappings the variables are propagated; with
 * them they stay local, and what the mappings make of them is propagated.
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

import type {JsonValue} from '../../core/int64.ts';
import type {ElementInstance} from '../store/instances.ts';
import {propagate, setLocal, type Variables, visible} from '../store/variables.ts';
import type {Scope} from './expression.ts';
import {failingAs} from './incidents.ts';
import type {Mapping} from './model.ts';

/** Evaluates the input mappings and sets their results as local variables of the instance. */
export function mapInputs(element: ElementInstance): void {
  const {inputs} = element.node;
  if (inputs.length === 0 || element.loop) return;
  // Each mapping sees the results of those before it.
  for (const mapping of inputs) setLocal(element, evaluateMapping(mapping, element));
}

/**
 * Hands on what an instance brought. Without output mappings the variables are propagated; with
 * them they stay local, and what the mappings make of them is propagated.
 *
 * @see https://docs.camunda.io/docs/8.6/components/concepts/variables/#output-mappings
 */
export function mapOutputs(element: ElementInstance, variables?: Variables): void {
  const {outputs} = element.node;
  if (outputs.length === 0 || element.loop) {
    if (variables) propagate(element, variables);
    return;
  }
  if (variables) setLocal(element, variables);
  for (const mapping of outputs) {
    const mapped = evaluateMapping(mapping, element);
    if (element.scope) propagate(element.scope, mapped);
    else setLocal(element, mapped);
  }
}

/** The variables that an expression of an instance sees, as FEEL wants them. */
export function scopeOf(element: ElementInstance): Scope {
  const scope: Record<string, JsonValue> = Object.create(null);
  for (const [name, value] of visible(element)) scope[name] = value;
  return scope;
}

function evaluateMapping(mapping: Mapping, element: ElementInstance): Variables {
  const value = failingAs('IO_MAPPING_ERROR', () => mapping.source.evaluate(scopeOf(element)));
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

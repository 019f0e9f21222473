import type {JsonValue} from '../../core/int64.ts';

/**
 * Where an expression finds its variables: an object, or a function that is asked for each name
 * that the expression reads (a scope chain need not be flattened). A variable that is missing, or
 * undefined, evaluates to null with a warning.
 */
export type Variables =
  | Readonly<Record<string, JsonValue>>
  | ((name: string) => JsonValue | undefined);

/** The value of a variable; undefined when there is none. */
export function variableNamed(variables: Variables, name: string): JsonValue | undefined {
  if (typeof variables === 'function') return variables(name);
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}

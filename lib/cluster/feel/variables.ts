import type {FeelValue} from './feel-value.ts';

/**
 * Where an expression finds its variables: an object, or a function that is asked for each name
 * that the expression reads (a scope chain need not be flattened). A variable that is missing, or
 * undefined, evaluates to null with a warning. Values are JSON (bigint for long integers); the
 * results of decisions may be FEEL's own dates and durations.
 */
export type Variables = Readonly<Record<string, FeelValue>> | ((name: string) => FeelValue);

/** The value of a variable; undefined when there is none. */
export function variableNamed(variables: Variables, name: string): FeelValue {
  if (typeof variables === 'function') return variables(name);
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}

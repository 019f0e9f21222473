import type {JsonValue} from '../../core/int64.ts';

/** The variables of one scope, by name. A Map: a variable may be called `__proto__`. */
export type Variables = Map<string, JsonValue>;

/** A scope of variables and the one around it. */
export interface VariableScope {
  variables: Variables | null;
  readonly scope: VariableScope | null;
}

/** Sets variables in this very scope, as input mappings and multi-instances do. */
export function setLocal(
  scope: VariableScope,
  values: Iterable<readonly [string, JsonValue]>,
): void {
  for (const [name, value] of values) {
    scope.variables ??= new Map();
    scope.variables.set(name, value);
  }
}

/**
 * Sets each variable where it already is, looking outwards; what is nowhere yet goes to the outermost
 * scope.
 *
 * @see https://docs.camunda.io/docs/8.6/components/concepts/variables/#variable-propagation
 */
export function propagate(
  scope: VariableScope,
  values: Iterable<readonly [string, JsonValue]>,
): void {
  for (const [name, value] of values) {
    let target = scope;
    while (target.scope && !target.variables?.has(name)) target = target.scope;
    target.variables ??= new Map();
    target.variables.set(name, value);
  }
}

/** All variables that a scope sees: its own, then those around it which its own do not hide. */
export function visible(scope: VariableScope): Variables {
  if (!scope.scope) return scope.variables ?? new Map();
  const all: Variables = new Map();
  for (let each: VariableScope | null = scope; each; each = each.scope) {
    if (!each.variables) continue;
    for (const [name, value] of each.variables) if (!all.has(name)) all.set(name, value);
  }
  return all;
}

/** The value that a scope sees under a name. */
export function lookUp(scope: VariableScope, name: string): JsonValue | undefined {
  for (let each: VariableScope | null = scope; each; each = each.scope) {
    const value = each.variables?.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

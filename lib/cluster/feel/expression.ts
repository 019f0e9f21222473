import type {JsonValue} from '../../core/int64.ts';
import {
  type FeelValue,
  isPlainObject,
  toJsonValue,
  type Variables,
  variableNamed,
} from './feel-value.ts';
import type {WallClock} from './functions.ts';
import {type FeelOutcome, interpret} from './interpret.ts';
import {checkSize} from './limits.ts';
import {type ExpressionSyntax, readSyntax} from './syntax.ts';
import {type FeelWarning, noEntryFound, noVariableFound} from './warnings.ts';

/**
 * An attribute of a model, ready to be evaluated. One that starts with `=` is a FEEL expression,
 * any other a static string
 * (https://docs.camunda.io/docs/8.6/components/concepts/expressions/#expressions-vs-static-values).
 */
export interface CompiledExpression {
  /** As in the model, with the `=`. */
  readonly source: string;
  /** What stands in messages: the FEEL text after the `=`, or the static string. */
  readonly text: string;
  readonly isStatic: boolean;
  /** The variables that it reads; empty for a static string. */
  readonly variableNames: ReadonlySet<string>;
  /**
   * The result as JSON; null where a variable is missing. A variable that is only passed through
   * (`=orderId`, `=customer.id`) is the same value, not a copy.
   *
   * @throws FeelEvaluationError
   */
  evaluate(variables: Variables, clock: WallClock): JsonValue;
  /**
   * The result before it becomes JSON, with its warnings.
   *
   * @throws FeelEvaluationError
   */
  outcome(variables: Variables, clock: WallClock): FeelOutcome;
}

const cache = new Map<string, CompiledExpression>();

/**
 * Compiles an attribute of a model. The same source gives the same compiled expression again.
 * Static strings, literals and variable references (`a.b`) do not go through feelin, which takes
 * about 100 us; an expression without variables goes through it once.
 *
 * @throws FeelSyntaxError when it does not parse, is too long or nested too deeply
 */
export function compileExpression(source: string): CompiledExpression {
  return cached(cache, source, () => {
    const text = /^=(.+)$/s.exec(source)?.[1];
    return text === undefined ? staticExpression(source) : feelExpression(source, text);
  });
}

/**
 * Compiles FEEL that has no `=` before it, as in DMN.
 *
 * @throws FeelSyntaxError
 */
export function compileFeel(text: string): CompiledExpression {
  return cached(cache, `=${text}`, () => feelExpression(`=${text}`, text));
}

const CACHED_MAX = 4096;

/** The value of a text, made by `make` the first time. The oldest goes when there are too many. */
export function cached<T>(cache: Map<string, T>, text: string, make: () => T): T {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const made = make();
  cache.set(text, made);
  if (cache.size > CACHED_MAX) {
    const [oldest = ''] = cache.keys();
    cache.delete(oldest);
  }
  return made;
}

const NO_WARNINGS: readonly FeelWarning[] = [];
const NO_NAMES: ReadonlySet<string> = new Set();

function staticExpression(source: string): CompiledExpression {
  const outcome: FeelOutcome = {value: source, warnings: NO_WARNINGS};
  return {
    source,
    text: source,
    isStatic: true,
    variableNames: NO_NAMES,
    evaluate: () => source,
    outcome: () => outcome,
  };
}

function feelExpression(source: string, text: string): CompiledExpression {
  checkSize(text);
  const literal = literalOf(text);
  const syntax = literal === undefined ? readSyntax(text) : null;
  const outcome = syntax
    ? evaluation(syntax, text)
    : () => ({value: literal, warnings: NO_WARNINGS});
  return {
    source,
    text,
    isStatic: false,
    variableNames: syntax?.variables ?? NO_NAMES,
    outcome,
    evaluate(variables, clock) {
      const {value} = outcome(variables, clock);
      return syntax?.reference ? (value as JsonValue) : toJsonValue(value, text);
    },
  };
}

/** The value of a text that is clearly one literal; undefined for any other. */
export function literalOf(text: string): string | number | boolean | null | undefined {
  const literal = text.trim();
  if (/^"[^"\\]*"$/.test(literal)) return literal.slice(1, -1);
  if (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(literal)) return Number(literal);
  if (literal === 'true' || literal === 'false') return literal === 'true';
  return literal === 'null' ? null : undefined;
}

function evaluation(syntax: ExpressionSyntax, text: string): CompiledExpression['outcome'] {
  const {reference} = syntax;
  const run = (variables: Variables, clock: WallClock) =>
    interpret({text, syntax, variables, clock});
  if (reference) {
    return (variables, clock) => follow(reference, variables) ?? run(variables, clock);
  }
  if (!syntax.isConstant) return run;
  let known: FeelOutcome | undefined;
  return (variables, clock) => {
    known ??= run(variables, clock);
    return known;
  };
}

/**
 * `a.b.c`: entries of contexts; of a list, the entries of its members. Null where the path leads
 * into a date or a duration, whose properties feelin knows.
 */
function follow(path: readonly string[], variables: Variables): FeelOutcome | null {
  const [name = '', ...keys] = path;
  const found = variableNamed(variables, name);
  if (found !== undefined && keys.length === 0) return {value: found, warnings: NO_WARNINGS};
  const warnings = found === undefined ? [noVariableFound(name)] : [];
  let value: FeelValue = found ?? null;
  for (const key of keys) {
    const targets = Array.isArray(value) ? value : [value];
    if (targets.some(hasProperties)) return null;
    const entries = targets.map(target => entryOf(target, key, warnings));
    value = Array.isArray(value) ? entries : entries[0];
  }
  return {value, warnings};
}

function hasProperties(value: FeelValue): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !isPlainObject(value)
  );
}

function entryOf(target: FeelValue, key: string, warnings: FeelWarning[]): FeelValue {
  if (isPlainObject(target) && Object.hasOwn(target, key)) return target[key];
  warnings.push(noEntryFound(key, target));
  return null;
}

import {evaluate as feelin} from 'feelin';
import type {JsonValue} from '../../core/int64.ts';
import {BoundedCache} from './bounded-cache.ts';
import type {FeelWarning} from './comparison-guard.ts';
import {isPlainObject, toJsonValue} from './feel-value.ts';
import type {WallClock} from './functions.ts';
import {type FeelOutcome, interpret} from './interpret.ts';
import {type ExpressionSyntax, readSyntax} from './syntax.ts';
import {type Variables, variableNamed} from './variables.ts';
import {noEntryFound, noVariableFound} from './warnings.ts';

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

const CACHED_EXPRESSIONS = 4096;
const cache = new BoundedCache<string, CompiledExpression>(CACHED_EXPRESSIONS);

/**
 * Compiles an attribute of a model. The same source gives the same compiled expression again.
 * Static strings, literals and variable references (`a.b`) do not go through feelin, which takes
 * about 100 us; an expression without variables goes through it once.
 *
 * @throws FeelSyntaxError when it does not parse, is too long or nested too deeply
 */
export function compileExpression(source: string): CompiledExpression {
  return cache.getOrAdd(source, () => {
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
  return cache.getOrAdd(`=${text}`, () => feelExpression(`=${text}`, text));
}

const NO_WARNINGS: readonly FeelWarning[] = [];

function staticExpression(source: string): CompiledExpression {
  const outcome: FeelOutcome = {value: source, warnings: NO_WARNINGS};
  return {
    source,
    text: source,
    isStatic: true,
    variableNames: new Set(),
    evaluate: () => source,
    outcome: () => outcome,
  };
}

function feelExpression(source: string, text: string): CompiledExpression {
  const syntax = readSyntax(text);
  const outcome = evaluation(syntax, text);
  return {
    source,
    text,
    isStatic: false,
    variableNames: syntax.variables,
    outcome,
    evaluate(variables, clock) {
      const {value} = outcome(variables, clock);
      return syntax.reference ? (value as JsonValue) : toJsonValue(value, text);
    },
  };
}

function evaluation(syntax: ExpressionSyntax, text: string): CompiledExpression['outcome'] {
  const {reference} = syntax;
  if (reference) return variables => follow(reference, variables);
  const run = (variables: Variables, clock: WallClock) =>
    interpret({interpreter: feelin, text, syntax, variables, clock});
  if (!syntax.isConstant) return run;
  let known: FeelOutcome | undefined;
  return (variables, clock) => {
    known ??= run(variables, clock);
    return known;
  };
}

/** `a.b.c`: entries of contexts; of a list, the entries of its members. */
function follow(path: readonly string[], variables: Variables): FeelOutcome {
  const [name = '', ...keys] = path;
  const found = variableNamed(variables, name);
  if (found !== undefined && keys.length === 0) return {value: found, warnings: NO_WARNINGS};
  const warnings = found === undefined ? [noVariableFound(name)] : [];
  const value = keys.reduce<JsonValue>(
    (target, key) => entry(target, key, warnings),
    found ?? null,
  );
  return {value, warnings};
}

function entry(target: JsonValue, key: string, warnings: FeelWarning[]): JsonValue {
  if (Array.isArray(target)) return target.map(item => entryOf(item, key, warnings));
  return entryOf(target, key, warnings);
}

function entryOf(target: JsonValue, key: string, warnings: FeelWarning[]): JsonValue {
  if (isPlainObject(target) && Object.hasOwn(target, key)) return target[key] as JsonValue;
  warnings.push(noEntryFound(key, target));
  return null;
}

import {type evaluate, FeelDate, FeelDateTime, FeelDuration, FeelRange, FeelTime} from 'feelin';
import {isPlainObject} from './feel-value.ts';
import {RANGE_MEMBERS_MAX} from './limits.ts';

/** What an evaluation reports without failing (`io.camunda.zeebe.el.EvaluationWarning`). */
export interface FeelWarning {
  /** `NO_VARIABLE_FOUND`, `NOT_COMPARABLE`, `INVALID_TYPE`, ... */
  readonly type: string;
  readonly message: string;
}

type FeelinWarning = ReturnType<typeof evaluate>['warnings'][number];

/**
 * feelin's warnings in Camunda's words
 * (https://docs.camunda.io/docs/8.6/components/modeler/feel/language-guide/feel-error-handling/ and
 * feel-scala's `FeelInterpreter`).
 *
 * @param functions the names that the expression calls: an unknown one is a missing function
 */
export function productWarnings(
  warnings: readonly FeelinWarning[],
  functions: ReadonlySet<string>,
): FeelWarning[] {
  return warnings.flatMap(warning => productWarning(warning, functions) ?? []);
}

function productWarning(
  {type, message, details}: FeelinWarning,
  functions: ReadonlySet<string>,
): FeelWarning | null {
  const name = /^[A-Z][a-z]+ '(.*?)' not found/s.exec(message)?.[1];
  if (type === 'NO_VARIABLE_FOUND' && name !== undefined) {
    return functions.has(name) ? noFunctionFound(name) : noVariableFound(name);
  }
  // Follows the warning above about the same function.
  if (type === 'NO_FUNCTION_FOUND') return null;
  if (name !== undefined) return noEntryFound(name, details.values['target']);
  return {type, message: operationMessage(details) ?? message};
}

/** feelin has one sentence for every operation: "Can't subtract '1' to 'x'". */
function operationMessage({template, values}: FeelinWarning['details']): string | null {
  const operation = /^Can't (\w+) \{right\} to \{left\}$/.exec(template)?.[1];
  const [left, right] = [show(values['left']), show(values['right'])];
  if (operation === 'add') return `Can't add '${right}' to '${left}'`;
  if (operation === 'subtract') return `Can't subtract '${right}' from '${left}'`;
  return operation === undefined ? null : `Can't ${operation} '${left}' by '${right}'`;
}

function noFunctionFound(name: string): FeelWarning {
  return {type: 'NO_FUNCTION_FOUND', message: `No function found with name '${name}'`};
}

/** The warning about a variable that does not exist; the variable is null then. */
export function noVariableFound(name: string): FeelWarning {
  return {type: 'NO_VARIABLE_FOUND', message: `No variable found with name '${name}'`};
}

/** The warning about `target.key` where the target has no such entry; the path is null then. */
export function noEntryFound(key: string, target: unknown): FeelWarning {
  if (target === null || target === undefined) {
    return {
      type: 'NO_CONTEXT_ENTRY_FOUND',
      message: `No context entry found with key '${key}'. The context is null`,
    };
  }
  if (!isPlainObject(target)) {
    return {
      type: 'NO_PROPERTY_FOUND',
      message: `No property found with name '${key}' of value '${show(target)}'`,
    };
  }
  const keys = Object.keys(target).map(each => `'${each}'`);
  const available = keys.length > 0 ? `Available keys: ${keys.join(', ')}` : 'The context is empty';
  return {
    type: 'NO_CONTEXT_ENTRY_FOUND',
    message: `No context entry found with key '${key}'. ${available}`,
  };
}

/*
 * feelin orders values with JavaScript's `<`, so `"99" >= 100` is false instead of null, and it
 * enumerates any range. Both go through two methods of FeelRange (`x > 3` is a range with one
 * bound), which are guarded here, once, for this process: values of different types are not
 * comparable (https://docs.camunda.io/docs/8.6/components/modeler/feel/language-guide/feel-boolean-expressions/),
 * and a range has a largest number of members.
 */
const {includes, map} = FeelRange.prototype;
let collected: FeelWarning[] | null = null;

FeelRange.prototype.includes = function guardedIncludes(value) {
  if (value instanceof FeelRange || (kindOf(value) === this.valueType && value !== null)) {
    return includes.call(this, value);
  }
  collected?.push({type: 'NOT_COMPARABLE', message: notComparable(this, value)});
  return null;
};

FeelRange.prototype.map = function guardedMap<T>(visit: (member: unknown) => T): T[] {
  if (typeof this.start === 'number' && typeof this.end === 'number') {
    const members = Math.abs(this.end - this.start) + 1;
    if (members > RANGE_MEMBERS_MAX) {
      throw new Error(`the range ${this} has more than ${RANGE_MEMBERS_MAX} members`);
    }
  }
  return map.call(this, visit as (member: unknown) => unknown) as T[];
};

/** Runs an evaluation and hands it a list that receives its NOT_COMPARABLE warnings. */
export function collectingComparisons<T>(warnings: FeelWarning[], run: () => T): T {
  const outer = collected;
  collected = warnings;
  try {
    return run();
  } finally {
    collected = outer;
  }
}

function kindOf(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value === 'string') return 'string';
  if (value instanceof FeelDate) return 'date';
  if (value instanceof FeelTime) return 'time';
  if (value instanceof FeelDateTime) return 'date time';
  return value instanceof FeelDuration ? 'duration' : null;
}

function notComparable(range: FeelRange, value: unknown): string {
  const bounds = [range.start, range.end].filter(bound => bound !== null);
  const against = bounds.length > 0 ? bounds : [null];
  return `Can't compare '${show(value)}' with ${against.map(bound => `'${show(bound)}'`).join(' and ')}`;
}

/** A value as FEEL writes it in a message. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (isPlainObject(value)) {
    const entries = Object.entries(value).map(([key, item]) => `${key}:${show(item)}`);
    return `{${entries.join(', ')}}`;
  }
  return value === undefined ? 'null' : String(value);
}

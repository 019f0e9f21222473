import type {evaluate} from 'feelin';
import {type FeelWarning, show} from './comparison-guard.ts';
import {isPlainObject} from './feel-value.ts';

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

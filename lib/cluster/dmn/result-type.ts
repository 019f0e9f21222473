import {FeelTime} from 'feelin';
import {show} from '../feel/comparison-guard.ts';
import {FeelEvaluationError} from '../feel/errors.ts';
import {type FeelValue, resultTypeOf} from '../feel/feel-value.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'STRING',
  number: 'NUMBER',
  boolean: 'BOOLEAN',
  date: 'DATE',
  dateTime: 'DATE_TIME',
  'date and time': 'DATE_TIME',
  dayTimeDuration: 'DURATION',
  yearMonthDuration: 'PERIOD',
};

/**
 * Checks a decision's result against the type of its variable. Null is of every type; types of
 * other names are not checked.
 *
 * @throws FeelEvaluationError in the words of the product's engine
 */
export function checkResultType(value: FeelValue, typeRef: string | null): void {
  if (typeRef === null || value === null || value === undefined) return;
  const type = typeRef.replace(/^feel:/, '');
  const holds = type === 'time' ? value instanceof FeelTime : hasType(value, type);
  if (!holds) throw new FeelEvaluationError(`expected '${type}' but found '${show(value)}'`);
}

function hasType(value: FeelValue, type: string): boolean {
  return !Object.hasOwn(TYPES, type) || TYPES[type] === resultTypeOf(value);
}

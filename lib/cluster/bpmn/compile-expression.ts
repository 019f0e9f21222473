import {EvaluationError, type Expression, literal} from './expression.ts';

/**
 * Compiles a text of a model.
 *
 * @throws EvaluationError when it is FEEL that does not parse
 */
export function compileExpression(source: string): Expression {
  if (!source.startsWith('=')) return literal(source);
  throw new EvaluationError(`Failed to parse expression '${source.slice(1)}'`);
}

import type {JsonValue} from '../../core/int64.ts';

/** The variables that an expression sees, by name. */
export type Scope = Readonly<Record<string, JsonValue>>;

/**
 * A value of a model: a literal, or FEEL where the text begins with `=`.
 *
 * @see https://docs.camunda.io/docs/8.6/components/concepts/expressions/
 */
export interface Expression {
  /** As the model writes it. */
  readonly source: string;
  /** True for a literal: it needs no variables and always gives the same value. */
  readonly isLiteral: boolean;
  /** @throws EvaluationError when it cannot be evaluated */
  evaluate(scope: Scope): JsonValue;
}

/** An expression that could not be evaluated, or gave a value of the wrong type: an incident. */
export class EvaluationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EvaluationError';
  }
}

/** A literal: its text is its value. */
export function literal(source: string): Expression {
  return {source, isLiteral: true, evaluate: () => source};
}

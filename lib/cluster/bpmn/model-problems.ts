import {FeelSyntaxError} from '../feel/errors.ts';
import {type CompiledExpression, compileExpression} from '../feel/expression.ts';

/** What is wrong with a model, gathered so that a deployment is told everything at once. */
export class ModelProblems {
  readonly #lines: string[] = [];

  get any(): boolean {
    return this.#lines.length > 0;
  }

  /** Worded as Zeebe words its model validation: the element's id, then the error. */
  add(elementId: string, error: string): void {
    this.#lines.push(`- Element: ${elementId}\n    - ERROR: ${error}`);
  }

  /** Compiles the text of a model; what does not compile becomes a problem of the element. */
  expression(elementId: string, source: string): CompiledExpression {
    try {
      return compileExpression(source);
    } catch (error) {
      if (!(error instanceof FeelSyntaxError)) throw error;
      this.add(elementId, error.message);
      return compileExpression('');
    }
  }

  /** Compiles what may be absent. */
  optional(elementId: string, source: unknown): CompiledExpression | null {
    return typeof source === 'string' && source !== '' ? this.expression(elementId, source) : null;
  }

  toString(): string {
    return this.#lines.join('\n');
  }
}

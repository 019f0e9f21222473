import type {ModdleElement} from 'dmn-moddle';
import {type CompiledExpression, compileExpression, compileFeel} from '../feel/expression.ts';
import {type CompiledUnaryTests, compileUnaryTests} from '../feel/unary-tests.ts';

/** An element and the id by which a message names it. */
export interface Located {
  readonly element: ModdleElement;
  readonly id: string;
}

/** The element with its own id, or that of its parent when it has none. */
export function locate(element: ModdleElement, parentId: string): Located {
  return {element, id: textOf(element.id) || parentId};
}

/** The children in a property that may hold one, several or none. */
export function childrenOf({element, id}: Located, property: string): Located[] {
  const value = element[property];
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return (list as ModdleElement[]).map(child => locate(child, id));
}

/** The text of an attribute or a `<text>`; the empty string when there is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A FEEL expression, or undefined with a problem noted. */
export function readExpression(at: Located, problems: ProblemList): CompiledExpression | undefined {
  if (!isFeel(at, problems)) return undefined;
  const text = textOf(at.element['text']).trim();
  if (text === '') {
    problems.add(at.id, 'FEEL expression: the expression is empty');
    return undefined;
  }
  return problems.attempt(at.id, 'FEEL expression: ', () => compileFeel(text));
}

/** An output entry; one without text gives null. */
export function readOutputEntry(
  at: Located,
  problems: ProblemList,
): CompiledExpression | undefined {
  const isEmpty = textOf(at.element['text']).trim() === '';
  return isEmpty && isFeel(at, problems)
    ? compileExpression('=null')
    : readExpression(at, problems);
}

/** Unary tests, or undefined with a problem noted. */
export function readUnaryTests(at: Located, problems: ProblemList): CompiledUnaryTests | undefined {
  if (!isFeel(at, problems)) return undefined;
  const text = textOf(at.element['text']).trim();
  return problems.attempt(at.id, 'FEEL unary-tests: ', () => compileUnaryTests(text));
}

const FEEL_LANGUAGE = /^(?:feel|https?:\/\/www\.omg\.org\/spec\/(?:dmn|feel)\/\d+\/feel\/?)?$/i;

/** Whether the element is in FEEL, the only expression language of Camunda 8; else a problem. */
export function isFeel({element, id}: Located, problems: ProblemList): boolean {
  const language = textOf(element['expressionLanguage']);
  if (FEEL_LANGUAGE.test(language)) return true;
  problems.add(id, `Expression language '${language}' is not supported`);
  return false;
}

/** What is wrong with one element of a DMN resource. */
export interface DmnProblem {
  /** The element's id, or that of the nearest element around it that has one. */
  readonly elementId: string;
  readonly message: string;
}

/**
 * A DMN resource that cannot be deployed. The message has a line for each problem:
 * "FEEL unary-tests: failed to parse expression '...': ... (element 'UnaryTests_1')".
 */
export class DmnParseError extends Error {
  override readonly name = 'DmnParseError';
  readonly problems: readonly DmnProblem[];

  constructor(problems: readonly DmnProblem[]) {
    super(problems.map(({message, elementId}) => `${message} (element '${elementId}')`).join('\n'));
    this.problems = problems;
  }
}

/** Collects problems while reading goes on, so that all of them can be reported at once. */
export class ProblemList {
  readonly found: DmnProblem[] = [];

  add(elementId: string, message: string): void {
    this.found.push({elementId, message});
  }

  /** Runs `read`; what it throws becomes a problem of the element, and undefined the result. */
  attempt<T>(elementId: string, prefix: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      this.add(elementId, `${prefix}${reason}`);
      return undefined;
    }
  }
}

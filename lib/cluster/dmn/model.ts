import type {CompiledExpression} from '../feel/expression.ts';
import type {FeelValue} from '../feel/feel-value.ts';
import type {CompiledUnaryTests} from '../feel/unary-tests.ts';

/** A decision requirements graph: the content of one DMN resource, every expression compiled. */
export interface DecisionGraph {
  readonly id: string;
  readonly name: string;
  readonly namespace: string | null;
  /** In the order of the document, at least one. */
  readonly decisions: readonly Decision[];
}

/** One decision. */
export interface Decision {
  readonly id: string;
  readonly name: string;
  readonly logic: DecisionTable | LiteralExpression;
  /** Under this name the decisions that require it see its result: its variable, or else its id. */
  readonly resultName: string;
  /** The type of its variable, which the result is checked against; null for none. */
  readonly resultType: string | null;
  /** Ids of the decisions that it requires, as the document lists them. */
  readonly requires: readonly string[];
}

/** A decision that is one FEEL expression. */
export interface LiteralExpression {
  readonly type: 'LITERAL_EXPRESSION';
  readonly expression: CompiledExpression;
}

/** A decision table. Each rule has as many tests and results as there are inputs and outputs. */
export interface DecisionTable {
  readonly type: 'DECISION_TABLE';
  readonly hitPolicy: HitPolicy;
  /** Only with COLLECT. */
  readonly aggregation: Aggregation | null;
  readonly inputs: readonly DecisionInput[];
  readonly outputs: readonly DecisionOutput[];
  readonly rules: readonly DecisionRule[];
}

/** How the rules that match become one result. */
export const HIT_POLICIES = [
  'UNIQUE',
  'FIRST',
  'PRIORITY',
  'ANY',
  'COLLECT',
  'RULE ORDER',
  'OUTPUT ORDER',
] as const;
export type HitPolicy = (typeof HIT_POLICIES)[number];

/** What COLLECT makes of the numbers. */
export const AGGREGATIONS = ['SUM', 'MIN', 'MAX', 'COUNT'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** A column of conditions. */
export interface DecisionInput {
  readonly id: string;
  /** Its label, or else the beginning of its expression. */
  readonly name: string;
  readonly expression: CompiledExpression;
}

/** A column of results. */
export interface DecisionOutput {
  readonly id: string;
  /** The key of the result in a context, where there are several outputs. */
  readonly key: string;
  /** Its label, or else its key. */
  readonly name: string;
  /** The allowed values, the first with the highest priority; empty when none are given. */
  readonly values: readonly FeelValue[];
  /** The result when no rule matches; null for none. */
  readonly defaultEntry: CompiledExpression | null;
}

/** A row. */
export interface DecisionRule {
  readonly id: string;
  readonly tests: readonly CompiledUnaryTests[];
  readonly results: readonly CompiledExpression[];
}

/** A decision that, in the end, requires itself: the path that leads back to it. */
export class RequirementCycle extends Error {
  override readonly name = 'RequirementCycle';
  readonly decisionId: string;

  constructor(path: readonly string[]) {
    super(`the decision requires itself: ${path.join(' -> ')}`);
    this.decisionId = path[0] ?? '';
  }
}

/**
 * The decisions that some need, each once and after those that it requires. It uses no recursion,
 * so a chain may be as long as a resource can hold.
 *
 * @param byId must hold every decision that is required
 * @throws RequirementCycle
 */
export function evaluationOrder(
  wanted: readonly Decision[],
  byId: ReadonlyMap<string, Decision>,
): readonly Decision[] {
  const done = new Set<Decision>();
  for (const decision of wanted) if (!done.has(decision)) visit(decision, byId, done);
  return [...done];
}

function visit(first: Decision, byId: ReadonlyMap<string, Decision>, done: Set<Decision>): void {
  const path = [{decision: first, next: 0}];
  const onPath = new Set([first]);
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const requiredId = step.decision.requires[step.next++];
    if (requiredId === undefined) {
      path.pop();
      onPath.delete(step.decision);
      done.add(step.decision);
      continue;
    }
    const required = byId.get(requiredId) as Decision;
    if (onPath.has(required)) throw new RequirementCycle(cycleTo(required, [...onPath]));
    if (done.has(required)) continue;
    path.push({decision: required, next: 0});
    onPath.add(required);
  }
}

function cycleTo(back: Decision, path: readonly Decision[]): string[] {
  return [...path.slice(path.indexOf(back)), back].map(({id}) => id);
}

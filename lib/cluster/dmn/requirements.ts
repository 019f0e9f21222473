import type {Decision} from './model.ts';

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

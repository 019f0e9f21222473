import type {Contract, Operation} from '../contract.ts';
import {placeOf, shape} from '../dialects/detect.ts';
import type {Change, Say} from './change.ts';
import {diffOperations} from './diff-operations.ts';
import {NO_WORDS, type Words} from './words.ts';

/**
 * What changed from one document to another, breaking changes first, then in the order of the
 * documents. Operations are paired by their id, or else by method and path: give both documents
 * bound (`loadBoundContract`) and those that Camunda moved or renamed meet again.
 *
 * @param wordsFor what an operation's properties and statuses became; see {@link wordsOf}
 */
export function diffContracts(
  before: Contract,
  after: Contract,
  wordsFor: (operationId: string) => Words = () => NO_WORDS,
): Change[] {
  const changes: Change[] = [];
  const saying =
    (operation: string): Say =>
    (level, kind, place, message) =>
      changes.push({level, kind, operation, place, message});
  const unmet = new Set(after.operations);
  for (const each of before.operations) {
    const now = counterpart(each, after, unmet);
    if (now === null) {
      saying(each.operationId)('breaking', 'operation-removed', '', `${placeOf(each)} is gone`);
      continue;
    }
    unmet.delete(now);
    diffOperations(each, now, wordsFor(now.operationId), saying(now.operationId));
  }
  for (const each of unmet) {
    saying(each.operationId)('compatible', 'operation-added', '', `${placeOf(each)} is new`);
  }
  return [...changes.filter(isBreaking), ...changes.filter(each => !isBreaking(each))];
}

/** True for a change that a client of the earlier document may fail by. */
export function isBreaking({level}: Change): boolean {
  return level === 'breaking';
}

function counterpart(
  operation: Operation,
  {operations}: Contract,
  unmet: ReadonlySet<Operation>,
): Operation | null {
  const free = operations.filter(each => unmet.has(each));
  const place = shape(placeOf(operation));
  return (
    free.find(each => each.operationId === operation.operationId) ??
    free.find(each => shape(placeOf(each)) === place) ??
    null
  );
}

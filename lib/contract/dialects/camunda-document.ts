import type {Contract} from '../contract.ts';
import {OPERATIONS, placeOf, shape} from './dialects.ts';

/** So many operations of Camunda's make a document one of its API, whatever its title. */
const OPERATIONS_MIN = 4;

const known = new WeakMap<object, boolean>();

/**
 * Whether a document describes Camunda's API: by its title, or by its operations. Only then what the product is
 * known to do beyond the document is expected.
 */
export function isCamundaDocument(contract: Pick<Contract, 'title' | 'operations'>): boolean {
  const {operations} = contract;
  const before = known.get(operations);
  if (before !== undefined) return before;
  const isOne = isCamundaTitle(contract) || countOf(operations) >= OPERATIONS_MIN;
  known.set(operations, isOne);
  return isOne;
}

/** Whether a document calls itself one of Camunda's. */
export function isCamundaTitle({title}: Pick<Contract, 'title'>): boolean {
  return /\bcamunda 8\b|\borchestration cluster\b/i.test(title);
}

function countOf(operations: Contract['operations']): number {
  const places = new Set(Object.values(OPERATIONS).map(shape));
  return operations.filter(each => places.has(shape(placeOf(each)))).length;
}

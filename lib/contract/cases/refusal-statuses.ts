import type {Operation} from '../contract.ts';

/** A status, or any of the client's errors. */
export type RefusalStatus = number | '4XX';

interface RefusingEndpoint {
  readonly operation: Pick<Operation, 'responses'>;
  /** Where nothing is declared; default: any of the client's errors. */
  readonly usual?: readonly RefusalStatus[];
}

/** Whether a refusal is one of these. */
export function admitsStatus(statuses: readonly RefusalStatus[], status: number): boolean {
  return statuses.some(each => each === status || (each === '4XX' && isClientError(status)));
}

function isClientError(status: number): boolean {
  return status >= 400 && status < 500;
}

/** What says something else than that a request is wrong: who asks, what for, how often. */
const ABOUT_ELSE = new Set([
  401, 402, 403, 404, 405, 406, 407, 408, 410, 411, 412, 413, 414, 415, 416, 421, 423, 424, 425,
  426, 428, 429, 431, 451,
]);

/**
 * The statuses with which an operation may refuse a request that its schemas do not admit: those that it
 * declares; any of the client's errors where it declares none of them, or them all.
 *
 * @param others that are right for this kind of request too
 */
export function refusalStatuses(
  {operation: {responses}, usual = ['4XX']}: RefusingEndpoint,
  others: readonly number[] = [],
): readonly RefusalStatus[] {
  const declared = Object.keys(responses);
  if (declared.some(each => /^4xx$/i.test(each) || each === 'default')) return ['4XX'];
  const own = declared.map(Number).filter(each => isClientError(each) && !ABOUT_ELSE.has(each));
  const statuses = own.length === 0 ? usual : own;
  return statuses.includes('4XX') ? ['4XX'] : [...new Set([...statuses, ...others])];
}

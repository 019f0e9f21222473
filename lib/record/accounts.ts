import {type LoadResult, type RequestCounts, sumRequests} from './load-result.ts';

/** What became of all requests, or all arrivals, of a load: each is in one class. */
export interface Account {
  readonly of: 'requests' | 'arrivals';
  /** Handed to the transport, or offered by the schedule. */
  readonly total: number;
  readonly classes: readonly AccountClass[];
  /** In no class, or, below zero, in more than one. */
  readonly unaccounted: number;
}

export interface AccountClass {
  /** `ok`, `unanswered`, `never sent: users busy` */
  readonly name: string;
  readonly count: number;
  /** Whether it speaks against the target, or the generator. */
  readonly isBad: boolean;
}

/** The accounts of a load; of the arrivals only in an open model. */
export function accountsOf(load: LoadResult): readonly Account[] {
  const requests = sumRequests(load.operations.map(each => each.requests));
  return [requestAccount(requests, load.requestsSent), ...arrivalAccount(load)];
}

function requestAccount(requests: RequestCounts, sent: number | undefined): Account {
  const classes = [
    {name: 'ok', count: requests.ok, isBad: false},
    {name: 'failed', count: requests.failed, isBad: true},
    {name: 'pushed back', count: requests.backpressure, isBad: true},
    {name: 'errors', count: requests.errors, isBad: true},
    {name: 'unanswered', count: requests.unanswered, isBad: true},
    {name: 'open', count: requests.open, isBad: false},
  ];
  const total = sent ?? requests.total;
  return {of: 'requests', total, classes, unaccounted: total - sumOf(classes)};
}

function arrivalAccount({arrivals}: LoadResult): Account[] {
  if (!arrivals) return [];
  const classes = [
    {name: 'on time', count: arrivals.onTime, isBad: false},
    {name: 'late', count: arrivals.late, isBad: true},
    {name: 'held back', count: arrivals.heldBack, isBad: false},
    {name: 'never sent: users busy', count: arrivals.neverSentUsersBusy, isBad: true},
    {name: 'never sent: generator late', count: arrivals.neverSentGeneratorLate, isBad: true},
  ];
  const total = arrivals.offered;
  return [{of: 'arrivals', total, classes, unaccounted: total - sumOf(classes)}];
}

function sumOf(classes: readonly AccountClass[]): number {
  return classes.reduce((sum, each) => sum + each.count, 0);
}

/**
 * Where the figures of a load contradict one another, one line each: that is a fault of ours. What is
 * unaccounted for is no contradiction, and stands in the accounts.
 */
export function contradictions(load: LoadResult): string[] {
  return load.operations.flatMap(({operation, requests, responseTime}) => {
    const {total} = requests;
    const seconds = load.seconds.filter(each => each.operation === operation);
    const figures = [
      {where: 'in its classes', count: sumOf(requestAccount(requests, undefined).classes)},
      {where: 'in its seconds', count: sumRequests(seconds.map(each => each.requests)).total},
      // Those of a warm-up are not in it.
      {where: 'in its histogram', count: Math.max(total, responseTime.count)},
    ];
    return figures
      .filter(each => each.count !== total)
      .map(
        ({where, count}) =>
          `${load.scenario}: ${operation} has ${total} requests in all and ${count} ${where}: report this as a fault of c8gauge`,
      );
  });
}

import {noRequests} from './load-result.ts';

type Fields = Record<string, unknown>;

/**
 * Gives a record of an earlier c8gauge the fields that later ones brought, with what they were worth
 * then. What is not as any version wrote it stays as it is: the schema refuses it.
 */
export function withLaterFields(record: unknown): unknown {
  if (!isObject(record) || !Array.isArray(record['loads'])) return record;
  return {...record, loads: record['loads'].map(withAllClasses)};
}

/** Earlier records know fewer classes of requests and of arrivals. */
function withAllClasses(load: unknown): unknown {
  if (!isObject(load)) return load;
  const {operations, seconds, arrivals, iterations} = load;
  return {
    ...load,
    ...(Array.isArray(operations) ? {operations: operations.map(withAllRequests)} : {}),
    ...(Array.isArray(seconds) ? {seconds: seconds.map(withAllRequests)} : {}),
    ...(isObject(arrivals) && isObject(iterations)
      ? {arrivals: {...earlierArrivals(arrivals, iterations), ...arrivals}}
      : {}),
  };
}

function withAllRequests(entry: unknown): unknown {
  if (!isObject(entry) || !isObject(entry['requests'])) return entry;
  const {unanswered, open} = noRequests();
  return {...entry, requests: {unanswered, open, ...entry['requests']}};
}

function earlierArrivals(arrivals: Fields, iterations: Fields): Fields {
  const [completed, heldBack] = [Number(arrivals['completed']), Number(arrivals['heldBack'])];
  const [dropped, late] = [Number(iterations['dropped']), Number(iterations['late'])];
  return {
    offered: completed + dropped,
    onTime: Math.max(0, completed - heldBack - late),
    late,
    neverSentUsersBusy: dropped,
    neverSentGeneratorLate: 0,
    unaccounted: 0,
  };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

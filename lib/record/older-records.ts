import {noRequests} from './load-result.ts';

type Fields = Record<string, unknown>;

/**
 * A record of version 1 as one of version 2: with the fields that came since, and what they were
 * worth then. What is not as that version wrote it stays as it is: the schema refuses it.
 */
export function asVersion2(record: unknown): unknown {
  if (!isObject(record) || record['schemaVersion'] !== 1) return record;
  const {loads} = record;
  return {
    ...record,
    schemaVersion: 2,
    ...(Array.isArray(loads) ? {loads: loads.map(loadAsVersion2)} : {}),
  };
}

/** Version 1 knew fewer classes of requests and of arrivals, and of a threshold whether it passed. */
function loadAsVersion2(load: unknown): unknown {
  if (!isObject(load)) return load;
  const {operations, seconds, arrivals, iterations, thresholds} = load;
  return {
    ...load,
    ...(Array.isArray(operations) ? {operations: operations.map(withAllRequests)} : {}),
    ...(Array.isArray(seconds) ? {seconds: seconds.map(withAllRequests)} : {}),
    ...(Array.isArray(thresholds) ? {thresholds: thresholds.map(withState)} : {}),
    ...(isObject(arrivals) && isObject(iterations)
      ? {arrivals: {...earlierArrivals(arrivals, iterations), ...arrivals}}
      : {}),
  };
}

/** Without a sample it passed or failed as 0 would have. */
function withState(threshold: unknown): unknown {
  if (!isObject(threshold) || typeof threshold['passed'] !== 'boolean') return threshold;
  const {passed, ...rest} = threshold;
  if (rest['observed'] === null) return {...rest, state: 'no data'};
  return {...rest, state: passed ? 'kept' : 'broken'};
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

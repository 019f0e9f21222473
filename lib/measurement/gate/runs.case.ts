import {loadFixture} from '../../../reports/fixture/load-fixture.ts';
import {cleanRecordFixture} from '../../../reports/fixture/record-fixture.ts';
import type {LoadResult} from '../../record/load-result.ts';
import type {RecordedRun} from './recorded-gate.ts';

/** Histograms take their time to make up, and many a test wants the same. */
const made = new Map<number, LoadResult>();

/** A run of a made-up cluster that is slower by a factor. */
export function loadOf(slower: number, changes: Partial<LoadResult> = {}): LoadResult {
  const load =
    made.get(slower) ??
    loadFixture({
      scenario: 'process-loop',
      operations: ['createProcessInstance'],
      seconds: 1,
      perSecond: 300,
      medianUs: 1000 * slower,
    });
  made.set(slower, load);
  const completed = Math.round(100_000 / slower);
  return {...load, iterations: {...load.iterations, completed}, ...changes};
}

/** A run in which no request was answered. */
export function deadLoad(): LoadResult {
  const load = loadOf(1);
  const requests = {
    total: 90,
    ok: 0,
    failed: 0,
    backpressure: 0,
    errors: 90,
    unanswered: 0,
    open: 0,
  };
  return {...load, operations: load.operations.map(each => ({...each, requests}))};
}

/** A run in which this share of the requests was refused. */
export function refusingLoad(share: number): LoadResult {
  const load = loadOf(1);
  const failed = Math.round(1000 * share);
  const requests = {
    total: 1000,
    ok: 1000 - failed,
    failed,
    backpressure: 0,
    errors: 0,
    unanswered: 0,
    open: 0,
  };
  return {...load, operations: load.operations.map(each => ({...each, requests}))};
}

const clean = cleanRecordFixture();

/** A record of one run that began so many minutes after noon. */
export function recordedRun(minute: number, load: LoadResult, version = '8.6.0'): RecordedRun {
  const startedAt = new Date(Date.UTC(2026, 10, 24, 12, minute)).toISOString();
  const {conformance: _, ...rest} = clean;
  return {
    file: `run-${minute}.json`,
    record: {
      ...rest,
      run: {...clean.run, startedAt, id: `run-${minute}`},
      target: {...clean.target, gatewayVersion: version},
      loads: [{...load, startedAt}],
    },
  };
}

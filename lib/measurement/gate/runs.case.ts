import {loadFixture} from '../../../reports/fixture/load-fixture.ts';
import {cleanRecordFixture} from '../../../reports/fixture/record-fixture.ts';
import {type LoadResult, noRequests, type RequestCounts} from '../../record/load-result.ts';
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
      // As many as a p99 needs.
      perSecond: 1200,
      medianUs: 1000 * slower,
    });
  made.set(slower, load);
  const completed = Math.round(100_000 / slower);
  return {...load, iterations: {...load.iterations, completed}, ...changes};
}

/** A run in which no request was answered. */
export function deadLoad(): LoadResult {
  return counted({total: 90, errors: 90});
}

/** A run in which the target fell silent after a few answers. */
export function silentLoad(): LoadResult {
  return counted({total: 90, ok: 10, unanswered: 80});
}

/** A run in which this share of the requests was refused. */
export function refusingLoad(share: number): LoadResult {
  const backpressure = Math.round(1000 * share);
  return counted({total: 1000, ok: 1000 - backpressure, backpressure});
}

function counted(counts: Partial<RequestCounts>): LoadResult {
  const load = loadOf(1);
  const requests = {...noRequests(), ...counts};
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

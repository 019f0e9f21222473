import {expect, it} from 'vitest';
import {ManualClock} from '../../core/manual-clock.ts';
import {readOptions} from '../options/read-options.ts';
import {Collector} from './collector.ts';
import {HealthBook} from './health.ts';
import type {Snapshot} from './messages.ts';
import {noIterations} from './vu-host.ts';

const process = {cpuMs: () => 0, rssBytes: () => 0, takeDelays: () => null, close: () => undefined};

const nothing: Snapshot = {
  ...{
    second: 0,
    operations: [],
    cutOff: [],
    metrics: [],
    checks: [],
    groups: [],
    ledger: null,
    elements: [],
  },
  ...{
    violations: [],
    failures: [],
    iterations: noIterations(),
    vusActive: 0,
    vusInitialized: 0,
    requestsSent: 0,
    requestsResent: 0,
  },
  health: {
    eventLoopDelaysMs: {p50: 0, p90: 0, p95: 0, p99: 0},
    busy: 0,
    spanMs: 1000,
    lateness: null,
    oversleep: null,
  },
};

it('classes what is reported of a second after it was closed, as where a timer was early', () => {
  const clock = new ManualClock();
  const collector = new Collector(readOptions({}), new HealthBook(clock, process));
  collector.add(0, nothing);
  collector.closeSecond(0);
  const cutOff = [{operation: 'a', tags: {}, responseUs: 9000, serviceUs: 9000}];
  collector.add(0, {...nothing, cutOff});
  collector.closeRest();
  expect(collector.totals.finish(0)).toMatchObject([
    {operation: 'a', requests: {total: 1, unanswered: 1, open: 0}},
  ]);
});

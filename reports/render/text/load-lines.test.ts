import pc from 'picocolors';
import {describe, expect, test} from 'vitest';
import type {LoadResult} from '../../../lib/record/load-result.ts';
import {loadFixture} from '../../fixture/load-fixture.ts';
import {recordFixture} from '../../fixture/record-fixture.ts';
import type {TerminalShape} from './columns.ts';
import {loadNotes, operationTable, renderLoadLine} from './load-lines.ts';

function renderLoadLines(load: LoadResult, {columns, color}: TerminalShape): string[] {
  const paint = pc.createColors(color);
  return [...operationTable(load, columns, paint), ...loadNotes(load, '', columns, paint)];
}

const [create, , invalid, loop] = recordFixture().loads;
if (!create || !invalid || !loop) throw new Error('the fixture has four loads');

describe('a load in the terminal', () => {
  test('in one line', () => {
    expect(renderLoadLine(create)).toMatch(
      /^1,\d{3} iterations\/s, 1,\d{3} requests\/s, p99 2\.\d\d ms, errors 0 %, 8\.0 s$/,
    );
    expect(renderLoadLine(loop)).toMatch(/errors 0\.\d+ %, pushed back 2\.\d+ %, 12\.0 s$/);
  });

  test('names the percentile that has samples where p99 has too few', () => {
    const few = loadFixture({
      ...{scenario: 'few', operations: ['createProcessInstance']},
      ...{seconds: 5, perSecond: 50, medianUs: 900},
    });
    expect(renderLoadLine(few)).toMatch(/, p95 \d+(\.\d+)? (µs|ms), errors 0 %/);
    expect(renderLoadLines(few, {columns: 80, color: false})[1]).toMatch(/ p95 \d/);
  });

  test('has a line an operation, then what is not as it should be', () => {
    const checks = [{name: 'answered', passes: 8, fails: 2}];
    const arrivals = {
      ...{offered: 93, onTime: 39, late: 41, heldBack: 10, neverSentUsersBusy: 3},
      ...{neverSentGeneratorLate: 0, unaccounted: 0, completed: 90, durationMs: 12_000},
    };
    const lines = renderLoadLines(
      {...loop, checks, arrivals, iterations: {...loop.iterations, failed: 1, dropped: 3}},
      {columns: 100, color: false},
    );
    expect(lines[0]).toMatch(/^Operation +requests +req\/s +p50 +p99 +errors +pushed back$/);
    expect(lines.slice(1, 4).map(each => each.split(' ')[0])).toEqual([
      'activateJobs',
      'completeJob',
      'createProcessInstance',
    ]);
    expect(lines.slice(4)).toEqual([
      'requests   14,440: 14,124 ok, 310 pushed back, 6 errors',
      'arrivals   93: 39 on time, 41 late, 10 held back, 3 never sent: users busy',
      'exception  in 1 iteration',
      'check      answered failed 2 of 10 times',
      'threshold  p99 of completeJob (response time) was 812 ms, the bound is 700 ms',
      'threshold  no data for the threshold rate<0.05 on http_req_failed{operation:failJob}',
      'threshold  too few samples for the threshold p(99.9)<80 on order_value (1 of 412 beyond): run',
      '           longer, or take a percentile that needs fewer',
      'ledger     4,761 created, 4,760 completed, 1 lost, 0 twice, 0 foreign',
    ]);
  });

  test('says first that it is invalid', () => {
    expect(renderLoadLines(invalid, {columns: 100, color: false})[2]).toMatch(
      /^invalid +the event/,
    );
  });

  test.each([40, 60, 80])('fits %d columns', columns => {
    const lines = renderLoadLines(loop, {columns, color: false});
    expect(lines.filter(each => each.length > columns)).toEqual([]);
  });
});

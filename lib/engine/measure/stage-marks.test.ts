import {describe, expect, it} from 'vitest';
import {readOptions} from '../options/read-options.ts';
import {stageMarks} from './marks.ts';

describe('stageMarks', () => {
  it('says where each stage begins, ends and leads', () => {
    const plan = readOptions({
      stages: [
        {duration: '10s', target: 1},
        {duration: '1m', target: 50},
      ],
    });
    expect(stageMarks(plan)).toEqual([
      {second: 0, untilSecond: 10, kind: 'stage', label: 'to 1 VU'},
      {second: 10, untilSecond: 70, kind: 'stage', label: 'to 50 VUs'},
    ]);
  });

  it('gives rates per second, and names scenarios where there are several', () => {
    const ramp = {
      executor: 'ramping-arrival-rate',
      preAllocatedVUs: 1,
      startTime: '5s',
      timeUnit: '1m',
      stages: [{duration: '10s', target: 90}],
    };
    const other = {executor: 'constant-vus', vus: 1, duration: '5s'};
    expect(stageMarks(readOptions({scenarios: {ramp, other}}))).toEqual([
      {second: 5, untilSecond: 15, kind: 'stage', label: 'ramp to 1.5/s'},
    ]);
  });
});

import {expect, it} from 'vitest';
import type {ConformanceResult, LeftBehind} from '../record/findings.ts';
import {leftBehindLines} from './left-behind.ts';

const NOTHING = {instances: [], definitions: [], deletes: false, messages: 0, others: {}};

const told = (left: Partial<LeftBehind>) =>
  leftBehindLines({leftBehind: {...NOTHING, ...left}} as ConformanceResult, 'http://127.0.0.1:9');

it('says nothing where nothing stays', () => {
  expect(told({})).toEqual([]);
});

it('lists what stays by key, with what removes it where the cluster can', () => {
  const definitions = [{key: '7', name: 'c8gauge-a'}];
  expect(told({definitions, messages: 1, others: {pinClock: 2}})).toEqual([
    'left behind on the cluster:',
    '  1 definition, which this cluster has no operation to delete: 7',
    '  1 message, which expire by themselves',
    '  2 requests of pinClock that nothing undoes',
  ]);
  expect(told({definitions, deletes: true, instances: ['8', '9']}).slice(1)).toEqual([
    '  2 process instances, removed by: for KEY in 8 9; do curl -X POST "http://127.0.0.1:9/v2/process-instances/$KEY/cancellation"; done',
    '  1 definition, removed by: for KEY in 7; do curl -X POST "http://127.0.0.1:9/v2/resources/$KEY/deletion"; done',
  ]);
});

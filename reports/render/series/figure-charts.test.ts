import {expect, it} from 'vitest';
import {goodLoad} from '../../../lib/record/verdict/good-load.case.ts';
import {trafficCharts} from './figure-charts.ts';

const entry = {
  ...{second: 0, users: 3, sentBytes: 1000, receivedBytes: 4000, connectMsMax: 2, tlsMsMax: 0},
  errors: {},
};

it('draws users, errors by kind with the most frequent first, bytes, and what connecting took', () => {
  const entries = [
    {...entry, errors: {timeout: 2, '503': 6}},
    // Of the four seconds in between nothing was reported.
    {...entry, second: 6, users: 5, errors: {'503': 2}, connectMsMax: 0},
  ];
  const charts = trafficCharts({...goodLoad(), traffic: {secondsPerEntry: 2, entries}});
  expect(charts.map(each => each.title)).toEqual([
    ...['Users', 'Errors by kind', 'Bytes on the wire', 'Opening connections'],
  ]);
  const [users, errors, bytes, connecting] = charts;
  expect(users?.x).toEqual([0, 2, 4, 6]);
  expect(users?.lines).toEqual([{name: 'in an iteration', values: [3, 0, 0, 5]}]);
  expect(errors?.lines).toEqual([
    {name: '503', values: [3, 0, 0, 1]},
    {name: 'timeout', values: [1, 0, 0, 0]},
  ]);
  expect(bytes?.lines.map(each => each.values[0])).toEqual([500, 2000]);
  // Nothing was encrypted.
  expect(connecting?.lines).toEqual([{name: 'TCP, the longest', values: [0.002, 0, 0, 0]}]);
});

it('draws nothing of a record that does not tell', () => {
  expect(trafficCharts(goodLoad())).toEqual([]);
});

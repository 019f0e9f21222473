import {expect, it} from 'vitest';
import {noCounts} from './element-tally.ts';
import {
  formatDeployedLine,
  formatLedgerLine,
  parseDeployedLine,
  parseLedgerLine,
} from './script-lines.ts';

it.each([
  {created: ['9007199254740993'], completed: []},
  {created: [], completed: ['1', '2']},
  {created: [], completed: []},
  {
    created: ['1'],
    completed: [],
    elements: [
      {...noCounts('order', 'order'), activated: 1},
      {...noCounts('order', 'pack'), staying: 4, waits: 2, waitingMs: 30, handlingMsMax: 9},
      {...noCounts('a b/c:d,%', 'tâche=1'), activated: 3, completed: 2, failed: 1},
    ],
  },
])('reads what it wrote: %j', entry => {
  expect(parseLedgerLine(formatLedgerLine(entry))).toEqual(entry);
});

it('takes counts that are none for none, and the keys beside them', () => {
  const line = 'c8gauge-ledger created=1 completed= elements=a/%E0%A4%A:1:1:1,a/b:1:x:0,a/c:1:0:0';
  expect(parseLedgerLine(line)).toEqual({
    created: ['1'],
    completed: [],
    elements: [{...noCounts('a', 'c'), activated: 1}],
  });
});

it.each(['', 'hello', 'c8gauge-ledger', 'c8gauge-ledger created=a completed='])(
  'takes %j for no line of the ledger',
  line => {
    expect(parseLedgerLine(line)).toBeNull();
  },
);

it('reads what it wrote of locks, and of the end', () => {
  const entry = {
    created: [],
    completed: ['1'],
    locks: {
      locked: [9_007_199_254_740_993n, 2n],
      untilMs: [1_700_000_000_000, 5],
      refused: [true, false],
      released: [3n],
    },
    drainedAtMs: 1_700_000_000_123,
  };
  expect(parseLedgerLine(formatLedgerLine(entry))).toEqual(entry);
});

it('reads what it wrote of a deployment', () => {
  const things = [
    {key: '9007199254740993', name: 'c8gauge-one-task-m3x9k2'},
    {key: '2', name: 'tâche "1"\n'},
  ];
  expect(parseDeployedLine(formatDeployedLine(things))).toEqual(things);
});

it.each([
  ['hello', null],
  ['c8gauge-deployed x', null],
  ['c8gauge-deployed {}', null],
  ['c8gauge-deployed [["1",2],["a","b"],[1,"b"],["../1","b"],"x"]', []],
])('takes nothing from %j', (line, things) => {
  expect(parseDeployedLine(line)).toEqual(things);
});

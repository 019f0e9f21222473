import {expect, it} from 'vitest';
import {formatLedgerLine, parseLedgerLine} from './ledger-line.ts';

it.each([
  {created: ['9007199254740993'], completed: []},
  {created: [], completed: ['1', '2']},
  {created: [], completed: []},
])('reads what it wrote: %j', entry => {
  expect(parseLedgerLine(formatLedgerLine(entry))).toEqual(entry);
});

it.each(['', 'hello', 'c8gauge-ledger', 'c8gauge-ledger created=a completed='])(
  'takes %j for no line of the ledger',
  line => {
    expect(parseLedgerLine(line)).toBeNull();
  },
);

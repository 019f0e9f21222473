import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LedgerBook} from './ledger-book.ts';

/** A key of partition 4: beyond 2^53, where numbers would merge neighbours. */
const key = (n: number) => (4n << 51n) + BigInt(n);

/** When the locks of the tests run out. */
const LOCKED_UNTIL_MS = 50_000;

/** A script that waited for what was left, until well after that. */
const DRAINED = {created: [], completed: [], locks: null, drainedAtMs: 60_000};

/** A job of the instance is locked. */
const lockOf = (instance: bigint, isRefused: boolean) => ({
  ...{locked: [instance], untilMs: [LOCKED_UNTIL_MS], refused: [isRefused], released: []},
});

describe('LedgerBook', () => {
  it('closes clean when every instance completed once, in whatever order the news came', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 50}).chain(count => {
          const news = Array.from(
            {length: count},
            (_, n) =>
              [
                [n, 'create'],
                [n, 'complete'],
              ] as const,
          ).flat();
          return fc.shuffledSubarray(news, {minLength: news.length});
        }),
        news => {
          const book = new LedgerBook();
          for (const [n, what] of news) book[what](key(n));
          expect(book.close()).toMatchObject({lostCount: 0, duplicatedCount: 0, foreignCount: 0});
        },
      ),
    );
  });

  it('lists what was lost, done twice, or never ours, by its exact key', () => {
    const book = new LedgerBook();
    for (const n of [1, 2, 3]) book.create(key(n));
    for (const n of [2, 3, 3, 9]) book.complete(key(n));
    book.add(DRAINED);
    expect(book.close()).toEqual({
      created: 3,
      completed: 4,
      lost: ['9007199254740993'],
      lostCount: 1,
      open: [],
      openCount: 0,
      duplicated: ['9007199254740995'],
      duplicatedCount: 1,
      repeated: [],
      repeatedCount: 0,
      foreign: ['9007199254741001'],
      foreignCount: 1,
    });
  });

  it('tells an instance that was created twice from one that was completed twice', () => {
    const book = new LedgerBook();
    book.create(key(1));
    book.create(key(1));
    book.complete(key(1));
    expect(book.close()).toMatchObject({
      ...{repeated: [String(key(1))], repeatedCount: 1, duplicatedCount: 0},
      ...{lostCount: 0, openCount: 0},
    });
  });

  it('counts all and lists a hundred', () => {
    const book = new LedgerBook();
    for (let n = 0; n < 250; n++) book.create(key(n));
    book.add(DRAINED);
    const {lost, lostCount} = book.close();
    expect([lost.length, lostCount]).toEqual([100, 250]);
  });

  it('remembers settled keys long enough to know a second completion', () => {
    const book = new LedgerBook();
    for (let n = 0; n < 300_000; n++) {
      book.create(BigInt(n));
      book.complete(BigInt(n));
    }
    book.complete(299_999n);
    book.complete(200_000n);
    expect(book.close()).toMatchObject({duplicatedCount: 2, foreignCount: 0, lostCount: 0});
  });

  it('calls nothing lost that nobody waited for', () => {
    const book = new LedgerBook();
    book.add({...DRAINED, created: [], drainedAtMs: 1000});
    book.create(key(1));
    expect(book.close()).toMatchObject({lostCount: 0, open: [String(key(1))], openCount: 1});
  });

  it('calls nothing lost where not all was reported', () => {
    const book = new LedgerBook();
    book.create(key(1));
    book.add(DRAINED);
    expect(book.close(false)).toMatchObject({lostCount: 0, openCount: 1});
    expect(book.close(true)).toMatchObject({lostCount: 1, openCount: 0});
  });

  it.each([
    ['may have been completed unseen', false, 60_000, 'open'],
    ['is still locked', true, 40_000, 'open'],
    ['was refused when completed, and did not come again', true, 60_000, 'lost'],
  ])('an instance whose job %s', (_, isRefused, drainedAtMs, ends) => {
    const book = new LedgerBook();
    book.add({
      created: [key(1)],
      completed: [],
      locks: lockOf(key(1), isRefused),
      drainedAtMs: null,
    });
    book.add({...DRAINED, drainedAtMs});
    const {lostCount, openCount} = book.close();
    expect({lostCount, openCount}).toEqual({
      lostCount: ends === 'lost' ? 1 : 0,
      openCount: ends === 'open' ? 1 : 0,
    });
  });

  it('says what is left, and until when jobs of it are locked', () => {
    const book = new LedgerBook();
    book.add({
      created: [key(1), key(2)],
      completed: [],
      locks: lockOf(key(2), false),
      drainedAtMs: null,
    });
    expect(book.outstanding()).toEqual({instances: 2, lockedUntilMs: LOCKED_UNTIL_MS});
    book.complete(key(2));
    expect(book.outstanding()).toEqual({instances: 1, lockedUntilMs: 0});
  });

  it('cannot tell while jobs of sub-instances are locked, which it does not know', () => {
    const book = new LedgerBook();
    book.create(key(1));
    book.add({...DRAINED, locks: lockOf(key(77), false)});
    expect(book.close()).toMatchObject({lostCount: 0, openCount: 1});
    book.add({...DRAINED, locks: {...lockOf(key(77), false), locked: [], released: [key(77)]}});
    expect(book.close()).toMatchObject({lostCount: 1, openCount: 0});
  });
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LedgerBook} from './ledger-book.ts';

/** A key of partition 4: beyond 2^53, where numbers would merge neighbours. */
const key = (n: number) => (4n << 51n) + BigInt(n);

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
    expect(book.close()).toEqual({
      created: 3,
      completed: 4,
      lost: ['9007199254740993'],
      lostCount: 1,
      duplicated: ['9007199254740995'],
      duplicatedCount: 1,
      foreign: ['9007199254741001'],
      foreignCount: 1,
    });
  });

  it('sees a key that was handed out twice', () => {
    const book = new LedgerBook();
    book.create(key(1));
    book.create(key(1));
    book.complete(key(1));
    expect(book.close()).toMatchObject({duplicated: [String(key(1))], lostCount: 0});
  });

  it('counts all and lists a hundred', () => {
    const book = new LedgerBook();
    for (let n = 0; n < 250; n++) book.create(key(n));
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
});

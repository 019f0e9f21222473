import {describe, expect, it} from 'vitest';
import {CompletionsBook} from './completions-book.ts';

describe('what was completed in which second', () => {
  it('is added up by the second, without what came after the load', () => {
    const book = new CompletionsBook();
    expect(book.entries(10_000)).toEqual({});
    book.add(1, {iterations: 5, created: 4, completed: 3});
    book.add(0, {iterations: 0, created: 0, completed: 0});
    book.add(1, {iterations: 1, created: 0, completed: 2});
    book.add(3, {created: 1, completed: 0});
    book.add(10, {created: 0, completed: 99});
    expect(book.entries(10_000)).toEqual({
      completions: {
        secondsPerEntry: 1,
        entries: [
          {second: 1, iterations: 6, created: 4, completed: 5},
          {second: 3, created: 1, completed: 0},
        ],
      },
    });
  });

  it('takes no more room for a day than for an hour, and loses nothing', () => {
    const book = new CompletionsBook();
    for (let second = 0; second < 86_400; second++)
      book.add(second, {iterations: 2, created: 1, completed: 1});
    const {completions} = book.entries(86_400_000);
    expect(completions?.secondsPerEntry).toBe(32);
    expect(completions?.entries.length).toBeLessThanOrEqual(3600);
    const sum = completions?.entries.reduce((total, each) => total + (each.iterations ?? 0), 0);
    expect(sum).toBe(2 * 86_400);
  });
});

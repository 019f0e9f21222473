import {describe, expect, it} from 'vitest';
import {ExplainedError, messageOf, oneLine} from './errors.ts';

describe('ExplainedError', () => {
  it('is one line: what happened, then the remedy', () => {
    expect(new ExplainedError('it broke\n  in two', 'mend it').message).toBe(
      'it broke in two: mend it',
    );
  });

  it('bounds what a server may put into it', () => {
    expect(oneLine('x'.repeat(5000))).toHaveLength(600);
  });
});

describe('messageOf', () => {
  it('takes the first of an aggregate, whose own message is empty', () => {
    expect(messageOf(new AggregateError([new Error('refused')]))).toBe('refused');
  });

  it('takes anything that was thrown', () => {
    expect(messageOf('text')).toBe('text');
  });
});

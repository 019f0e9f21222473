import fc from 'fast-check';
import {describe, expect, test, vi} from 'vitest';
import type {JsonValue} from '../../core/int64.ts';
import {ManualClock} from '../../core/manual-clock.ts';
import {FeelEvaluationError, FeelSyntaxError} from './errors.ts';
import {compileExpression} from './expression.ts';
import {
  asPartOf,
  COMMAND_MS_MAX,
  CommandUse,
  DeadlineExceeded,
  EXPRESSION_LENGTH_MAX,
  withinDeadline,
} from './limits.ts';
import {evaluateList} from './typed-results.ts';

/** The deadline of an evaluation in real time: short only where it has to pass. */
const deadline = vi.hoisted(() => ({ms: 60_000}));
vi.mock('./limits.ts', async original => ({
  ...(await original<typeof import('./limits.ts')>()),
  get EVALUATION_MS_MAX() {
    return deadline.ms;
  },
}));

const clock = new ManualClock();
const evaluate = (source: string, variables: Record<string, JsonValue> = {}) =>
  compileExpression(source).evaluate(variables, clock);

describe('hostile expressions end', () => {
  test('too long, too deep', () => {
    expect(() => compileExpression(`="${'a'.repeat(EXPRESSION_LENGTH_MAX)}"`)).toThrow(
      /characters/,
    );
    expect(() => compileExpression(`=${'['.repeat(100)}`)).toThrow(/nested more than/);
    expect(evaluate(`="${'['.repeat(100)}"`)).toBe('['.repeat(100));
  });

  test.each([
    ['=count(for i in 1..1000000000 return i)', /has more than 1000000 members/],
    ['={f: function(x) f(x) + 1, y: f(1)}.y', /nested too deeply/],
    ['=string join(for i in 1..100000 return text)', /too large/],
    ['=overlaps after()', /not implemented/],
  ])('%s', (source, message) => {
    let thrown: unknown;
    try {
      evaluate(source, {text: 'x'.repeat(10_000)});
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(FeelEvaluationError);
    expect((thrown as Error).message).toMatch(message);
  });

  test.each([
    '=count(for a in 1..1000, b in 1..1000, c in 1..1000 return 1)',
    '=matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "^(a+)+$")',
  ])('%s is stopped', source => {
    deadline.ms = 50;
    try {
      expect(() => evaluate(source)).toThrow(/ran longer than 50 ms/);
    } finally {
      deadline.ms = 60_000;
    }
  });

  test('deeply nested variables', () => {
    let deep: JsonValue = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(evaluate('=deep', {deep})).toBe(deep);
    expect(() => evaluate('=[deep]', {deep})).toThrow(/nested too deeply/);
    let thousands: JsonValue = 1;
    for (let i = 0; i < 1200; i++) thousands = {a: thousands};
    expect(() => evaluate('=[thousands]', {thousands})).toThrow(/nested more than 1000 deep/);
    expect(() => evaluateList(compileExpression('=deep'), {deep}, clock)).toThrow(
      FeelEvaluationError,
    );
  });

  test('property: any text compiles and evaluates, or throws one of our two errors', () => {
    const words = fc.constantFrom(...WORDS, '9'.repeat(17));
    const source = fc.oneof(
      fc.string({maxLength: 30}),
      fc.array(words, {maxLength: 12}).map(w => w.join(' ')),
    );
    fc.assert(
      fc.property(source, text => {
        try {
          evaluate(`=${text}`, {x: 1, y: {z: [9_007_199_254_740_993n, 'q']}});
        } catch (thrown) {
          const isOurs = thrown instanceof FeelSyntaxError || thrown instanceof FeelEvaluationError;
          if (!isOurs) throw thrown;
        }
      }),
      {numRuns: 200, seed: 8},
    );
  });
});

/** Words and signs of FEEL, from which a text is thrown together. */
const WORDS = (
  'x y.z 1 "a" + - * / ( ) [ ] { } , : . .. if then else for in return and or < >= = null true ? ' +
  'function some every satisfies date now @ ` count not'
).split(' ');

function forEver(): never {
  for (;;);
}

describe('a command', () => {
  test('has so much time for all its expressions, and the next one as much again', () => {
    const use = new CommandUse();
    asPartOf(use, () => {
      expect(() => withinDeadline(20, forEver)).toThrow('it ran longer than 20 ms');
      expect(withinDeadline(20, () => withinDeadline(20, () => 7))).toBe(7);
    });
    expect(use.evaluationMs).toBeGreaterThanOrEqual(19);
    use.evaluationMs = COMMAND_MS_MAX - 5;
    asPartOf(use, () => expect(() => withinDeadline(500, forEver)).toThrow('longer than 5 ms'));
    // The watchdog may be a little early.
    expect(use.evaluationMs).toBeGreaterThan(COMMAND_MS_MAX - 2);
    use.evaluationMs = COMMAND_MS_MAX;
    asPartOf(use, () =>
      expect(() => withinDeadline(500, () => 7)).toThrow(
        `its command has used up the ${COMMAND_MS_MAX} ms that it has for expressions`,
      ),
    );
    asPartOf(new CommandUse(), () => expect(withinDeadline(500, () => 7)).toBe(7));
  });
});

describe('a deadline', () => {
  test('stops work that does not end', () => {
    expect(() => withinDeadline(20, forEver)).toThrow(
      new DeadlineExceeded('it ran longer than 20 ms'),
    );
  });

  test('gives what the work gives, or throws', () => {
    expect(withinDeadline(1000, () => 7)).toBe(7);
    expect(() =>
      withinDeadline(1000, () => {
        throw new RangeError('mine');
      }),
    ).toThrow(RangeError);
  });

  test('nests: the one that ends first counts, and the outer work goes on after an inner one', () => {
    expect(() => withinDeadline(30, () => withinDeadline(10_000, forEver))).toThrow(
      'longer than 30 ms',
    );
    const outer = withinDeadline(10_000, () => {
      expect(() => withinDeadline(20, forEver)).toThrow('longer than 20 ms');
      return 'went on';
    });
    expect(outer).toBe('went on');
  });
});

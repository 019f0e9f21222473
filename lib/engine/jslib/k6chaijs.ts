import * as library from 'chai';
import {check, group} from 'k6';
import exec from 'k6/execution';

const {Assertion, AssertionError, util} = library;
const flag: (of: object, name: string, value?: unknown) => unknown = util.flag;

/** https://grafana.com/docs/k6/latest/javascript-api/jslib/k6chaijs/config/ */
const config = Object.assign(library.config, {
  truncateVariableThreshold: 100,
  truncateMsgThreshold: 300,
  aggregateChecks: true,
  logFailures: false,
  exitOnError: false,
});

/** What one assertion is asked with, as chai's `Assertion.assert` takes it. */
type Asked = [
  passed: unknown,
  message: string,
  negated: string,
  expected?: unknown,
  actual?: unknown,
  showDiff?: boolean,
];

/**
 * https://jslib.k6.io/k6chaijs/, from 4.3.4.2 on, over chai of npm for the embedded engine: each assertion is a
 * check, and one that fails throws. What it tells of each was tried with the library itself on k6 2.2.
 */
Assertion.prototype.assert = function judge(...[holds, message, negated, ...others]: Asked): void {
  const asked: Asked = [holds, inItsWords(message), inItsWords(negated), ...others];
  const passed = Boolean(util.test(this, asked as never));
  const [name, told] = config.aggregateChecks ? nameForAll(this, asked) : nameForOne(this, asked);
  check(null, {[name]: () => passed});
  if (passed) return;
  const short = cut(told);
  if (config.logFailures) console.warn(short);
  if (config.exitOnError) exec.test.abort(short);
  const actual = util.getActual(this, asked as never);
  throw new AssertionError(
    short,
    {actual, expected: asked[3], showDiff: asked[5] !== false},
    config.includeStack ? judge : (flag(this, 'ssfi') as typeof judge),
  );
};

Assertion.addMethod('validJsonBody', function validJsonBody(this: object) {
  const answer = flag(this, 'object') as {json(selector: string): unknown};
  let isValid = true;
  try {
    answer.json('no name of a field');
  } catch {
    isValid = false;
  }
  const assert: (holds: boolean, name: string) => void = library.assert;
  assert(isValid, 'has valid json body');
});

/** The same name whatever the values are, so that all iterations count as one check. */
function nameForAll(assertion: object, asked: Asked): [name: string, told: string] {
  const subject = flag(assertion, 'message') as string | undefined;
  const name = templateOf(assertion, asked)
    .replace(/#\{this\}/g, () => subject || '${' + 'this}')
    .replace(/#\{act\}/g, () => '${' + 'actual}')
    .replace(/#\{exp\}/g, () => shown(asked[3]));
  flag(assertion, 'message', undefined);
  const told = util.getMessage(assertion, asked as never);
  flag(assertion, 'message', subject);
  return [cut(name), told];
}

function nameForOne(assertion: object, asked: Asked): [name: string, told: string] {
  const subject = flag(assertion, 'message') as string | undefined;
  const name = templateOf(assertion, asked)
    .replace(/#\{this\}/g, () => cut(shown(flag(assertion, 'object'))))
    .replace(/#\{act\}/g, () => cut(shown(util.getActual(assertion, asked as never))))
    .replace(/#\{exp\}/g, () => cut(shown(asked[3])));
  return [subject ? `${subject}: ${name}` : name, util.getMessage(assertion, asked as never)];
}

/** As the older chai of that library says it. */
function inItsWords(message: unknown): string {
  const template = typeof message === 'function' ? message() : message;
  return String(template ?? '')
    .replace(/ but (?=got #|#)/, ' ')
    .replace(/ an iterable$/, ' an array');
}

function templateOf(assertion: object, [, message, negated]: Asked): string {
  return flag(assertion, 'negate') ? negated : message;
}

const shown: (value: unknown) => string = util.objDisplay as never;

const cut = (text: string): string =>
  text.length > config.truncateVariableThreshold
    ? `${text.slice(0, config.truncateVariableThreshold)}...`
    : text;

/** What V8 says, and k6 says in other words: it is in the name of a check. */
const OF_NOTHING = /Cannot read properties of (undefined|null) \(reading '(.*)'\)$/;

/** A group that goes on after what is thrown in it. @returns whether nothing was */
export function describe(name: string, test: () => unknown): boolean {
  let passed = true;
  group(name, () => {
    try {
      test();
    } catch (thrown) {
      passed = false;
      if (thrown instanceof AssertionError) return;
      const what = String(thrown).replace(OF_NOTHING, "Cannot read property '$2' of $1");
      console.error(
        `Exception raised in test "${name}". Failing the test and continuing. \n${what}`,
      );
      check(null, {[`Exception raised "${what}"`]: () => false});
    }
  });
  return passed;
}

export const {expect} = library;

export default {...library, config};

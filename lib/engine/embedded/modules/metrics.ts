import type {MetricKind, Tags} from '../../measure/metrics.ts';
import {GoError} from '../http/failures.ts';
import type {VuHost} from '../vu-host.ts';
import {assertTags} from './k6.ts';

/** https://grafana.com/docs/k6/latest/javascript-api/k6-metrics/ */
export function metricsModule(host: VuHost) {
  return {
    Counter: metricClass(host, 'counter'),
    Gauge: metricClass(host, 'gauge'),
    Rate: metricClass(host, 'rate'),
    Trend: metricClass(host, 'trend'),
  };
}

/** k6's rule for names, tried on 2.2: two characters at least, 129 at most. */
const NAME = /^[A-Za-z_][A-Za-z0-9_]{1,128}$/;

const NAME_RULE =
  'Metric names must only include up to 128 ASCII letters, numbers, or underscores and start with a letter or an underscore.';

const EXPECTED = 'a number or a boolean value is expected';

function metricClass(host: VuHost, kind: MetricKind) {
  return class {
    declare readonly name: string;

    constructor(name?: unknown, isTime?: unknown) {
      if (!host.inInit) throw new GoError('metrics must be declared in the init context');
      const text = String(name ?? '');
      if (!NAME.test(text)) throw new GoError(`Invalid metric name: '${text}'. ${NAME_RULE}`);
      Object.defineProperty(this, 'name', {value: text, enumerable: true});
      host.scope.instruments.metrics.define(text, {kind, contains: isTime ? 'time' : 'default'});
    }

    /** A member of each metric, and not of the class: scripts take it out, `const {add} = metric`. */
    readonly add = (value?: unknown, tags?: unknown): boolean => {
      if (host.inInit) throw new GoError('Adding to metrics in the init context is not supported');
      const number = value === null ? Number.NaN : numberOf(value);
      if (Number.isNaN(number)) return this.#refuse(value);
      const given = typeof tags === 'object' && tags !== null ? (tags as Tags) : undefined;
      if (given) assertTags(given, `cannot add tags for the '${this.name}' custom metric: `);
      host.scope.record(this.name, number, given);
      return true;
    };

    /** With the option `throw` it is an exception. */
    #refuse(value: unknown): false {
      const why =
        value === undefined
          ? `no value was provided for metric '${this.name}', ${EXPECTED}`
          : `'${String(value)}' is an invalid value for metric '${this.name}', ${EXPECTED}`;
      if (host.worker.plan.throwsErrors) throw new GoError(why);
      host.worker.log('warn', why);
      return false;
    }
  };
}

/** What is a truth and no number counts as 1, as in k6. */
function numberOf(value: unknown): number {
  const number = Number(value);
  return number === 0 && value ? 1 : number;
}

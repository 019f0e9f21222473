import type {MetricKind} from '../../measure/metric.ts';
import type {VuHost} from '../vu-host.ts';

/** https://grafana.com/docs/k6/latest/javascript-api/k6-metrics/ */
export function metricsModule(host: VuHost) {
  return {
    Counter: metricClass(host, 'counter'),
    Gauge: metricClass(host, 'gauge'),
    Rate: metricClass(host, 'rate'),
    Trend: metricClass(host, 'trend'),
  };
}

/** k6's rule for names: ASCII letters, digits and underscores, at most 128, no digit first. */
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;

function metricClass(host: VuHost, kind: MetricKind) {
  return class {
    readonly name: string;

    constructor(name: string, isTime?: boolean) {
      if (!host.inInit) throw new TypeError('metrics must be declared in the init context');
      if (!NAME.test(name)) throw new TypeError(`invalid metric name: '${name}'`);
      this.name = name;
      host.scope.instruments.metrics.define(name, {kind, contains: isTime ? 'time' : 'default'});
    }

    add(value: number | boolean, tags?: Readonly<Record<string, string>>): boolean {
      if (host.inInit) throw new TypeError('metrics cannot be added to in the init context');
      const number = Number(value);
      if (Number.isNaN(number)) {
        host.worker.log('warn', `'${String(value)}' is an invalid value for metric '${this.name}'`);
        return false;
      }
      host.scope.record(this.name, number, tags);
      return true;
    }
  };
}

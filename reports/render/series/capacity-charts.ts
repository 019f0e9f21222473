import type {CapacityResult} from '../../../lib/record/capacity-result.ts';
import {byRate} from '../summary/capacity-rows.ts';
import type {CapacityCharts} from './chart-series.ts';

/** The curves of a search. Steps that the generator spoilt say nothing and are left out. */
export function capacityCharts({steps}: CapacityResult): CapacityCharts {
  const counted = byRate(steps.filter(each => each.valid));
  const instanceUs = (ms: number | null) => (ms === null ? null : Math.max(1, ms * 1000));
  return {
    id: 'capacity',
    curve: {
      x: counted.map(each => each.offeredPerSecond),
      lines: [
        {name: 'create', values: counted.map(each => each.createUsP99)},
        {name: 'process instance', values: counted.map(each => instanceUs(each.instanceMsP99))},
      ],
    },
    completed: counted.map(each => each.completedPerSecond),
  };
}

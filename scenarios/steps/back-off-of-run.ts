import {Counter} from 'k6/metrics';
import {type BackOff, backOffNamed} from './back-off.ts';

/** The back-off that the run was given with `--back-off`; it counts `arrivals_held_back`. */
export function backOffOfRun(): BackOff {
  const heldBack = new Counter('arrivals_held_back');
  return backOffNamed(__ENV['C8GAUGE_BACK_OFF'], () => heldBack.add(1));
}

import type {RunRecord} from '../record/run-record.ts';
import {runCheck} from './check.ts';
import {runLoad} from './load.ts';
import {Measurement} from './measurement.ts';
import type {Progress} from './progress.ts';
import type {Settings} from './settings/settings.ts';

/** The three loops and the process loop: what a first run drives. */
const SCENARIOS = ['create-instance', 'activate-jobs', 'complete-jobs', 'process-loop'];

/** In five seconds the thousand samples that a p99 needs, and some. */
const EMBEDDED_RATE = 250;

/** Our own cluster carries it; of one that was named nobody knows, and the profile is careful. */
function rateFor({target}: Measurement): number | undefined {
  return target.facts.embedded ? EMBEDDED_RATE : undefined;
}

/**
 * The first run: checks a target, then drives four scenarios for a short time each.
 *
 * @param duration how long each scenario runs, as k6 writes it: `5s`
 * @throws ExplainedError when the target is refused
 */
export async function start(
  settings: Settings,
  duration: string,
  progress: Progress,
): Promise<RunRecord> {
  const measurement = await Measurement.open(settings, 'load', progress);
  try {
    await runCheck(measurement);
    for (const script of SCENARIOS) {
      const rate = script === 'create-instance' ? rateFor(measurement) : undefined;
      await runLoad(measurement, {script, engine: 'embedded', profile: 'smoke', duration, rate});
    }
  } finally {
    await measurement.close();
  }
  return measurement.record(settings.contract);
}

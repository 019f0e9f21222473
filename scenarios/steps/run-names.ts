import {SharedArray} from 'k6/data';

/**
 * What sets this run's names apart: `C8GAUGE_RUN_ID`, or what the first VU of a k6 process drew. All VUs
 * of a run agree on it, and two runs on one cluster do not.
 */
const RUN_ID =
  __ENV['C8GAUGE_RUN_ID'] || new SharedArray('c8gauge-run-id', () => [drawn()])[0] || '';

const SUFFIX = `-${RUN_ID}`;

function drawn(): string {
  const random = Math.floor(Math.random() * 36 ** 4).toString(36);
  return `${Date.now().toString(36)}${random.padStart(4, '0')}`;
}

/**
 * The name of a process, a job type, a message, a signal or a decision as only this run has it, so that
 * its workers take no jobs of another run: `c8gauge-one-task-m3x9k2`.
 */
export function ofRun(name: string): string {
  return name + SUFFIX;
}

/** The name as the model has it, in which runs are alike. */
export function nameInModel(name: string): string {
  return name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length) : name;
}

/**
 * A model with names that only this run has.
 *
 * @param model BPMN or DMN, XML
 * @param names those of it that {@link ofRun} is asked for; each stands in quotes in the model
 */
export function modelOfRun(model: string, names: readonly string[]): string {
  return names.reduce((text, name) => text.replaceAll(`"${name}"`, `"${ofRun(name)}"`), model);
}

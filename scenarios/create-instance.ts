import {check} from 'k6';
import exec from 'k6/execution';
import model from './models/straight-through.bpmn';
import {backOffOfRun} from './steps/back-off-of-run.ts';
import {connect, deploy} from './steps/camunda.ts';
import {createInstance} from './steps/instances.ts';
import {optionsFor} from './steps/options.ts';
import {payloadsOf} from './steps/payloads.ts';

const backOff = backOffOfRun();

/** Process instances created at a rate. The process ends at once, so nothing piles up. */
export const options = optionsFor('open', {backOff});

const camunda = backOff.watch(connect());
const payloads = payloadsOf('small');

export async function setup(): Promise<void> {
  await deploy(camunda, 'straight-through.bpmn', model);
}

export default async function (): Promise<void> {
  if (!backOff.takesArrival()) return;
  const variables = payloads.at(exec.scenario.iterationInTest);
  const key = await createInstance(camunda, 'c8gauge-straight-through', variables);
  check(key, {'instance created': created => created !== null});
}

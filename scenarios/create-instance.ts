import exec from 'k6/execution';
import model from './models/straight-through.bpmn';
import {backOffOfRun} from './steps/back-off-of-run.ts';
import {connect, deploy} from './steps/camunda.ts';
import {createInstance, INSTANCE_CREATED} from './steps/instances.ts';
import {optionsFor} from './steps/options.ts';
import {payloadsOf} from './steps/payloads.ts';
import {modelOfRun, ofRun} from './steps/run-names.ts';

const backOff = backOffOfRun();

/** Process instances created at a rate. The process ends at once, so nothing piles up. */
export const options = optionsFor('open', {backOff});

const camunda = backOff.watch(connect());
const NAMES = ['c8gauge-straight-through'] as const;
const PROCESS = ofRun(NAMES[0]);
const payloads = payloadsOf('small');

export function setup(): void {
  deploy(camunda, 'straight-through.bpmn', modelOfRun(model, NAMES));
}

export default function (): void {
  if (!backOff.takesArrival()) return;
  const variables = payloads.at(exec.scenario.iterationInTest);
  createInstance(camunda, PROCESS, variables, INSTANCE_CREATED);
}

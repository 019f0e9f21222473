import {check} from 'k6';
import exec from 'k6/execution';
import {Trend} from 'k6/metrics';
import model from './models/straight-through.bpmn';
import {connect, deploy} from './steps/camunda.ts';
import {createInstance, INSTANCE_CREATED} from './steps/instances.ts';
import {optionsFor} from './steps/options.ts';
import {payloadsOf} from './steps/payloads.ts';
import {modelOfRun, ofRun} from './steps/run-names.ts';
import {searchUntilFound} from './steps/search.ts';

/** From the answer to a creation until a search finds the instance: Camunda's data availability. */
export const options = optionsFor('closed', {
  thresholds: {data_availability: ['p(99)<5000']},
});

const PATIENCE = {waitMs: 10_000, pollMs: 20};

const camunda = connect();
const NAMES = ['c8gauge-straight-through'] as const;
const PROCESS = ofRun(NAMES[0]);
const payloads = payloadsOf('small');
const availability = new Trend('data_availability', true);

export function setup(): void {
  deploy(camunda, 'straight-through.bpmn', modelOfRun(model, NAMES));
}

export default function (): void {
  const variables = payloads.at(exec.scenario.iterationInTest);
  const key = createInstance(camunda, PROCESS, variables, INSTANCE_CREATED);
  if (key === null) return;
  const createdAtMs = Date.now();
  const filter = {processInstanceKey: key};
  const found = searchUntilFound(camunda, 'searchProcessInstances', filter, PATIENCE);
  check(found, {'instance found': each => each !== undefined});
  if (found) availability.add(Date.now() - createdAtMs);
}

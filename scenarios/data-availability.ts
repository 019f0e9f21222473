import {check, sleep} from 'k6';
import exec from 'k6/execution';
import {Trend} from 'k6/metrics';
import model from './models/straight-through.bpmn';
import {connect, deploy} from './steps/camunda.ts';
import {createInstance} from './steps/instances.ts';
import {optionsFor} from './steps/options.ts';
import {payloadsOf} from './steps/payloads.ts';
import {searchItems} from './steps/search.ts';

/** From the answer to a creation until a search finds the instance: Camunda's data availability. */
export const options = optionsFor('closed', {
  thresholds: {data_availability: ['p(99)<5000']},
});

const POLL_SECONDS = 0.02;
const WAIT_MS = 10_000;

const camunda = connect();
const payloads = payloadsOf('small');
const availability = new Trend('data_availability', true);

export async function setup(): Promise<void> {
  await deploy(camunda, 'straight-through.bpmn', model);
}

export default async function (): Promise<void> {
  const variables = payloads.at(exec.scenario.iterationInTest);
  const key = await createInstance(camunda, 'c8gauge-straight-through', variables);
  check(key, {'instance created': created => created !== null});
  if (key === null) return;
  const createdAtMs = Date.now();
  const found = await searchUntilFound(key, createdAtMs + WAIT_MS);
  check(found, {'instance found': each => each});
  if (found) availability.add(Date.now() - createdAtMs);
}

async function searchUntilFound(processInstanceKey: bigint, untilMs: number): Promise<boolean> {
  while (Date.now() < untilMs) {
    const items = await searchItems(camunda, 'searchProcessInstances', {processInstanceKey});
    if (items.length > 0) return true;
    await sleep(POLL_SECONDS);
  }
  return false;
}

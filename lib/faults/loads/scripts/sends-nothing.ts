import {scriptText} from '../load-commands.ts';
import {inconclusive, type LoadTrial} from '../load-trial.ts';

export const sendsNothing: LoadTrial = {
  name: 'sends-nothing',
  says: 'runs, and sends no request',
  run: scriptText(`export const options = {scenarios: {load: {executor: 'constant-vus', vus: 2, duration: '2s'}}};
import {sleep} from 'k6';
export default async function () {
  await sleep(0.1);
}
`),
  expects: inconclusive(/no request/),
};

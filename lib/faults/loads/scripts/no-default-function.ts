import {scriptText} from '../load-commands.ts';
import {type LoadTrial, refused} from '../load-trial.ts';

export const noDefaultFunction: LoadTrial = {
  name: 'no-default-function',
  says: 'exports no default function',
  run: scriptText(`import http from 'k6/http';
export const options = {vus: 1, iterations: 1};
export async function main() {
  await http.get(__ENV.C8GAUGE_BASE_URL + '/v2/topology');
}
`),
  expects: refused(/default/),
};

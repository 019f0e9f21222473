import {writeAnswer} from '../answers.ts';
import {createAtRate} from '../load-commands.ts';
import {type LoadTrial, passed} from '../load-trial.ts';

const MANY = Object.fromEntries(
  Array.from({length: 60}, (_, n) => [`X-Proxy-Trace-${n}`, 'a'.repeat(40)]),
);

export const manyHeaders: LoadTrial = {
  name: 'many-headers',
  says: 'sends sixty headers that nobody asked for',
  run: createAtRate(50),
  expects: passed,
  behave: () => ({write: (answer, wire) => writeAnswer(answer, wire, {headers: MANY})}),
};

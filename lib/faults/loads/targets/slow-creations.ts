import {failed, type LoadTrial} from '../load-trial.ts';

export const slowCreations: LoadTrial = {
  name: 'slow-creations',
  says: 'takes 200 ms for each creation, so that instances are due long before a starter is free',
  run: {
    script: {scenario: 'process-loop'},
    flags: ['--rate', '40', '--vus', '4', '--duration', '4s'],
  },
  expects: failed(/process_instance_duration/),
  behave: () => ({delayMs: ({operation}) => (operation === 'createProcessInstance' ? 200 : 8)}),
};

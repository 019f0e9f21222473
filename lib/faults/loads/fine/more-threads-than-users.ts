import {type LoadTrial, passed} from '../load-trial.ts';

export const moreThreadsThanUsers: LoadTrial = {
  name: 'more-threads-than-users',
  says: 'is loaded by four threads that share two starters',
  run: {
    script: {scenario: 'process-loop'},
    flags: ['--rate', '30', '--vus', '2', '--workers', '4', '--duration', '5s'],
  },
  expects: passed,
};

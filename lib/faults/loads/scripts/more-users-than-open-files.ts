import {usersInLoop} from '../load-commands.ts';
import {inconclusive, type LoadTrial} from '../load-trial.ts';

export const moreUsersThanOpenFiles: LoadTrial = {
  name: 'more-users-than-open-files',
  says: 'has 200 users on a machine that lets a process open 100 files',
  run: {...usersInLoop(200), openFilesMax: 100},
  expects: inconclusive(/this machine could not send all requests \(\d+ EMFILEs?\)/),
};

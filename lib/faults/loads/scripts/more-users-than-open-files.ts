import {usersInLoop} from '../load-commands.ts';
import {inconclusive, type LoadTrial} from '../load-trial.ts';

export const moreUsersThanOpenFiles: LoadTrial = {
  name: 'more-users-than-open-files',
  says: 'has 500 users on a machine that lets a process open 250 files',
  run: {...usersInLoop(500), openFilesMax: 250},
  expects: inconclusive(
    /this machine could not send all requests, or keep their answers \([\d,]+ EMFILEs?\)/,
  ),
};

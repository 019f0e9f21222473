import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, refused} from '../load-trial.ts';

export const signsInByNtlm: LoadTrial = {
  name: 'signs-in-by-ntlm',
  says: 'signs its requests in by NTLM, which the embedded engine cannot',
  run: usersInLoop(4, {params: {auth: 'ntlm'}}),
  expects: refused(/params\.auth 'ntlm'/),
};

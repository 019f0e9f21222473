import {usersInLoop} from '../load-commands.ts';
import {type LoadTrial, refused} from '../load-trial.ts';

export const sendsCookies: LoadTrial = {
  name: 'sends-cookies',
  says: 'gives its requests cookies, which the embedded engine cannot keep',
  run: usersInLoop(4, {params: {cookies: {session: '1'}}}),
  expects: refused(/params\.cookies/),
};

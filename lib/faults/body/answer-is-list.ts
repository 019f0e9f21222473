import {editingSuccess} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const answerIsList: MakeFault = () => ({
  name: 'answer-is-list',
  class: 'body',
  says: 'wraps every answer in a list',
  answer: editingSuccess(value => [value]),
});

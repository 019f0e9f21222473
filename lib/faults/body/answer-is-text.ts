import {stringifyJson} from '../../core/int64.ts';
import {editingSuccess} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const answerIsText: MakeFault = () => ({
  name: 'answer-is-text',
  class: 'body',
  says: 'answers a text that holds the JSON',
  answer: editingSuccess(value => stringifyJson(value)),
});

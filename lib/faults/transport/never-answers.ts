import type {MakeFault} from '../fault.ts';

export const neverAnswers: MakeFault = () => ({
  name: 'never-answers',
  class: 'transport',
  says: 'takes the request and says nothing',
  write: () => undefined,
});

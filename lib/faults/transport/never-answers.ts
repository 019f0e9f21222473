import type {MakeFault} from '../fault.ts';

export const neverAnswers: MakeFault = () => ({
  name: 'never-answers',
  class: 'transport',
  says: 'reads the request and does not answer',
  write: () => undefined,
});

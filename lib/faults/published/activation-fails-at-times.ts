import {problemAnswer} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation} from '../routes.ts';

/** Every so many activations. */
const EVERY = 4;

/** https://github.com/camunda/camunda/issues/25806 has the status; like https://github.com/camunda/camunda/issues/15190, at times. */
export const activationFailsAtTimes: MakeFault = () => {
  let activations = 0;
  return {
    name: 'activation-fails-at-times',
    class: 'status',
    says: 'answers 500 to some activations, since a broker is exhausted',
    async answer(request, forward) {
      if (!isActivation(request)) return forward(request);
      activations += 1;
      if (activations % EVERY !== 0) return forward(request);
      return problemAnswer(request, 500, "at least one broker returned 'RESOURCE_EXHAUSTED'");
    },
  };
};

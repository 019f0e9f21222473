import {setTimeout} from 'node:timers/promises';
import {problem} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation, isCreateInstance} from '../routes.ts';

/**
 * Under pressure the brokers refuse to activate jobs, which the gateway reports as a failure of its own.
 *
 * @see https://github.com/camunda/camunda/issues/25806
 */
export const pressureFailsActivation: MakeFault = () => {
  let creating = 0;
  return {
    name: 'pressure-fails-activation',
    class: 'published',
    says: 'answers 500 to an activation while others create instances',
    async answer(request, forward) {
      if (isCreateInstance(request)) {
        creating += 1;
        await setTimeout(CREATION_MS);
        return forward(request).finally(() => {
          creating -= 1;
        });
      }
      if (!isActivation(request) || creating === 0) return forward(request);
      const detail =
        "Unexpected error occurred during the request processing: Expected to activate jobs, but no jobs available and at least one broker returned 'RESOURCE_EXHAUSTED'. Please try again later.";
      return problem(request, 500, 'java.lang.RuntimeException', detail);
    },
  };
};

/** Longer than the machine alone takes, so that a few in a second are seen. */
const CREATION_MS = 10;

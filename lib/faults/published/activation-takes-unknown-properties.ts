import {withSent} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation} from '../routes.ts';

/**
 * The gateway reads what it knows of a request, and does not say that there was more.
 *
 * @see https://github.com/camunda/camunda/issues/37865
 */
export const activationTakesUnknownProperties: MakeFault = () => ({
  name: 'activation-takes-unknown-properties',
  class: 'published',
  says: 'ignores properties of an activation that it does not know',
  answer(request, forward) {
    if (!isActivation(request)) return forward(request);
    return forward(
      withSent(request, sent =>
        Object.fromEntries(Object.entries(sent).filter(([name]) => KNOWN.has(name))),
      ),
    );
  },
});

const KNOWN = new Set([
  'type',
  'timeout',
  'maxJobsToActivate',
  'worker',
  'fetchVariable',
  'tenantIds',
  'requestTimeout',
]);

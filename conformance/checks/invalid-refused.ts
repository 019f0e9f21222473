import {admitsStatus} from '../../lib/contract/cases/refusal-statuses.ts';
import {type Check, statusOf} from './check.ts';

/** An invalid request is refused with a 4xx, and with the right one where it is known. */
export const invalidRefused: Check = {
  name: 'invalid-refused',
  level: 'contract',
  appliesTo: judged =>
    judged.exchange.response !== null &&
    judged.case.expected.kind === 'refused' &&
    // Server errors and authentication have checks of their own.
    statusOf(judged) < 500 &&
    !judged.case.class.startsWith('auth-'),
  judge(judged) {
    const {expected} = judged.case;
    const status = statusOf(judged);
    if (expected.kind !== 'refused' || admitsStatus(expected.statuses, status)) return [];
    return [
      {
        message: `expected status ${expected.statuses.join(' or ')} for ${judged.case.class}, got ${status}`,
        expectedBy: expected.source,
        level: expected.level,
      },
    ];
  },
};

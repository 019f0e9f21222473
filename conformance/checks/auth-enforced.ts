import {admitsStatus} from '../../lib/contract/cases/refusal-statuses.ts';
import {type Check, statusOf} from './check.ts';

/** A secured operation refuses requests without credentials and with invalid ones. */
export const authEnforced: Check = {
  name: 'auth-enforced',
  level: 'contract',
  appliesTo: judged => judged.case.class.startsWith('auth-') && judged.exchange.response !== null,
  judge(judged) {
    const status = statusOf(judged);
    const {expected, class: caseClass} = judged.case;
    if (expected.kind !== 'refused' || admitsStatus(expected.statuses, status)) return [];
    // A case of one scheme of several is named by it.
    const [, part = 'credentials'] = judged.case.name.split(':');
    const given = caseClass === 'auth-absent' ? `without ${part}` : `with invalid ${part}`;
    return [
      {
        message: `expected status ${expected.statuses.join(' or ')} ${given}, got ${status}`,
        expectedBy: expected.source,
      },
    ];
  },
};

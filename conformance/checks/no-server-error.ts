import {type Check, statusOf} from './check.ts';

/** Whatever a client sends, it is not the server that failed. */
export const noServerError: Check = {
  name: 'no-server-error',
  level: 'http',
  appliesTo: judged =>
    judged.exchange.response !== null && judged.case.expected.kind !== 'accepted',
  judge(judged) {
    const status = statusOf(judged);
    // 501: the method is not implemented, which is the truth about an undeclared one.
    if (status < 500 || (status === 501 && judged.case.class === 'undeclared-method')) return [];
    return [
      {
        message: `expected a 4xx for ${judged.case.class}, got ${status}`,
        expectedBy: 'RFC 9110, section 15.6 (5xx: the server failed)',
      },
    ];
  },
};

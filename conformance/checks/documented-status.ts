import {type Check, responsesPointer, statusOf} from './check.ts';

/** A valid request is answered with a success that the contract declares. */
export const documentedStatus: Check = {
  name: 'documented-status',
  level: 'contract',
  appliesTo: judged =>
    judged.exchange.response !== null && judged.case.expected.kind === 'accepted',
  judge(judged) {
    const {operation} = judged;
    const status = statusOf(judged);
    const successes = Object.keys(operation.responses).filter(each => /^2/.test(each));
    const isDeclared = successes.some(each => each === String(status) || matches(each, status));
    if (isDeclared || (successes.length === 0 && status < 300)) return [];
    return [
      {
        message: `expected status ${successes.join(' or ') || '2xx'}, got ${status}`,
        expectedBy: responsesPointer(operation),
      },
    ];
  },
};

function matches(declared: string, status: number): boolean {
  return declared.toUpperCase() === `${Math.floor(status / 100)}XX`;
}

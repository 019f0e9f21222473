import {type Check, type Judged, responsesPointer, statusOf} from './check.ts';

/**
 * A valid request is answered with a success that the contract declares. Where the state it needs
 * could not be arranged, it may be refused, with a status that the contract declares if it declares
 * refusals at all.
 */
export const documentedStatus: Check = {
  name: 'documented-status',
  level: 'contract',
  appliesTo: judged =>
    judged.exchange.response !== null &&
    ((judged.case.class === 'valid' && expectedStatuses(judged).length > 0) ||
      (judged.case.expected.kind === 'answered' && isSuccess(statusOf(judged)))),
  judge(judged) {
    const status = statusOf(judged);
    const expected = isSuccess(status)
      ? Object.keys(judged.operation.responses)
      : expectedStatuses(judged);
    if (expected.some(each => admits(each, status))) return [];
    return [
      {
        message: `expected status ${expected.join(' or ')}, got ${status}`,
        expectedBy: responsesPointer(judged.operation),
      },
    ];
  },
};

/** A success or a redirect that the document does not know is one that no client knows what to do with. */
function isSuccess(status: number): boolean {
  return status >= 200 && status < 400;
}

function expectedStatuses({case: {expected}, operation}: Judged): string[] {
  const declared = Object.keys(operation.responses);
  if (expected.kind === 'accepted') {
    const successes = declared.filter(each => each.startsWith('2'));
    return successes.length > 0 ? successes : ['2XX'];
  }
  const declaresRefusals = declared.some(each => /^(?:4|default)/.test(each));
  return declaresRefusals ? declared : [];
}

function admits(declared: string, status: number): boolean {
  if (declared === 'default' || declared === String(status)) return true;
  return declared.toUpperCase() === `${Math.floor(status / 100)}XX`;
}

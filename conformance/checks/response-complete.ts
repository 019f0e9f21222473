import type {Check} from './check.ts';

/**
 * An answer comes, and comes whole: no reset, no body shorter or longer than its Content-Length, no
 * stream without end.
 */
export const responseComplete: Check = {
  name: 'response-complete',
  level: 'http',
  appliesTo: ({case: {class: caseClass}, exchange: {failure, response}}) => {
    // A server may close the connection on a body that is too large (RFC 9110, section 15.5.14).
    const isClosed = caseClass === 'oversized-body' && response === null;
    return failure?.kind !== 'unreachable' && !isClosed;
  },
  judge({exchange}) {
    const {failure, response} = exchange;
    if (failure === null) return [];
    const received = response === null ? 'no answer' : `a ${response.status} that was cut off`;
    return [
      {
        message: `expected a complete answer, got ${received} (${failure.kind}: ${failure.message})`,
        expectedBy: 'RFC 9112, section 8 (incomplete messages)',
      },
    ];
  },
};

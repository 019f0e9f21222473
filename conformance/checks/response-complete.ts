import type {Check} from './check.ts';

/**
 * An answer comes, and comes whole: no reset, no body shorter or longer than its Content-Length, no
 * stream without end.
 */
export const responseComplete: Check = {
  name: 'response-complete',
  level: 'http',
  appliesTo: ({case: {class: caseClass}, exchange: {failure, response}}) => {
    // A server may hang up on a body that is too large before it is sent (RFC 9110, section 15.5.14).
    const hungUp = caseClass === 'oversized-body' && response === null;
    return failure?.kind !== 'unreachable' && !hungUp;
  },
  judge({exchange}) {
    const {failure, response} = exchange;
    if (failure === null) return [];
    const came = response === null ? 'no answer' : `a ${response.status} that was cut off`;
    return [
      {
        message: `expected a complete answer, got ${came} (${failure.kind}: ${failure.message})`,
        expectedBy: 'RFC 9112, section 8 (incomplete messages)',
      },
    ];
  },
};

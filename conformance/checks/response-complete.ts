import type {Check} from './check.ts';

/**
 * An answer comes, and comes whole: no reset, no body shorter or longer than its Content-Length, no
 * stream without end.
 */
export const responseComplete: Check = {
  name: 'response-complete',
  level: 'http',
  appliesTo: ({exchange}) => exchange.failure?.kind !== 'unreachable',
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

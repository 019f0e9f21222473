import type {Access} from '../../auth/access.ts';
import {certificateFlags} from '../../auth/certificates.ts';
import type {ResponseViolation} from '../../client/response-check.ts';
import type {Finding} from '../../record/findings.ts';

/** So many different violations are kept, each with its first exchange. */
const KEPT_MAX = 50;

/** Collects answers that broke the contract under load: one finding a way in which they did. */
export class ViolationBook {
  readonly #findings = new Map<string, Finding>();

  add(violation: ResponseViolation): void {
    // Positions in lists differ from answer to answer and are the same violation.
    const message = violation.message.replace(/\/\d+(?=\/| )/g, '/*');
    const key = `${violation.operation} ${violation.status} ${message}`;
    if (this.#findings.has(key) || this.#findings.size >= KEPT_MAX) return;
    this.#findings.set(key, findingOf(violation, message));
  }

  findings(): Finding[] {
    return [...this.#findings.values()];
  }
}

/** The part of a LoadResult that a book fills; nothing when it is empty. */
export function findingsOf(
  book: ViolationBook,
  {tls}: Pick<Access, 'tls'>,
): {readonly findings?: readonly Finding[]} {
  const flags = certificateFlags(tls?.files);
  const findings = book.findings().map(each => ({
    ...each,
    curl: ['curl', ...flags, each.curl].join(' '),
  }));
  return findings.length === 0 ? {} : {findings};
}

function findingOf(violation: ResponseViolation, message: string): Finding {
  const {operation, status, request, responseBody} = violation;
  return {
    id: `${operation}/response-schema/under-load`,
    operation,
    check: 'response-schema',
    case: 'under-load',
    level: 'contract',
    message: `status ${status}: ${message}`,
    expectedBy: `${operation}, the schema of its response ${status}`,
    curl: curlOf(request),
    exchange: {
      request: {...request, headers: {accept: 'application/json'}},
      response: {status, headers: {}, body: responseBody},
      error: null,
      durationMs: 0,
    },
    waived: null,
  };
}

/** What comes behind `curl` and the flags of the run. */
function curlOf({method, url, body}: ResponseViolation['request']): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const payload =
    body === null ? '' : ` -H 'content-type: application/json' --data-raw ${quoted(body)}`;
  return `-X ${method} ${quoted(url)}${payload}`;
}

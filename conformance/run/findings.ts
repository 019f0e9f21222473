import type {
  CheckOutcome,
  Finding,
  FindingLevel,
  RecordedExchange,
} from '../../lib/record/findings.ts';
import {allChecks} from '../checks/all-checks.ts';
import type {Check, Judged} from '../checks/check.ts';
import {curlLines} from '../exchange/curl.ts';
import type {Exchange} from '../exchange/exchange.ts';

/** The results of the checks for one case. */
export interface Judgement {
  readonly outcomes: readonly CheckOutcome[];
  readonly findings: readonly Finding[];
}

/** Runs every check that applies. A check has at most one finding per case, with all violations in it. */
export function judgeExchange(judged: Judged, checks: readonly Check[] = allChecks): Judgement {
  const outcomes: CheckOutcome[] = [];
  const findings: Finding[] = [];
  for (const check of checks) {
    if (!check.appliesTo(judged)) continue;
    const violations = check.judge(judged);
    const about = {
      operation: judged.operation.operationId,
      check: check.name,
      case: judged.case.name,
    };
    const [first] = violations;
    outcomes.push({...about, status: first ? 'fail' : 'pass', reason: null});
    if (first === undefined) continue;
    const deviation = {
      ...about,
      level: first.level ?? check.level,
      message: violations.map(each => each.message).join('; '),
      expectedBy: cite(judged, first.expectedBy),
    };
    findings.push(toFinding(deviation, judged.exchange));
  }
  return {outcomes, findings};
}

/** What a finding is about, and what is wrong there. */
export interface Deviation {
  readonly operation: string;
  readonly check: string;
  readonly case: string;
  readonly level: FindingLevel;
  readonly message: string;
  /** A place in the contract, an RFC section or a URL; null when there is none. */
  readonly expectedBy: string | null;
}

/**
 * A finding, with the exchange that shows it and a shell line that repeats it.
 *
 * @param sequence the requests to repeat, in order; default: the judged one alone
 */
export function toFinding(
  deviation: Deviation,
  judged: Exchange,
  sequence: readonly Exchange[] = [judged],
): Finding {
  const {operation, check, case: caseName} = deviation;
  return {
    id: `${operation}/${check}/${caseName}`,
    ...deviation,
    curl: curlLines(sequence),
    exchange: recordExchange(judged),
    waived: null,
  };
}

/** Adds file and line of the contract to a pointer into it. */
function cite({contract}: Judged, source: string | null): string | null {
  if (!source?.startsWith('#')) return source;
  const pointer = (source.split(',')[0] ?? '').slice(1);
  const line = contract.lineOf(pointer);
  const file = contract.file.split(/[\\/]/).at(-1) ?? contract.file;
  return line === null ? `${file}${source}` : `${file}:${line} ${source}`;
}

/** Characters of a body that a record keeps. */
const BODY_CHARACTERS_MAX = 8192;

const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie']);

/** The exchange as text for people and files: bodies bounded, secrets masked. */
export function recordExchange(exchange: Exchange): RecordedExchange {
  const {request, response, failure} = exchange;
  return {
    request: {
      method: request.method,
      url: exchange.url,
      headers: maskSecrets(request.headers),
      body: request.body === null ? null : boundedText(request.body),
    },
    response: response && {
      status: response.status,
      headers: maskSecrets(response.headers),
      body: boundedText(response.body),
    },
    error: failure?.message ?? null,
    durationMs: exchange.durationMs,
  };
}

/** The headers with every credential replaced by `***`. */
function maskSecrets(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      SECRET_HEADERS.has(name) ? '***' : value,
    ]),
  );
}

function boundedText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, BODY_CHARACTERS_MAX * 4));
  if (text.length <= BODY_CHARACTERS_MAX && bytes.length <= BODY_CHARACTERS_MAX * 4) return text;
  return `${text.slice(0, BODY_CHARACTERS_MAX)}… (${bytes.length} bytes)`;
}

import {formatCount} from '../../lib/core/format.ts';
import type {
  CheckOutcome,
  Finding,
  FindingLevel,
  RecordedExchange,
} from '../../lib/record/findings.ts';
import {allChecks} from '../checks/all-checks.ts';
import type {Check, Judged, Violation} from '../checks/check.ts';
import {withKeys} from '../exchange/credentials.ts';
import {curlLines} from '../exchange/curl.ts';
import type {Exchange} from '../exchange/exchange.ts';
import {idPart} from './finding-id.ts';

/** The results of the checks for one case. */
export interface Judgement {
  readonly outcomes: readonly CheckOutcome[];
  readonly findings: readonly Finding[];
}

/** Runs every check that applies. A check has one finding for each place in the answer at which it is violated. */
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
    outcomes.push({...about, status: violations.length > 0 ? 'fail' : 'pass', reason: null});
    for (const {place, first, message} of byPlace(violations)) {
      const level = first.level ?? check.level;
      const expectedBy = cite(judged, first.expectedBy);
      const deviation = {...about, place, level, message, expectedBy};
      findings.push(toFinding(deviation, judged.exchange));
    }
  }
  return {outcomes, findings};
}

/** A target may send any number of names: beyond this many places an answer is wrong altogether. */
const PLACES_MAX = 50;
/** As many are shown of one place: they differ in the item of a list. */
const SHOWN_MAX = 20;

interface ViolatedPlace {
  readonly place: string;
  readonly first: Violation;
  readonly message: string;
}

/**
 * The violations by their places, items of lists as one: a waiver names a place, and no other is hidden by it.
 * Of too many places the rest is one more, of the whole answer, so that no waiver of those shown hides it.
 */
function byPlace(violations: readonly Violation[]): readonly ViolatedPlace[] {
  const places = new Map<string, Violation[]>();
  const rest: Violation[] = [];
  for (const each of violations) {
    const place = (each.place ?? '').replaceAll(/\/\d+(?=\/|$)/g, '/*');
    const there = places.get(place);
    if (there) there.push(each);
    else if (places.size < PLACES_MAX) places.set(place, [each]);
    else rest.push(each);
  }
  const shown = [...places].map(([place, there]) => {
    const messages = there.slice(0, SHOWN_MAX).map(each => each.message);
    return {place, first: there[0] as Violation, message: withRest(messages, there.length)};
  });
  const [first] = rest;
  if (!first) return shown;
  return [...shown, {place: '', first, message: withRest([first.message], rest.length)}];
}

function withRest(messages: readonly string[], count: number): string {
  const more = count - messages.length;
  return `${messages.join('; ')}${more > 0 ? ` (and ${formatCount(more)} more)` : ''}`;
}

/** What a finding is about, and what is wrong there. */
export interface Deviation {
  readonly operation: string;
  readonly check: string;
  readonly case: string;
  /** Where in the answer, items of lists as `*`: `/jobs/*​/retries`. Absent or empty: the whole of it. */
  readonly place?: string;
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
  const {place = '', ...about} = deviation;
  const {operation, check, case: caseName} = about;
  return {
    id: `${idPart(operation)}/${check}/${idPart(caseName)}${place === '' ? '' : `#${place}`}`,
    ...about,
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
  const {response, failure} = exchange;
  const {request, url} = shownRequest(exchange);
  return {
    request: {
      method: request.method,
      url,
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

/** The request as it was sent, the run's own keys masked. */
function shownRequest({request, url}: Exchange) {
  const keys = (request.keys ?? []).map(each => (each.isOwn ? {...each, value: '***'} : each));
  const {headers, target} = withKeys({...request, target: url, keys});
  return {request: {...request, headers}, url: target};
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

import type {Contract} from '../../lib/contract/contract.ts';
import {isCamundaDocument} from '../../lib/contract/dialects/camunda-document.ts';
import {type JsonValue, parseJson} from '../../lib/core/int64.ts';
import {bodyText, mediaType} from '../exchange/exchange.ts';
import {type Check, type Judged, statusOf, type Violation} from './check.ts';

/** As of every operation: refusals are `application/problem+json` with a title and a detail. */
const CAMUNDA_PROBLEMS =
  'https://docs.camunda.io/docs/8.6/apis-tools/camunda-api-rest/specifications/activate-jobs/';
const RFC_9457 = 'RFC 9457, section 3.1';

/** A refusal says why in problem details (RFC 9457), and its `status` is the HTTP status. */
export const problemDetails: Check = {
  name: 'problem-details',
  level: 'http',
  appliesTo: judged =>
    statusOf(judged) >= 400 &&
    judged.exchange.failure === null &&
    judged.exchange.request.method !== 'HEAD' &&
    (isCamundaDocument(judged.contract) || isProblem(judged)),
  judge(judged) {
    const {response} = judged.exchange;
    if (response === null) return [];
    const type = mediaType(response);
    if (type !== 'application/problem+json') {
      const message = `expected application/problem+json with ${response.status}, got ${type ?? 'no content type'}`;
      return [{message, expectedBy: CAMUNDA_PROBLEMS, level: 'behaviour'}];
    }
    const problem = parseProblem(bodyText(response));
    if (problem === null) {
      return [{message: 'expected a JSON object of problem details', expectedBy: RFC_9457}];
    }
    return memberViolations(problem, response.status, judged.contract);
  },
};

function isProblem({exchange: {response}}: Judged): boolean {
  return response !== null && mediaType(response) === 'application/problem+json';
}

type Problem = Readonly<Record<string, JsonValue>>;

function parseProblem(text: string | null): Problem | null {
  try {
    const value = parseJson(text ?? '');
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? value : null;
  } catch {
    return null;
  }
}

function memberViolations(problem: Problem, status: number, contract: Contract): Violation[] {
  const violations: Violation[] = [];
  if (problem['status'] !== undefined && problem['status'] !== status) {
    const message = `expected the body's status to be the HTTP status ${status}, got ${String(problem['status'])}`;
    violations.push({message, expectedBy: 'RFC 9457, section 3.1.2'});
  }
  for (const member of ['type', 'title', 'detail', 'instance']) {
    const value = problem[member];
    if (value === undefined || value === null || typeof value === 'string') continue;
    violations.push({message: `expected ${member} to be a string`, expectedBy: RFC_9457});
  }
  const isCamunda = isCamundaDocument(contract);
  if (isCamunda && typeof problem['title'] !== 'string' && typeof problem['detail'] !== 'string') {
    const message = 'expected a title or a detail that says what is wrong';
    violations.push({message, expectedBy: CAMUNDA_PROBLEMS, level: 'behaviour'});
  }
  return violations;
}

import {causeInBrief, findingCauses} from '../../../lib/record/finding-causes.ts';
import type {Finding, FindingLevel, RecordedExchange} from '../../../lib/record/findings.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {documentPlace} from '../summary/document-place.ts';
import {visibleJson, visibleLine} from '../summary/visible-text.ts';

/** What a contract or an RFC says is an error; what only documentation says is a warning. */
const LEVELS: Readonly<Record<FindingLevel, 'error' | 'warning'>> = {
  contract: 'error',
  http: 'error',
  behaviour: 'warning',
};

/**
 * The findings for tools that read static analysis: SARIF 2.1.0. A finding that is waived is a
 * suppressed result, and each carries its request and response and the id of its cause.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function renderSarif(record: RunRecord): string {
  const findings = record.conformance?.findings ?? [];
  const causes = findingCauses(findings);
  const causeOf = new Map(causes.flatMap(cause => cause.findings.map(each => [each, cause.id])));
  const checks = [...new Set(findings.map(each => each.check))];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'c8gauge',
            version: record.run.c8gaugeVersion,
            rules: checks.map(check => ({id: check, shortDescription: {text: check}})),
          },
        },
        automationDetails: {id: `c8gauge/${record.run.command}/${record.run.id}`},
        invocations: [
          {
            executionSuccessful: record.verdict.status !== 'inconclusive',
            startTimeUtc: record.run.startedAt,
          },
        ],
        results: findings.map(each => ({
          ...result(each, checks.indexOf(each.check), causeOf.get(each) ?? ''),
          locations: [locationOf(each, record)],
          ...(record.conformance?.baseline ? {baselineState: baselineState(each)} : {}),
        })),
        properties: {causes: causes.map(causeInBrief)},
      },
    ],
  };
  return visibleJson(log);
}

function result(finding: Finding, ruleIndex: number, cause: string) {
  const {message, expectedBy, curl, seed} = finding;
  const expected = expectedBy === null ? '' : ` (expected by ${visibleLine(expectedBy)})`;
  return {
    ruleId: finding.check,
    ruleIndex,
    level: LEVELS[finding.level],
    message: {text: unlinked(`${finding.operation}: ${visibleLine(message)}${expected}`)},
    partialFingerprints: {'findingId/v1': finding.id, 'cause/v1': cause},
    ...(finding.waived ? {suppressions: [suppression(finding.waived)]} : {}),
    ...webExchange(finding.exchange),
    properties: {
      curl,
      case: finding.case,
      source: finding.level,
      ...(seed === undefined ? {} : {seed}),
    },
  };
}

/** Viewers want a file; a finding that cites none points at the contract as such. */
function locationOf(finding: Finding, record: RunRecord) {
  const {file, line} = documentPlace(finding, record);
  return {
    physicalLocation: {
      artifactLocation: {uri: file},
      ...(line === null ? {} : {region: {startLine: line}}),
    },
    logicalLocations: [{name: finding.operation, fullyQualifiedName: finding.id, kind: 'resource'}],
  };
}

/** SARIF 2.1.0, 3.27.24. */
function baselineState({waived}: Finding): 'new' | 'unchanged' {
  return waived?.since === undefined ? 'new' : 'unchanged';
}

/** Text in which nothing is an embedded link: `[text](destination)`, SARIF 2.1.0, 3.11.6. */
function unlinked(text: string): string {
  return text.replace(/\]\(/g, '] (');
}

function suppression({reason, link}: NonNullable<Finding['waived']>) {
  return {kind: 'external', status: 'accepted', justification: `${reason} (${link})`};
}

function webExchange({request, response}: RecordedExchange) {
  return {
    webRequest: {
      protocol: 'HTTP',
      version: '1.1',
      method: request.method,
      target: request.url,
      headers: request.headers,
      ...(request.body === null ? {} : {body: {text: request.body}}),
    },
    webResponse: response
      ? {
          protocol: 'HTTP',
          version: '1.1',
          statusCode: response.status,
          headers: response.headers,
          body: {text: response.body},
        }
      : {noResponseReceived: true},
  };
}

import {createHash} from 'node:crypto';
import {causeLine, findingCauses} from '../../../lib/record/finding-causes.ts';
import type {FindingLevel} from '../../../lib/record/findings.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {documentPlace} from '../summary/document-place.ts';
import {cutText, visibleJson, visibleLine} from '../summary/visible-text.ts';

const SEVERITIES: Readonly<Record<FindingLevel, 'major' | 'minor'>> = {
  contract: 'major',
  http: 'major',
  behaviour: 'minor',
};
const LENGTH_MAX = 2000;

/**
 * The causes of findings that count as a Code Quality report of GitLab, which a merge request shows at the
 * line of the document and compares with the target branch.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function renderGitlabCodeQuality(record: RunRecord): string {
  const causes = findingCauses(record.conformance?.findings ?? []).filter(
    each => each.waived < each.findings.length,
  );
  const issues = causes.map(cause => {
    const {file, line} = documentPlace(cause.example, record);
    return {
      description: cutText(visibleLine(`${causeLine(cause)}, as ${cause.example.id}`), LENGTH_MAX),
      check_name: cause.check,
      fingerprint: createHash('sha256').update(cause.id).digest('hex'),
      severity: SEVERITIES[cause.level],
      location: {path: file, lines: {begin: line ?? 1}},
    };
  });
  return visibleJson(issues);
}

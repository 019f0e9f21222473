import {causeLine, findingCauses} from '../../../lib/record/finding-causes.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {documentPlace} from '../summary/document-place.ts';
import {cutText, visibleLine} from '../summary/visible-text.ts';
import {verdictWords} from '../summary/wording.ts';

/** GitHub shows at most ten errors and ten warnings of a step; one of each is for the verdict. */
const ANNOTATIONS_MAX = 9;
const LENGTH_MAX = 2000;

/**
 * A run as workflow commands of GitHub Actions: the verdict, and an annotation for each cause of findings
 * that counts, at the line of the contract that says otherwise. Printed in a step, they are shown beside
 * the document.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function renderGithubAnnotations(record: RunRecord): string {
  const {verdict, run, conformance} = record;
  const causes = findingCauses(conformance?.findings ?? []).filter(
    each => each.waived < each.findings.length,
  );
  const of = (level: 'error' | 'warning') =>
    causes
      .filter(each => (each.level === 'behaviour' ? 'warning' : 'error') === level)
      .slice(0, ANNOTATIONS_MAX)
      .map(each => {
        const {file, line} = documentPlace(each.example, record);
        const where = {file, ...(line === null ? {} : {line: String(line)})};
        return command(
          level,
          {...where, title: each.check},
          `${causeLine(each)}, as ${each.example.id}`,
        );
      });
  const level = {passed: 'notice', failed: 'error', inconclusive: 'warning'} as const;
  const title = `c8gauge ${run.command}: ${verdictWords(record)}`;
  const [reason = ''] = verdict.reasons;
  return [command(level[verdict.status], {title}, reason), ...of('error'), ...of('warning')].join(
    '',
  );
}

function command(
  name: string,
  properties: Readonly<Record<string, string>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${name} ${written.join(',')}::${escaped(message)}\n`;
}

/** What a target says must not begin a command of its own, nor end this one. */
function escaped(text: string): string {
  return cutText(visibleLine(text), LENGTH_MAX)
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

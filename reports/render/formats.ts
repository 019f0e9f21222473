import {stringifyJson} from '../../lib/core/int64.ts';
import type {RunRecord} from '../../lib/record/run-record.ts';
import {renderHtml} from './html/render-html.ts';
import {renderBadge} from './text/badge.ts';
import {renderCsv} from './text/csv.ts';
import {renderGithubAnnotations} from './text/github-annotations.ts';
import {renderGitlabCodeQuality} from './text/gitlab-code-quality.ts';
import {renderJunit} from './text/junit.ts';
import {renderMarkdown} from './text/markdown.ts';
import {renderOpenMetrics} from './text/openmetrics.ts';
import {renderSarif} from './text/sarif.ts';
import {renderTerminalSummary} from './text/terminal-summary.ts';

/** One way to show a record, and what its file is called. */
interface Format {
  readonly file: string;
  render(record: RunRecord, around?: Surroundings): string | Promise<string>;
}

/** What a rendering may say of the place in which it is made. */
export interface Surroundings {
  /** Where the pipeline keeps the whole report: `http` or `https`. */
  readonly artifactUrl?: string;
}

/** Everything that a record can be shown as. */
export const FORMATS = {
  html: {file: 'index.html', render: renderHtml},
  json: {file: 'record.json', render: record => `${stringifyJson(record)}\n`},
  junit: {file: 'junit.xml', render: renderJunit},
  markdown: {file: 'summary.md', render: renderMarkdown},
  sarif: {file: 'findings.sarif', render: renderSarif},
  github: {file: 'annotations.txt', render: renderGithubAnnotations},
  gitlab: {file: 'gl-code-quality-report.json', render: renderGitlabCodeQuality},
  badge: {file: 'badge.json', render: renderBadge},
  csv: {file: 'series.csv', render: renderCsv},
  openmetrics: {file: 'metrics.txt', render: renderOpenMetrics},
  terminal: {
    file: 'summary.txt',
    render: record => `${renderTerminalSummary(record, {columns: 80, color: false})}\n`,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

/** The content of the file of that format. */
export async function renderAs(
  format: FormatName,
  record: RunRecord,
  around: Surroundings = {},
): Promise<string> {
  const {render}: Format = FORMATS[format];
  return render(record, around);
}

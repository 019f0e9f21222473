import {join} from 'node:path';
import type {TrendResult} from '../../lib/record/trend-result.ts';
import {renderTrendHtml} from './html/render-html.ts';
import {
  renderTrendCsv,
  renderTrendJunit,
  renderTrendLines,
  renderTrendMarkdown,
} from './text/trend-text.ts';
import {writeText} from './write-reports.ts';

/** Everything that a history can be shown as, and what its file is called. */
const TREND_FORMATS = {
  html: {file: 'index.html', render: renderTrendHtml},
  junit: {file: 'junit.xml', render: renderTrendJunit},
  markdown: {file: 'summary.md', render: renderTrendMarkdown},
  csv: {file: 'history.csv', render: renderTrendCsv},
  terminal: {
    file: 'trend.txt',
    render: (result: TrendResult) => `${renderTrendLines(result, 80).join('\n')}\n`,
  },
  json: {
    file: 'trend.json',
    render: (result: TrendResult) => `${JSON.stringify(result, null, 2)}\n`,
  },
} as const;

/** A format that a history has. */
type TrendFormatName = keyof typeof TREND_FORMATS;

/** Whether a history can be shown so. */
export function isTrendFormat(name: string): name is TrendFormatName {
  return name in TREND_FORMATS;
}

/** The content of the file of that format. */
export async function renderTrendAs(format: TrendFormatName, result: TrendResult): Promise<string> {
  return TREND_FORMATS[format].render(result);
}

/**
 * Writes a history in every format into a folder.
 *
 * @returns the page
 * @throws ExplainedError when the folder cannot be written to
 */
export async function writeTrend(result: TrendResult, dir: string): Promise<string> {
  for (const {file, render} of Object.values(TREND_FORMATS)) {
    await writeText(join(dir, file), await render(result));
  }
  return join(dir, TREND_FORMATS.html.file);
}

import {describe, expect, test} from 'vitest';
import {shownText} from '../../../lib/cli/shown-stream.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {capacityRecordFixture} from '../../fixture/capacity-fixture.ts';
import {gateRecordFixture} from '../../fixture/gate-fixture.ts';
import {hostileEverywhere, watchedRecordFixture} from '../../fixture/hostile-everywhere.ts';
import {recordFixture} from '../../fixture/record-fixture.ts';
import {renderHtml} from '../html/render-html.ts';
import {renderCsv} from './csv.ts';
import {renderGithubAnnotations} from './github-annotations.ts';
import {renderGitlabCodeQuality} from './gitlab-code-quality.ts';
import {renderJunit} from './junit.ts';
import {renderMarkdown} from './markdown.ts';
import {renderOpenMetrics} from './openmetrics.ts';
import {renderSarif} from './sarif.ts';
import {renderTerminalSummary} from './terminal-summary.ts';

const RECORDS: Readonly<Record<string, RunRecord>> = {
  start: recordFixture(),
  'a watched load': watchedRecordFixture(),
  capacity: capacityRecordFixture(),
  gate: gateRecordFixture(),
};

/** Controls but the end of a line, and what turns the direction of the text around it. */
const ACTS = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(Object.entries(RECORDS))(
  'hostile text in each field of a record of %s',
  (_, plain) => {
    const {record, planted} = hostileEverywhere(plain);

    test('is in many places', () => expect(planted).toBeGreaterThan(25));

    test.each([120, 80])(
      'moves no cursor of a terminal of %i columns and forges no command',
      columns => {
        const text = shownText(renderTerminalSummary(record, {columns, color: false}), true);
        expect(text).not.toMatch(ACTS);
        expect(text).not.toMatch(/^\s*::\w+.*::|##\[/m);
      },
    );

    test('mentions nobody in Markdown, and is no tag and no link', () => {
      const text = renderMarkdown(record).replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
      expect(text).not.toMatch(/<(?:script|img)|@octocat|(?<!\\)\]\(javascript|http:\/\/evil/);
      expect(text).not.toMatch(ACTS);
    });

    test('is text in XML', () => {
      const xml = renderJunit(record);
      expect(xml).not.toMatch(ACTS);
      expect(xml).not.toMatch(/<script|<img|\]\]>/);
    });

    test.each([renderSarif, renderGitlabCodeQuality])('is no control in JSON: %o', render => {
      for (const text of textsIn(JSON.parse(render(record)))) expect(text).not.toMatch(ACTS);
    });

    test('is no link in a message of SARIF', () => {
      const {results} = JSON.parse(renderSarif(record)).runs[0] as {results: {message: unknown}[]};
      for (const text of textsIn(results.map(each => each.message)))
        expect(text).not.toContain('](');
    });

    test('is one command a line for GitHub', () => {
      for (const line of renderGithubAnnotations(record).split('\n').filter(Boolean))
        expect(line).toMatch(/^::(?:error|warning|notice) [^\r\n]*$/);
    });

    test('is no formula in CSV and no line of its own in OpenMetrics', () => {
      for (const each of renderCsv(record).split(/,|\r?\n/)) expect(each).not.toMatch(/^"?[=+@\t]/);
      const lines = renderOpenMetrics(record).trimEnd().split('\n');
      const wrong = lines.filter(each => !/^(?:# |[a-z_\d]+(?:\{.*\})? -?[\d.e+-]+$)/.test(each));
      expect(wrong).toEqual([]);
    });

    test('is text on the page', async () => {
      const html = await renderHtml(record);
      expect(html).not.toContain('<script>globalThis');
      expect(html).not.toContain('<img src=x');
    });
  },
);

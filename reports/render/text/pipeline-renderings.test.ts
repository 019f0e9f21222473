import {describe, expect, test} from 'vitest';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {conformanceFixture, findingFixture} from '../../fixture/conformance-fixture.ts';
import {
  cleanRecordFixture,
  hostileRecordFixture,
  recordFixture,
} from '../../fixture/record-fixture.ts';
import {againLine} from '../summary/again-line.ts';
import {renderBadge} from './badge.ts';
import {renderGithubAnnotations} from './github-annotations.ts';
import {renderGitlabCodeQuality} from './gitlab-code-quality.ts';
import {renderMarkdown} from './markdown.ts';
import {renderSarif} from './sarif.ts';

const CITED = 'camunda.yaml:107 #/paths/~1jobs/post';
const waived = {reason: 'by design', link: 'https://example.org/1'};

/** A check with these findings, by a document of the user's repository. */
function checked(findings: Parameters<typeof findingFixture>[0][], loads = false): RunRecord {
  const record = recordFixture();
  return {
    ...record,
    contract: {...record.contract, file: 'api/camunda.yaml'},
    conformance: conformanceFixture(findings.map(findingFixture)),
    loads: loads ? record.loads : [],
    warnings: [],
    verdict: {
      status: 'failed',
      reasons: ['2 findings in 1 operation, first a/b/c', 'x is INVALID'],
    },
  };
}

describe('annotations of GitHub', () => {
  test('are of the verdict, then of each cause that counts, at its line of the document', () => {
    const record = checked([
      {expectedBy: CITED, message: 'expected 50%, got a, b'},
      {level: 'behaviour', check: 'echo', message: 'no echo', expectedBy: 'RFC 9457'},
      {check: 'schema', message: 'waived', waived},
    ]);
    expect(renderGithubAnnotations(record).split('\n')).toEqual([
      '::error title=c8gauge start%3A Failed::2 findings in 1 operation, first a/b/c',
      expect.stringMatching(
        /^::error file=api\/camunda\.yaml,line=107,title=int64::expected ….*, got a, b: 1 finding in 1 operation, as createProcessInstance\/int64\/valid$/,
      ),
      '::warning file=api/camunda.yaml,title=echo::no echo: 1 finding in 1 operation, as createProcessInstance/echo/valid',
      '',
    ]);
  });

  test('are one line each whatever a target sends, and ten of a kind at most', () => {
    const many = Array.from({length: 40}, (_, at) => ({check: `c${at}\r\n::error::x`}));
    for (const record of [hostileRecordFixture(), checked(many)]) {
      const lines = renderGithubAnnotations(record).trimEnd().split('\n');
      expect(
        lines.filter(each => !/^::(error|warning|notice) [^:]*::[^\r\n]*$/.test(each)),
      ).toEqual([]);
      expect(lines.filter(each => each.startsWith('::error')).length).toBeLessThanOrEqual(10);
    }
  });

  test('say a pass, too', () => {
    expect(renderGithubAnnotations(cleanRecordFixture())).toBe(
      '::notice title=c8gauge start%3A Passed::11 operations keep the contract; all thresholds passed\n',
    );
  });
});

describe('Code Quality of GitLab', () => {
  test('has a cause an entry, at its line, with a fingerprint that stays', () => {
    const once = renderGitlabCodeQuality(checked([{expectedBy: CITED}, {waived, check: 'x'}]));
    const again = renderGitlabCodeQuality(
      checked([{expectedBy: CITED, message: 'processInstanceKey 1 came back as 2'}]),
    );
    const [issue, ...others] = JSON.parse(once);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      check_name: 'int64',
      severity: 'major',
      location: {path: 'api/camunda.yaml', lines: {begin: 107}},
    });
    expect(JSON.parse(again)[0].fingerprint).toBe(issue.fingerprint);
    expect(JSON.parse(renderGitlabCodeQuality(cleanRecordFixture()))).toEqual([]);
  });
});

describe('a badge', () => {
  test.each([
    [cleanRecordFixture(), 'passed', 'brightgreen'],
    [checked([{}, {waived}]), 'failed: 1 finding', 'red'],
    [
      {...cleanRecordFixture(), verdict: {status: 'inconclusive', reasons: []}} as const,
      'inconclusive',
      'lightgrey',
    ],
  ])('%# says what came of it', (record, message, color) => {
    expect(JSON.parse(renderBadge(record))).toEqual({
      schemaVersion: 1,
      label: 'c8gauge start',
      message,
      color,
    });
  });
});

describe('the summary of a pull request', () => {
  const head = (text: string) => text.split('`c8gauge')[0]?.trim().split('\n\n');

  test('has the verdict, the three worst things and where the report is', () => {
    const findings = ['a', 'b', 'c'].map(each => ({check: each, message: each}));
    const text = renderMarkdown(checked(findings), {artifactUrl: 'https://ci.example/1 >x'});
    const [heading, decision, worst = '', link] = head(text) ?? [];
    expect(heading).toBe('## ❌ Failed');
    expect(decision).toMatch(/do not merge/);
    expect(worst.split('\n').map(each => each.slice(0, 16))).toEqual([
      '- a: a: 1 findin',
      '- b: b: 1 findin',
      '- x is INVALID',
      '- and 1 more, be',
    ]);
    expect(link).toBe('[The whole report](<https://ci.example/1%20%3Ex>)');
  });

  test('of a pass says so, without a link where nobody keeps it', () => {
    expect(head(renderMarkdown(cleanRecordFixture()))).toEqual([
      '## ✅ Passed',
      'Nothing that was measured stands against it.',
      '- 11 operations keep the contract; all thresholds passed',
    ]);
  });
});

test('a baseline is in SARIF: what is known is unchanged, the rest is new', () => {
  const since = '2026-11-01T00:00:00.000Z';
  const record = checked([{}, {waived: {...waived, since}}]);
  const baseline = {
    file: 'f.json',
    startedAt: since,
    target: 'x',
    known: 1,
    gone: [],
    notJudged: [],
  };
  const states = (of: RunRecord) =>
    (JSON.parse(renderSarif(of)).runs[0].results as {baselineState?: string}[]).map(
      each => each.baselineState,
    );
  const {conformance} = record;
  expect(
    states({...record, ...(conformance ? {conformance: {...conformance, baseline}} : {})}),
  ).toEqual(['new', 'unchanged']);
  expect(states(record)).toEqual([undefined, undefined]);
});

test('the line that repeats a finding is a whole command', () => {
  const record = checked([{}]);
  const finding = findingFixture({operation: "job's"});
  expect(againLine(finding, {...record, target: {...record.target, embedded: false}})).toBe(
    "npx c8gauge check --base-url http://127.0.0.1:8080 --contract api/camunda.yaml --operation 'job'\\''s' --seed 20261124",
  );
  expect(againLine(findingFixture(), recordFixture())).toBe(
    'npx c8gauge check --operation createProcessInstance --seed 20261124',
  );
});

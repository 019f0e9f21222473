import {describe, expect, test} from 'vitest';
import {loadFixture} from '../../fixture/load-fixture.ts';
import {
  cleanRecordFixture,
  hostileRecordFixture,
  recordFixture,
} from '../../fixture/record-fixture.ts';
import {renderCsv} from './csv.ts';
import {renderJunit} from './junit.ts';
import {escapeMarkdown, renderMarkdown} from './markdown.ts';
import {renderOpenMetrics} from './openmetrics.ts';
import {renderSarif} from './sarif.ts';
import {renderTerminalSummary} from './terminal-summary.ts';

const golden = (name: string) => new URL(`../../golden/${name}`, import.meta.url).pathname;
const plain = {columns: 80, color: false};

describe('the terminal summary', () => {
  test('of a failed run', async () => {
    const text = `${renderTerminalSummary(recordFixture(), plain)}\n`;
    await expect(text).toMatchFileSnapshot(golden('summary-failed.txt'));
  });

  test('of a passed run', async () => {
    const text = `${renderTerminalSummary(cleanRecordFixture(), plain)}\n`;
    await expect(text).toMatchFileSnapshot(golden('summary-passed.txt'));
  });

  test.each([40, 60, 80, 100])('fits %d columns', columns => {
    const text = renderTerminalSummary(recordFixture(), {columns, color: false});
    // What is for pasting is not broken.
    const broken = text.replace(/^ +(npx c8gauge check|curl) .*$/gm, '');
    expect(broken.split('\n').filter(each => each.length > columns)).toEqual([]);
  });

  test('colours nothing without colour, and only adds colour with it', () => {
    const painted = renderTerminalSummary(recordFixture(), {columns: 80, color: true});
    const bare = renderTerminalSummary(recordFixture(), plain);
    expect(bare).not.toContain('\u001b');
    expect(painted).toContain('\u001b[31m');
  });

  test('spells out what a target sends to move the cursor', () => {
    const text = renderTerminalSummary(hostileRecordFixture(), plain);
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
    expect(text).toContain('\\u001b[2J');
    expect(text).toContain('user\\u202egnp.exe');
  });
});

describe('junit', () => {
  test('of a failed run', async () => {
    await expect(renderJunit(recordFixture())).toMatchFileSnapshot(golden('junit-failed.xml'));
  });

  test('has no character that XML forbids, and escapes the others', () => {
    const xml = renderJunit(hostileRecordFixture());
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u);
    expect(xml).not.toContain('<script');
    expect(xml).toContain('&lt;script&gt;');
    expect(xml).not.toContain(']]>');
    expect(xml).not.toMatch(/[\u0080-\u009f\u202e]/);
  });
});

describe('markdown', () => {
  test('of a failed run', async () => {
    await expect(renderMarkdown(recordFixture())).toMatchFileSnapshot(golden('summary-failed.md'));
  });

  test('escapes what a target sends, in text and in code', () => {
    const text = renderMarkdown(hostileRecordFixture());
    expect(text.replace(/`[^`]*`/g, '')).not.toContain('<');
    expect(text).toContain('&lt;/script&gt;&lt;script&gt;');
    expect(text.length).toBeLessThan(20_000);
  });
});

describe('escapeMarkdown', () => {
  test.each([
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['# no heading | no cell', '\\# no heading \\| no cell'],
    ['[no](link) <b> & `no` code', '\\[no\\](link) &lt;b&gt; &amp; \\`no\\` code'],
    ['process-loop', 'process-loop'],
    ['two\nlines', 'two lines'],
    ['@octocat a@b', '@&#8203;octocat a@&#8203;b'],
    ['http://x www.x GH-1', 'http:&#8203;//x www&#8203;.x GH&#8203;-1'],
    ['#1', '\\#&#8203;1'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('sarif', () => {
  test('has no link in a message', () => {
    const text = renderSarif(hostileRecordFixture());
    const results = JSON.parse(text).runs[0].results as {message: {text: string}}[];
    const messages = results.map(each => each.message.text).join('\n');
    expect(messages).toContain('[x] (http://evil.example)');
    expect(messages).not.toContain('](');
  });

  test('of a failed run', async () => {
    await expect(renderSarif(recordFixture())).toMatchFileSnapshot(golden('findings-failed.sarif'));
  });

  test('suppresses what is waived, and is empty without conformance', () => {
    const results = (record: ReturnType<typeof recordFixture>) =>
      JSON.parse(renderSarif(record)).runs[0].results as {suppressions?: unknown[]}[];
    const suppressed = results(recordFixture()).map(each => each.suppressions?.length ?? 0);
    expect(suppressed).toEqual([0, 0, 1]);
    const {conformance: _, ...loadOnly} = recordFixture();
    expect(results(loadOnly)).toEqual([]);
  });
});

describe('a finding', () => {
  const [first] = recordFixture().conformance?.findings ?? [];

  test('has the line of the contract as the region of its SARIF result', () => {
    const record = recordFixture();
    const findings = first ? [{...first, expectedBy: 'api.yaml:107 #/paths/~1x/get'}] : [];
    const conformance = record.conformance && {...record.conformance, findings};
    const log = JSON.parse(renderSarif({...record, ...(conformance ? {conformance} : {})}));
    expect(log.runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: {uri: 'api.yaml'},
      region: {startLine: 107},
    });
  });
});

describe('csv', () => {
  test('of a short load', async () => {
    const load = loadFixture({
      scenario: 'create-instance',
      operations: ['createProcessInstance'],
      seconds: 3,
      perSecond: 50,
      medianUs: 900,
    });
    const csv = renderCsv(recordFixture({loads: [load]}));
    expect(csv.split('\r\n')).toHaveLength(5);
    await expect(csv.replaceAll('\r\n', '\n')).toMatchFileSnapshot(golden('series.csv'));
  });

  test('keeps a spreadsheet from running a name as a formula', () => {
    const [load] = recordFixture().loads;
    const loads = load ? [{...load, scenario: '=HYPERLINK("http://x","y")'}] : [];
    expect(renderCsv(recordFixture({loads}))).toContain(
      '\r\n"\'=HYPERLINK(""http://x"",""y"")",0,1,',
    );
  });
});

describe('openmetrics', () => {
  test('of a failed run', async () => {
    const text = renderOpenMetrics(recordFixture());
    await expect(text).toMatchFileSnapshot(golden('metrics-failed.txt'));
  });

  test('keeps to the grammar whatever is in a name', () => {
    const label = String.raw`[a-z]+="(?:[^"\\\n]|\\[\\n"])*"`;
    const grammar = new RegExp(
      String.raw`^(?:# (?:TYPE|UNIT|HELP) \S+ .*|# EOF|[a-z\d_]+(?:\{${label}(?:,${label})*\})? -?[\d.e+-]+)$`,
    );
    const lines = renderOpenMetrics(hostileRecordFixture()).trimEnd().split('\n');
    expect(lines.filter(each => !grammar.test(each)).map(each => each.slice(0, 200))).toEqual([]);
    expect(lines.at(-1)).toBe('# EOF');
  });
});

import {describe, expect, test} from 'vitest';
import {findingFixture} from '../../fixture/conformance-fixture.ts';
import {cleanRecordFixture, HOSTILE, recordFixture} from '../../fixture/record-fixture.ts';
import {renderJunit} from './junit.ts';
import {renderTerminalSummary} from './terminal-summary.ts';

const golden = (name: string) => new URL(`../../golden/${name}`, import.meta.url).pathname;
const plain = {columns: 80, color: false};

describe('the terminal summary', () => {
  test('of a run that falls short', async () => {
    const text = `${renderTerminalSummary(recordFixture(), plain)}\n`;
    await expect(text).toMatchFileSnapshot(golden('summary-short.txt'));
  });

  test('of a run that holds', async () => {
    const text = `${renderTerminalSummary(cleanRecordFixture(), plain)}\n`;
    await expect(text).toMatchFileSnapshot(golden('summary-holds.txt'));
  });

  test.each([40, 60, 80, 100])('fits %d columns', columns => {
    const text = renderTerminalSummary(recordFixture(), {columns, color: false});
    expect(text.split('\n').filter(each => each.length > columns)).toEqual([]);
  });

  test('colours nothing without colour, and only adds colour with it', () => {
    const painted = renderTerminalSummary(recordFixture(), {columns: 80, color: true});
    const bare = renderTerminalSummary(recordFixture(), plain);
    expect(bare).not.toContain('\u001b');
    expect(painted).toContain('\u001b[31m');
  });

  test('spells what a target sends to move the cursor, and cuts nothing loose', () => {
    const text = renderTerminalSummary(hostileRecord(), plain);
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
    expect(text).toContain('\\u001b[2J');
    expect(text).toContain('user\\u202egnp.exe');
  });
});

describe('junit', () => {
  test('of a run that falls short', async () => {
    await expect(renderJunit(recordFixture())).toMatchFileSnapshot(golden('junit-short.xml'));
  });

  test('holds no character that XML forbids, and escapes the others', () => {
    const xml = renderJunit(hostileRecord());
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u);
    expect(xml).not.toContain('<script');
    expect(xml).toContain('&lt;script&gt;');
    expect(xml).not.toContain(']]>');
  });
});

function hostileRecord() {
  const findings = Object.entries(HOSTILE).map(([name, text]) =>
    findingFixture({
      message: text,
      case: name,
      id: `createProcessInstance/int64/${name}`,
      curl: text,
    }),
  );
  const outcomes = findings.map(({operation, check, case: name}) => ({
    operation,
    check,
    case: name,
    status: 'fail' as const,
    reason: null,
  }));
  const base = recordFixture();
  return recordFixture({
    conformance: {coverage: [], durationMs: 1, ...base.conformance, findings, outcomes},
  });
}

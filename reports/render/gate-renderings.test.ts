import {describe, expect, test} from 'vitest';
import {schemaFault} from '../../lib/record/schema-check.ts';
import {gateFixture, gateRecordFixture} from '../fixture/gate-fixture.ts';
import {HOSTILE} from '../fixture/record-fixture.ts';
import {renderHtml} from './html/render-html.ts';
import {renderJunit} from './text/junit.ts';
import {renderMarkdown} from './text/markdown.ts';
import {renderTerminalSummary} from './text/terminal-summary.ts';

const golden = (name: string) => new URL(`../golden/${name}`, import.meta.url).pathname;

describe('a gate', () => {
  test('fits the schema of the record', () => {
    expect(schemaFault(JSON.parse(JSON.stringify(gateRecordFixture())))).toBeNull();
  });

  test('on the terminal', async () => {
    const text = `${renderTerminalSummary(gateRecordFixture(), {columns: 80, color: false})}\n`;
    await expect(text).toMatchFileSnapshot(golden('gate-regressed.txt'));
  });

  test.each([40, 60, 80, 110])('fits %d columns', columns => {
    const text = renderTerminalSummary(gateRecordFixture(), {columns, color: false});
    expect(text.split('\n').filter(each => each.length > columns)).toEqual([]);
  });

  test('in a job summary', async () => {
    await expect(renderMarkdown(gateRecordFixture())).toMatchFileSnapshot(
      golden('gate-regressed.md'),
    );
  });

  test('as JUnit: worse is a failure, unclear an error', async () => {
    await expect(renderJunit(gateRecordFixture())).toMatchFileSnapshot(
      golden('gate-regressed.xml'),
    );
  });

  test('on the page, behind the verdict in its own words', async () => {
    const html = await renderHtml(gateRecordFixture());
    expect(html).toContain('<title>Regressed · 2026-11-24T12-00-00-gate</title>');
    const section = /<section id="gate"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    await expect(`${section.replace(/></g, '>\n<')}\n`).toMatchFileSnapshot(
      golden('gate-section.html'),
    );
  });

  test('says what was not compared', () => {
    const gate = gateFixture({newFindings: null, metrics: [], design: 'sets'});
    const record = gateRecordFixture(gate);
    expect(renderMarkdown(record)).toContain('Conformance was not compared.');
    expect(renderMarkdown(record)).toContain('no rate of false alarms can be promised');
    expect(renderTerminalSummary(record, {columns: 80, color: false})).toContain(
      'conformance was not compared',
    );
  });

  test('escapes whatever a target or a folder is called', async () => {
    const hostile = {source: HOSTILE.script, version: HOSTILE.escape};
    const gate = gateFixture({candidate: hostile, newFindings: [HOSTILE.image]});
    const html = await renderHtml(gateRecordFixture(gate));
    expect(html).not.toContain(HOSTILE.script);
    expect(html).not.toContain('<img');
    expect(renderMarkdown(gateRecordFixture(gate))).not.toContain('<script>');
    const text = renderTerminalSummary(gateRecordFixture(gate), {columns: 80, color: false});
    expect(text).not.toContain('\u001b');
  });
});

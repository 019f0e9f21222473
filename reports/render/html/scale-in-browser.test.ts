import {mkdtemp, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Finding} from '../../../lib/record/findings.ts';
import {findingFixture, OPERATIONS} from '../../fixture/conformance-fixture.ts';
import {loadFixture} from '../../fixture/load-fixture.ts';
import {processFixture} from '../../fixture/process-fixture.ts';
import {recordFixture} from '../../fixture/record-fixture.ts';
import {writeReports} from '../write-reports.ts';
import {colouredPixels, launch, NO_BROWSER, openFile} from './browser.case.ts';

const MB = 1_000_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-scale-'));
});
afterAll(() => rm(folder, {recursive: true, force: true}));

describe('an hour of 23 operations', () => {
  test('stays under 20 MB as a record and under 1.5 MB as a page', async () => {
    const {json, html} = await writeReports(hourRecord(), join(folder, 'hour'));
    expect((await stat(json)).size).toBeLessThan(20 * MB);
    expect((await stat(html)).size).toBeLessThan(1.5 * MB);
  }, 120_000);
});

describe.skipIf(NO_BROWSER)('a large report in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('an hour of seconds opens, and its charts are drawn', async () => {
    const {page, complaints} = await openFile(browser, join(folder, 'hour', 'index.html'));
    await page.locator('#load-1').scrollIntoViewIfNeeded();
    await page.locator('#load-1 [data-chart=throughput] canvas').waitFor();
    expect(await colouredPixels(page, '#load-1 [data-chart=throughput]')).toBeGreaterThan(300);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('ten thousand findings open, and the last of them can be linked to', async () => {
    const {html} = await writeReports(manyFindings(10_000), join(folder, 'many'));
    const {page, complaints} = await openFile(browser, html);
    expect(await page.locator('.finding').count()).toBe(10_000);
    await page.evaluate(() => {
      location.hash = 'finding-getTopology/status/case-9999';
    });
    const last = page.locator('.finding:target');
    await last.waitFor();
    const inView = () => last.evaluate(node => node.getBoundingClientRect().top < innerHeight);
    await expect.poll(inView, {timeout: 10_000}).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

function hourRecord() {
  const load = loadFixture({
    scenario: 'hour',
    operations: OPERATIONS,
    seconds: 225,
    doublings: 4,
    perSecond: 40,
    medianUs: 1500,
    stallAt: 100,
  });
  return recordFixture({loads: [{...load, processes: [processFixture()]}]});
}

function manyFindings(count: number) {
  const findings = Array.from({length: count}, (_, at): Finding => {
    const name = `case-${at}`;
    const operation = 'getTopology';
    return findingFixture({
      operation,
      check: 'status',
      case: name,
      id: `${operation}/status/${name}`,
    });
  });
  const base = recordFixture();
  return recordFixture({
    conformance: {...base.conformance, outcomes: [], coverage: [], durationMs: 1, findings},
  });
}

import {expect, test} from 'vitest';
import {findingFixture} from '../../fixture/conformance-fixture.ts';
import {longRecordFixture, recordFixture} from '../../fixture/record-fixture.ts';
import {colouredPixels, openReport, type SharedBrowser} from './browser.case.ts';

const FINDINGS = 1500;

export function scaleCases(browser: SharedBrowser): void {
  test('of 23 operations over many minutes opens, and its charts are drawn', async () => {
    const {page, complaints} = await openReport(browser(), longRecordFixture());
    await page.locator('#load-1').scrollIntoViewIfNeeded();
    await page.locator('#load-1 [data-chart=throughput] canvas').waitFor();
    expect(await colouredPixels(page, '#load-1 [data-chart=throughput]')).toBeGreaterThan(300);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('of more findings than it shows exchanges of opens, and the last can be linked to', async () => {
    const {page, complaints} = await openReport(browser(), manyFindings());
    expect(await page.locator('.finding').count()).toBe(FINDINGS);
    await page.evaluate(last => {
      location.hash = `finding-getTopology/status/case-${last}`;
    }, FINDINGS - 1);
    const last = page.locator('.finding:target');
    await last.waitFor();
    const inView = () => last.evaluate(node => node.getBoundingClientRect().top < innerHeight);
    await expect.poll(inView, {timeout: 10_000}).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });
}

function manyFindings() {
  const operation = 'getTopology';
  const findings = Array.from({length: FINDINGS}, (_, at) => {
    const name = `case-${at}`;
    const id = `${operation}/status/${name}`;
    return findingFixture({operation, check: 'status', case: name, id});
  });
  const conformance = {outcomes: [], coverage: [], durationMs: 1, findings};
  return recordFixture({loads: [], conformance});
}

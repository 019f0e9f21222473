import {expect, test} from 'vitest';
import {longRecordFixture} from '../../fixture/record-fixture.ts';
import {renderHtml} from '../html/render-html.ts';
import {colouredPixels, openHtml, openReport, type SharedBrowser} from './browser.case.ts';
import {checkRecord} from './pages.case.ts';

const FINDINGS = 10_000;

export function scaleCases(browser: SharedBrowser): void {
  test('of 23 operations over many minutes opens, and its charts are drawn', async () => {
    const {page, complaints} = await openReport(browser(), longRecordFixture());
    await page.locator('#load-1').scrollIntoViewIfNeeded();
    await page.locator('#load-1 [data-chart=throughput] canvas').waitFor();
    expect(await colouredPixels(page, '#load-1 [data-chart=throughput]')).toBeGreaterThan(300);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('of ten thousand findings opens small, and the last can be searched and linked to', async () => {
    const record = checkRecord(FINDINGS);
    const html = await renderHtml(record);
    expect(html.length).toBeLessThan(1_500_000);
    const {page, complaints} = await openHtml(browser(), html);
    expect(await page.locator('#findings h3').textContent()).toBe('4 causes, 10,000 findings');
    // A list of a hundred rows at once keeps the page quick to scroll.
    expect(await page.locator('*').count()).toBeLessThan(3000);
    await page.locator('.filters input').fill(`case-${FINDINGS - 1}`);
    expect(await page.locator('.filters output').textContent()).toBe('1 cause, 1 finding');
    const {id = ''} = record.conformance?.findings.at(-1) ?? {};
    await page.evaluate(last => {
      location.hash = `finding-${last}`;
    }, id);
    const last = page.locator('li.linked');
    await last.waitFor();
    const inView = () => last.evaluate(node => node.getBoundingClientRect().top < innerHeight);
    await expect.poll(inView, {timeout: 10_000}).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });
}

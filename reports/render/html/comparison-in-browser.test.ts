import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {compareRecords} from '../../../lib/measurement/compare/compare-records.ts';
import {
  cleanRecordFixture,
  hostileRecordFixture,
  recordFixture,
} from '../../fixture/record-fixture.ts';
import {
  colouredPixels,
  drawAll,
  launch,
  NO_BROWSER,
  openHtml,
  seriousViolations,
} from './browser.case.ts';
import {renderComparisonHtml} from './render-html.ts';

describe.skipIf(NO_BROWSER)('a comparison in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('lays runs over each other, for everyone, without an error and without a request', async () => {
    const records = [recordFixture(), cleanRecordFixture(), recordFixture()];
    const html = await renderComparisonHtml(compareRecords(records));
    const {page, complaints, requests} = await openHtml(browser, html, {bypassCSP: true});
    await drawAll(page);
    for (const kind of ['rates', 'latencies', 'tails']) {
      expect(await colouredPixels(page, `#load-1 [data-chart=${kind}]`), kind).toBeGreaterThan(100);
    }
    expect(await page.locator('.runs tbody tr').count()).toBe(3);
    expect(await page.locator('#load-1 .trend').count()).toBe(5);
    expect(await seriousViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });

  test('shows hostile strings as text', async () => {
    const html = await renderComparisonHtml(
      compareRecords([hostileRecordFixture(), hostileRecordFixture()]),
    );
    const {page, complaints} = await openHtml(browser, html);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
    expect(await page.locator('#load-1 h3').textContent()).toContain('<script>');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

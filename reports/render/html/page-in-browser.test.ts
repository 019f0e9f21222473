import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {hostileRecordFixture} from '../../fixture/hostile-fixture.ts';
import {HOSTILE, recordFixture} from '../../fixture/record-fixture.ts';
import {colouredPixels, drawAll, launch, NO_BROWSER, openReport} from './browser.case.ts';

if (NO_BROWSER) console.warn(`skipped: ${NO_BROWSER}`);

describe.skipIf(NO_BROWSER)('the report in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('draws every chart, without an error and without a request', async () => {
    const {page, complaints, requests} = await openReport(browser, recordFixture());
    await drawAll(page);
    const kinds = ['throughput', 'latency', 'heatmap', 'nines', 'operations', 'health'];
    for (const kind of kinds) {
      const pixels = await colouredPixels(page, `#load-4 [data-chart=${kind}]`);
      expect(pixels, kind).toBeGreaterThan(300);
    }
    expect(await page.locator('.u-wrap').count()).toBe(4 * 5 + 1);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });

  test('answers the question on its first screen', async () => {
    const {page} = await openReport(browser, recordFixture());
    expect(await page.locator('h1').textContent()).toBe('It falls short');
    const bottom = await page
      .locator('.scoreboard')
      .evaluate(node => node.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(900);
    await page.close();
  });

  test('shows hostile strings as text', async () => {
    const {page, complaints, requests} = await openReport(browser, hostileRecordFixture());
    expect(await page.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
    const text = await page.locator('#page').textContent();
    expect(text).toContain(HOSTILE.script);
    expect(text).toContain(HOSTILE.image);
    expect(text).toContain('user\\u202egnp.exe');
    expect(text).toContain('more characters');
    expect(await page.locator('body').evaluate(body => body.scrollWidth - body.clientWidth)).toBe(
      0,
    );
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });
});

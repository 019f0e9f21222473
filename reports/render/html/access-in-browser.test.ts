import type {Browser, BrowserContextOptions} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {recordFixture} from '../../fixture/record-fixture.ts';
import {drawAll, launch, NO_BROWSER, openReport, seriousViolations} from './browser.case.ts';

describe.skipIf(NO_BROWSER)('the report for everyone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test.each([
    ['light', {colorScheme: 'light'}],
    ['dark', {colorScheme: 'dark'}],
    ['on a phone', {viewport: {width: 390, height: 844}}],
  ] as [string, BrowserContextOptions][])('axe finds nothing serious: %s', async (_, options) => {
    const {page} = await openReport(browser, recordFixture(), {...options, bypassCSP: true});
    await drawAll(page);
    await page.locator('details').evaluateAll(all => {
      for (const each of all) each.setAttribute('open', '');
    });
    expect(await seriousViolations(page)).toEqual([]);
    await page.close();
  });

  test.each([320, 390, 768])('nothing is wider than a screen of %d pixels', async width => {
    const {page} = await openReport(browser, recordFixture(), {viewport: {width, height: 800}});
    await drawAll(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    await page.close();
  });

  test('prints with its charts, light, and without what only a screen needs', async () => {
    const {page} = await openReport(browser, recordFixture(), {colorScheme: 'dark'});
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await background();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await background()).not.toBe(dark);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await background()).toBe(dark);
    const pdf = await page.pdf({format: 'A4'});
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await page.locator('.u-wrap').count()).toBe(4 * 5 + 1);
    await page.emulateMedia({media: 'print'});
    expect(await page.locator('.bar').isVisible()).toBe(false);
    await page.close();
  });

  test('a link to a finding brings it into view', async () => {
    const {page} = await openReport(browser, recordFixture());
    await page.locator('.matrix a.fail').last().click();
    const target = page.locator('.finding:target');
    expect(await target.getAttribute('id')).toBe('finding-completeJob/client-error/invalid');
    await expect
      .poll(() => target.evaluate(node => node.getBoundingClientRect().top))
      .toBeLessThan(800);
    await page.close();
  });
});

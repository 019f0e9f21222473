import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {recordFixture} from '../../fixture/record-fixture.ts';
import {drawAll, launch, NO_BROWSER, openReport, seriousViolations} from './browser.case.ts';

describe.skipIf(NO_BROWSER)('the report for everyone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('axe finds nothing serious: light, dark, on a phone', async () => {
    const {page} = await openReport(browser, recordFixture(), {bypassCSP: true});
    await drawAll(page);
    await page.locator('details').evaluateAll(all => {
      for (const each of all) each.setAttribute('open', '');
    });
    expect(await seriousViolations(page), 'light').toEqual([]);
    await page.emulateMedia({colorScheme: 'dark'});
    expect(await seriousViolations(page), 'dark').toEqual([]);
    await page.setViewportSize({width: 390, height: 844});
    expect(await seriousViolations(page), 'on a phone').toEqual([]);
    await page.close();
  });

  test('nothing is wider than a screen of 320, 390 or 768 pixels', async () => {
    const {page} = await openReport(browser, recordFixture());
    await drawAll(page);
    for (const width of [320, 390, 768]) {
      await page.setViewportSize({width, height: 800});
      // Charts fit themselves to their place a moment after it has changed.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), {
          message: `${width}`,
        })
        .toBeLessThanOrEqual(width);
    }
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

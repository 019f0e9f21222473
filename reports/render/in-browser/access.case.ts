import type {Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {recordFixture} from '../../fixture/record-fixture.ts';
import {
  drawAll,
  expectNoSidewaysScroll,
  openReport,
  type SharedBrowser,
  seriousViolations,
} from './browser.case.ts';

/** One page for all, with an invalid load and a valid one that has every kind of part. */
export function accessCases(browser: SharedBrowser): void {
  let page: Page;
  beforeAll(async () => {
    const loads = recordFixture().loads.slice(2);
    const opened = await openReport(browser(), recordFixture({loads}), {bypassCSP: true});
    page = opened.page;
    await drawAll(page);
  });
  afterAll(() => page.close());

  test('prints with its charts, light, and without what only a screen needs', async () => {
    await page.emulateMedia({colorScheme: 'dark'});
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await background();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await background()).not.toBe(dark);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await background()).toBe(dark);
    expect(await page.locator('.u-wrap').count()).toBe(2 * 5 + 2);
    await page.emulateMedia({media: 'print'});
    expect(await page.locator('.bar').isVisible()).toBe(false);
    await page.emulateMedia({media: 'screen', colorScheme: 'light'});
  });

  test('axe finds nothing serious, in light on a desk and in dark on a phone', async () => {
    await page.locator('details').evaluateAll(all => {
      for (const each of all) each.setAttribute('open', '');
    });
    expect(await seriousViolations(page), 'light').toEqual([]);
    await page.emulateMedia({colorScheme: 'dark'});
    await page.setViewportSize({width: 390, height: 844});
    expect(await seriousViolations(page), 'dark, on a phone').toEqual([]);
  });

  test('nothing is wider than a screen of 320, 390 or 768 pixels', async () => {
    for (const width of [320, 390, 768]) {
      await page.setViewportSize({width, height: 800});
      await expectNoSidewaysScroll(page, width);
    }
  });
}

import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {hostileTrendFixture, trendFixture} from '../../fixture/trend-fixture.ts';
import {
  colouredPixels,
  drawAll,
  launch,
  NO_BROWSER,
  openHtml,
  seriousViolations,
} from './browser.case.ts';
import {renderTrendHtml} from './render-html.ts';

describe.skipIf(NO_BROWSER)('a history in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('draws each metric, is read out and zoomed by keyboard, sorts, and is for everyone', async () => {
    const html = await renderTrendHtml(trendFixture());
    const {page, complaints, requests} = await openHtml(browser, html, {bypassCSP: true});
    await drawAll(page);
    const chart = (metric: string) => `#history-1 [data-chart=history-${metric}]`;
    for (const metric of ['throughput', 'median', 'p95', 'cpu-per-instance']) {
      expect(await colouredPixels(page, chart(metric)), metric).toBeGreaterThan(100);
    }
    const plot = page.locator(`${chart('throughput')} .plot`);
    await plot.press('ArrowRight');
    const legend = page.locator(`${chart('throughput')} .legend`);
    expect(await legend.textContent()).toMatch(
      /^run2,000\/slevel2,000\/s8\.6\.0 abcdef\S+, 2026-11-01/,
    );
    const all = page.getByRole('button', {name: 'Show all runs'});
    await plot.press('+');
    expect(await all.isVisible()).toBe(true);
    await plot.press('Escape');
    expect(await all.isVisible()).toBe(false);
    await page.locator('.runs-fold summary').click();
    await page.locator('.history').getByRole('button', {name: 'Throughput'}).click();
    const fastest = page.locator('.history tbody tr').first();
    expect(await fastest.textContent()).toMatch(/8\.6\.[0-2]/);
    expect(await page.locator('.history .bad').count()).toBe(3);
    expect(await seriousViolations(page)).toEqual([]);
    await page.setViewportSize({width: 390, height: 800});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    await page.emulateMedia({colorScheme: 'dark'});
    expect(await seriousViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });

  test('shows hostile strings as text', async () => {
    const html = await renderTrendHtml(hostileTrendFixture());
    const {page, complaints} = await openHtml(browser, html);
    await drawAll(page);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
    expect(await page.locator('#history-1 h3').textContent()).toContain('<img');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

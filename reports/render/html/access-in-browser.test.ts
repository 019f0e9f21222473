import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {recordFixture} from '../../fixture/record-fixture.ts';
import {launch, NO_BROWSER, openReport} from './browser.case.ts';

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly {readonly html: string; readonly failureSummary: string}[];
}

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
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.locator('details').evaluateAll(all => {
      for (const each of all) each.setAttribute('open', '');
    });
    const serious = (await violations(page)).filter(each =>
      ['serious', 'critical'].includes(each.impact),
    );
    expect(
      serious.flatMap(each =>
        each.nodes.map(node => `${each.id}: ${node.html}\n${node.failureSummary}`),
      ),
    ).toEqual([]);
    await page.close();
  });

  test.each([320, 390, 768])('nothing is wider than a screen of %d pixels', async width => {
    const {page} = await openReport(browser, recordFixture(), {viewport: {width, height: 800}});
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    await page.close();
  });

  test('prints with its charts, and without what only a screen needs', async () => {
    const {page} = await openReport(browser, recordFixture());
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

async function violations(page: Page): Promise<readonly Violation[]> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const {axe: loaded} = globalThis as never as {
      axe: {run(): Promise<{violations: Violation[]}>};
    };
    return (await loaded.run()).violations;
  });
}

import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {HOSTILE, hostileRecordFixture, recordFixture} from '../../fixture/record-fixture.ts';
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

  test('draws the process with its counts, and has them as a table', async () => {
    const {page, complaints, requests} = await openReport(browser, recordFixture());
    const part = page.locator('#load-4-process-1');
    await part.scrollIntoViewIfNeeded();
    await part.locator('.badge').first().waitFor();
    // Of the task, then of the start and the end.
    const badges = await part.locator('.badge').allTextContents();
    expect(badges).toEqual(['▸ 4,765', '✓ 4,760', '↩ 3', '▸ 4,761', '✓ 4,760']);
    const places = await part
      .locator('.badge')
      .evaluateAll(all => all.map(each => each.getBoundingClientRect().toJSON() as DOMRect));
    expect(places.flatMap(one => places.filter(other => isOver(one, other)))).toEqual(places);
    const sizes = await part
      .locator('.djs-shape .djs-visual > :first-child')
      .evaluateAll(shapes => shapes.map(each => each.getBoundingClientRect().width));
    expect(sizes).toHaveLength(3);
    for (const size of sizes) expect(size).toBeGreaterThan(20);
    // The licence of bpmn-js: its mark is seen, and nothing lies over it.
    const mark = part.locator('.bjs-powered-by');
    expect(await mark.isVisible()).toBe(true);
    const isOnTop = await mark.evaluate(node => {
      const {x, y, width, height} = node.getBoundingClientRect();
      return node.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect(isOnTop).toBe(true);
    expect(await part.locator('tbody tr').allTextContents()).toEqual(['task4,7654,7603']);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });

  test('answers the question on its first screen', async () => {
    const {page} = await openReport(browser, recordFixture());
    expect(await page.locator('h1').textContent()).toBe('Failed');
    const bottom = await page
      .locator('.scoreboard')
      .evaluate(node => node.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(900);
    await page.close();
  });

  test('shows hostile strings as text', async () => {
    const {page, complaints, requests} = await openReport(browser, hostileRecordFixture());
    await drawAll(page);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
    const text = await page.locator('#page').textContent();
    expect(text).toContain(HOSTILE.script);
    expect(text).toContain(HOSTILE.image);
    expect(text).toContain('user\\u202egnp.exe');
    expect(text).toContain('more characters');
    const [label] = await page.locator('.diagram svg[role=img]').allTextContents();
    expect(label?.replaceAll(' ', '')).toContain(HOSTILE.script.replaceAll(' ', ''));
    expect(await page.locator('.process').count()).toBe(8);
    expect(await page.locator('.diagram').count()).toBe(4);
    expect(await page.locator('body').evaluate(body => body.scrollWidth - body.clientWidth)).toBe(
      0,
    );
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });
});

/** Whether two boxes share a part of the page; each does with itself. */
function isOver(one: DOMRect, other: DOMRect): boolean {
  const isBeside = one.right <= other.left || other.right <= one.left;
  return !(isBeside || one.bottom <= other.top || other.bottom <= one.top);
}

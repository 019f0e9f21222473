import type {Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {SharedBrowser} from './browser.case.ts';
import {differenceOf, keptPicture, pictureOf, TOLERANCE} from './kept-pictures.case.ts';
import {PAGES} from './pages.case.ts';

/** The first screen of each kind of page, as it was looked at and kept. */
export function pictureCases(browser: SharedBrowser): void {
  let blank: Page;
  beforeAll(async () => {
    blank = await browser().newPage();
  });
  afterAll(() => blank.close());

  test.each(Object.keys(PAGES))('%s looks as in its picture', async name => {
    const html = await PAGES[name]?.();
    const kept = await keptPicture(name);
    expect(kept, 'there is none: npm run pictures').not.toBeNull();
    const picture = await pictureOf(browser(), html ?? '');
    const difference = await differenceOf(blank, picture, kept ?? '');
    expect(difference, 'look at the page, then npm run pictures').toBeLessThanOrEqual(TOLERANCE);
  });

  test('letters drawn otherwise are no change, and what is missing, moved or of another colour is', async () => {
    const html = (await PAGES['backpressure']?.()) ?? '';
    const kept = await pictureOf(browser(), html);
    const after = async (style: string) =>
      differenceOf(blank, await pictureOf(browser(), html, style), kept);
    const otherwise = 'body{letter-spacing:0.05px;text-rendering:geometricPrecision}';
    expect(await after(otherwise)).toBeLessThanOrEqual(TOLERANCE);
    expect(await after('.lede{visibility:hidden}')).toBeGreaterThan(TOLERANCE);
    expect(await after('.hero{padding-top:90px}')).toBeGreaterThan(TOLERANCE);
    expect(await after('.account-row{display:none}')).toBeGreaterThan(TOLERANCE);
    expect(await after(':root{--page:#ddd}')).toBeGreaterThan(TOLERANCE);
  });
}

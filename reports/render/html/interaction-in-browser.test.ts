import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {recordFixture} from '../../fixture/record-fixture.ts';
import {colouredPixels, drawAll, launch, NO_BROWSER, openReport} from './browser.case.ts';

const LOOP = '#load-4';
const chart = (kind: string) => `${LOOP} [data-chart=${kind}]`;

describe.skipIf(NO_BROWSER)('the charts in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  async function openLoop(): Promise<Page> {
    const {page} = await openReport(browser, recordFixture());
    await drawAll(page);
    await page.locator(LOOP).scrollIntoViewIfNeeded();
    await settled(page);
    return page;
  }

  /** Drags over the middle half of a chart. */
  async function drag(page: Page, kind: string) {
    const over = page.locator(`${chart(kind)} .u-over`);
    await over.scrollIntoViewIfNeeded();
    const box = await over.boundingBox();
    if (!box) throw new Error('the chart is not on the page');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width / 4, y);
    await page.mouse.down();
    await page.mouse.move(box.x + (box.width * 3) / 4, y, {steps: 8});
    await page.mouse.up();
  }

  test('a zoom on one is a zoom on all, and can be undone', async () => {
    const page = await openLoop();
    const kinds = ['throughput', 'latency', 'heatmap', 'operations', 'health'];
    const pictures = async () => Promise.all(kinds.map(kind => pictureOf(page, chart(kind))));
    const before = await pictures();
    const nines = await pictureOf(page, chart('nines'));
    await drag(page, 'throughput');
    const zoomed = await pictures();
    for (const [at, kind] of kinds.entries()) expect(zoomed[at], kind).not.toBe(before[at]);
    expect(await pictureOf(page, chart('nines'))).toBe(nines);
    await page.getByRole('button', {name: 'Show the whole run'}).click();
    const differing = async () => {
      const after = await pictures();
      return kinds.filter((_, at) => after[at] !== before[at]);
    };
    await expect.poll(differing, {timeout: 10_000}).toEqual([]);
    await page.close();
  });

  test('a legend entry hides its series and shows it again, and a stack closes up', async () => {
    const page = await openLoop();
    const answered = page.locator(`${chart('throughput')} .legend button`, {hasText: 'answered'});
    const before = await pictureOf(page, chart('throughput'));
    expect(await bluePixels(page, chart('throughput'))).toBeGreaterThan(10_000);
    await answered.click();
    expect(await answered.getAttribute('aria-pressed')).toBe('false');
    expect(await bluePixels(page, chart('throughput'))).toBeLessThan(500);
    expect(await colouredPixels(page, chart('throughput'))).toBeGreaterThan(300);
    await answered.click();
    expect(await pictureOf(page, chart('throughput'))).toBe(before);
    await page.close();
  });

  test('a point can be read out with the mouse and with the keyboard', async () => {
    const page = await openLoop();
    const readout = page.locator(`${chart('latency')} .readout`);
    await page.locator(`${chart('latency')} .u-over`).hover();
    expect(await readout.textContent()).toMatch(/^\d+ s$/);
    expect(await page.locator(`${chart('latency')} .legend`).textContent()).toMatch(
      /p50[\d.]+ (µs|ms)/,
    );
    await page.locator(`${chart('nines')} .plot`).press('ArrowRight');
    await page.locator(`${chart('nines')} .plot`).press('ArrowRight');
    expect(await page.locator(`${chart('nines')} .readout`).textContent()).toBe('p10.9');
    await page.locator(`${chart('heatmap')} .u-over`).hover();
    const cell = page.locator(`${chart('heatmap')} .readout`);
    expect(await cell.textContent()).toMatch(/^\d+ s to \d+ s, .+ to .+: [\d,]+ requests$/);
    await page.close();
  });

  test('the keyboard zooms, and Escape shows the whole run', async () => {
    const page = await openLoop();
    const plot = page.locator(`${chart('latency')} .plot`);
    const before = await pictureOf(page, chart('throughput'));
    await plot.press('+');
    expect(await pictureOf(page, chart('throughput'))).not.toBe(before);
    await plot.press('Escape');
    expect(await pictureOf(page, chart('throughput'))).toBe(before);
    await page.close();
  });

  test('a table sorts by the column that is clicked, down and then up', async () => {
    const page = await openLoop();
    const table = page.locator(`${LOOP} .operations`);
    const order = () => table.locator('tbody th').allTextContents();
    const heading = table.getByRole('button', {name: 'Requests'});
    await heading.click();
    expect(await order()).toEqual(['createProcessInstance', 'activateJobs', 'completeJob']);
    await heading.click();
    expect(await order()).toEqual(['completeJob', 'activateJobs', 'createProcessInstance']);
    expect(await table.locator('th[aria-sort=ascending]').textContent()).toBe('Requests');
    await page.close();
  });

  test('the switch turns dark, and the charts with it', async () => {
    const page = await openLoop();
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [light, picture] = [await background(), await pictureOf(page, chart('nines'))];
    await page.getByRole('button', {name: 'Switch to dark or light'}).click();
    expect(await background()).not.toBe(light);
    expect(await pictureOf(page, chart('nines'))).not.toBe(picture);
    await page.close();
  });

  test('a curl line is copied as it stands', async () => {
    const {page} = await openReport(browser, recordFixture(), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.finding button[data-copy]').first().click();
    await page.getByRole('button', {name: 'Copied'}).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(recordFixture().conformance?.findings[0]?.curl);
    await page.close();
  });
});

/** Charts fit themselves to their place after they are drawn: waits until no picture changes. */
async function settled(page: Page): Promise<void> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = await page
          .locator(`${LOOP} canvas`)
          .evaluateAll(all => all.map(each => (each as HTMLCanvasElement).toDataURL()).join());
        const same = now === before;
        before = now;
        return same;
      },
      {interval: 100, timeout: 10_000},
    )
    .toBe(true);
}

/** What was answered is drawn in blue. */
function bluePixels(page: Page, within: string): Promise<number> {
  return page.locator(`${within} canvas`).evaluate(canvas => {
    const {width, height} = canvas as HTMLCanvasElement;
    const pixels = (canvas as HTMLCanvasElement)
      .getContext('2d')
      ?.getImageData(0, 0, width, height);
    let blue = 0;
    for (let at = 0; at < (pixels?.data.length ?? 0); at += 4) {
      const [red = 0, , blueness = 0] = pixels?.data.subarray(at, at + 4) ?? [];
      if (blueness > red + 80) blue++;
    }
    return blue;
  });
}

function pictureOf(page: Page, within: string): Promise<string> {
  return page
    .locator(`${within} canvas`)
    .evaluate(canvas => (canvas as HTMLCanvasElement).toDataURL());
}

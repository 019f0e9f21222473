import type {Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {recordFixture} from '../../fixture/record-fixture.ts';
import {colouredPixels, drawAll, openReport, type SharedBrowser} from './browser.case.ts';

const chart = (kind: string) => `#load-1 [data-chart=${kind}]`;

/** One page for all: each test restores the charts, except the last. */
export function chartCases(browser: SharedBrowser): void {
  let page: Page;
  beforeAll(async () => {
    // The process loop, which has every kind of chart.
    const opened = await openReport(
      browser(),
      recordFixture({loads: recordFixture().loads.slice(3)}),
    );
    page = opened.page;
    await drawAll(page);
    await page.locator('#load-1').scrollIntoViewIfNeeded();
    await settled(page);
  });
  afterAll(() => page.close());

  test('a zoom on one is a zoom on all, and can be undone', async () => {
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
  });

  test('a legend entry hides its series and shows it again, and a stack closes up', async () => {
    const answered = page.locator(`${chart('throughput')} .legend button`, {hasText: /^ok/});
    const before = await pictureOf(page, chart('throughput'));
    expect(await bluePixels(page, chart('throughput'))).toBeGreaterThan(10_000);
    await answered.click();
    expect(await answered.getAttribute('aria-pressed')).toBe('false');
    expect(await bluePixels(page, chart('throughput'))).toBeLessThan(500);
    expect(await colouredPixels(page, chart('throughput'))).toBeGreaterThan(300);
    await answered.click();
    expect(await pictureOf(page, chart('throughput'))).toBe(before);
  });

  test('a point can be read out with the mouse and with the keyboard', async () => {
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
  });

  test('the keyboard zooms, and Escape shows the whole run', async () => {
    const plot = page.locator(`${chart('latency')} .plot`);
    const before = await pictureOf(page, chart('throughput'));
    await plot.press('+');
    expect(await pictureOf(page, chart('throughput'))).not.toBe(before);
    await plot.press('Escape');
    expect(await pictureOf(page, chart('throughput'))).toBe(before);
  });

  test('the switch turns dark, and the charts with it', async () => {
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [light, picture] = [await background(), await pictureOf(page, chart('nines'))];
    await page.getByRole('button', {name: 'Switch to dark or light'}).click();
    expect(await background()).not.toBe(light);
    expect(await pictureOf(page, chart('nines'))).not.toBe(picture);
  });
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

/** Charts fit themselves to their place after they are drawn: waits until no picture changes. */
async function settled(page: Page): Promise<void> {
  const pictures = () =>
    page
      .locator('#load-1 canvas')
      .evaluateAll(all => all.map(each => (each as HTMLCanvasElement).toDataURL()).join());
  let [before, now] = ['', await pictures()];
  while (now !== before) {
    await page.waitForTimeout(100);
    [before, now] = [now, await pictures()];
  }
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

import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {capacityRecordFixture} from '../../fixture/capacity-fixture.ts';
import {gateFixture} from '../../fixture/gate-fixture.ts';
import {HOSTILE} from '../../fixture/record-fixture.ts';
import {
  colouredPixels,
  drawAll,
  launch,
  NO_BROWSER,
  openReport,
  seriousViolations,
} from './browser.case.ts';

/** A record that holds a capacity search and a gate, in words that mean harm. */
function campaignRecord() {
  const {capacity, ...record} = capacityRecordFixture();
  if (!capacity) throw new Error('a capacity record without capacity');
  const answer = {...capacity.answer, reason: HOSTILE.script};
  return {
    ...record,
    capacity: {...capacity, answer, objectives: [HOSTILE.image]},
    gate: gateFixture({newFindings: [HOSTILE.image], notes: [HOSTILE.script]}),
  };
}

describe.skipIf(NO_BROWSER)('a capacity search and a gate in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('are drawn, for everyone, by keyboard, and show hostile strings as text', async () => {
    const {page, complaints, requests} = await openReport(browser, campaignRecord(), {
      bypassCSP: true,
    });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
    await drawAll(page);
    for (const kind of ['curve', 'completion']) {
      expect(await colouredPixels(page, `[data-chart=${kind}]`), kind).toBeGreaterThan(300);
    }
    expect(await page.locator('#capacity .callout').textContent()).toContain('<script>');
    expect(await page.locator('#gate').textContent()).toContain('<img');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
    expect(await seriousViolations(page)).toEqual([]);

    const curve = page.locator('[data-chart=curve]');
    await curve.locator('.plot').press('ArrowRight');
    await curve.locator('.plot').press('ArrowRight');
    expect(await curve.locator('.readout').textContent()).toBe('200/s offered');
    expect(await curve.locator('.legend').textContent()).toMatch(/create8 msprocess instance16 ms/);
    const picture = () =>
      curve.locator('canvas').evaluate(node => (node as HTMLCanvasElement).toDataURL());
    const before = await picture();
    await curve.getByRole('button', {name: 'process instance'}).press('Enter');
    expect(await picture()).not.toBe(before);
    for (const name of ['Steps', 'What was compared']) {
      const region = page.getByRole('region', {name});
      await region.focus();
      expect(await region.evaluate(node => node === document.activeElement), name).toBe(true);
    }

    await page.emulateMedia({colorScheme: 'dark'});
    await page.setViewportSize({width: 390, height: 844});
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });
});

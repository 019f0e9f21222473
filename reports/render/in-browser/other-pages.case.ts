import {expect, test} from 'vitest';
import {compareRecords} from '../../../lib/measurement/compare-records.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {capacityRecordFixture} from '../../fixture/capacity-fixture.ts';
import {gateFixture} from '../../fixture/gate-fixture.ts';
import {
  cleanRecordFixture,
  HOSTILE,
  hostileRecordFixture,
  recordFixture,
} from '../../fixture/record-fixture.ts';
import {hostileTrendFixture, trendFixture} from '../../fixture/trend-fixture.ts';
import {renderComparisonHtml, renderTrendHtml} from '../html/render-html.ts';
import {
  colouredPixels,
  drawAll,
  expectNoSidewaysScroll,
  openHtml,
  openReport,
  type SharedBrowser,
  seriousViolations,
} from './browser.case.ts';

/** Capacity, gate, comparison and history. */
export function otherPageCases(browser: SharedBrowser): void {
  test('a capacity search and a gate are drawn, for everyone, by keyboard, with hostile strings as text', async () => {
    const {page, complaints, requests} = await openReport(browser(), hostileSearchAndGate(), {
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
    await expectNoSidewaysScroll(page, 390);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });

  test('a comparison lays runs over each other, for everyone, without an error and without a request', async () => {
    const first = ({loads, ...others}: RunRecord) => ({...others, loads: loads.slice(0, 1)});
    const [failed, passed] = [first(recordFixture()), first(cleanRecordFixture())];
    const html = await renderComparisonHtml(compareRecords([failed, passed, failed]));
    const {page, complaints, requests} = await openHtml(browser(), html, {bypassCSP: true});
    await drawAll(page);
    for (const kind of ['rates', 'latencies', 'tails']) {
      expect(await colouredPixels(page, `#load-1 [data-chart=${kind}]`), kind).toBeGreaterThan(100);
    }
    expect(await page.locator('.runs tbody tr').count()).toBe(3);
    expect(await page.locator('#load-1 .trend').count()).toBe(6);
    expect(await seriousViolations(page)).toEqual([]);

    // Any two of them beside each other, by keyboard, and back.
    const heading = () => page.locator('h1').textContent();
    const [other, base] = [page.getByLabel('Compare'), page.getByLabel('with')];
    await other.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await heading()).toBe('C compared with A');
    expect(await other.evaluate(node => node === document.activeElement)).toBe(true);
    expect(await page.locator('.lede').textContent()).toMatch(/^Same verdict, same findings/);
    expect(await page.locator('.choice output').textContent()).toBe('0 differences');
    await base.selectOption('1');
    expect(await heading()).toBe('C compared with B');
    expect(await page.locator('.lede').textContent()).toMatch(
      /^The verdicts differ: B passed, C failed/,
    );
    expect(await page.locator('.differences').textContent()).toMatch(/int64/);
    await page.getByRole('button', {name: 'Swap'}).press('Enter');
    expect(await heading()).toBe('B compared with C');
    expect(await page.locator('#load-1 [data-chart=rates] .legend button').count()).toBe(2);
    await drawAll(page);
    expect(await colouredPixels(page, '#load-1 [data-chart=rates]')).toBeGreaterThan(100);
    await page.setViewportSize({width: 390, height: 844});
    await expectNoSidewaysScroll(page, 390);
    await page.emulateMedia({colorScheme: 'dark'});
    expect(await seriousViolations(page)).toEqual([]);
    await other.selectOption('');
    expect(await heading()).toBe('3 runs compared');
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });

  test('a comparison shows hostile strings as text', async () => {
    const html = await renderComparisonHtml(
      compareRecords([hostileRecordFixture(), hostileRecordFixture()]),
    );
    const {page, complaints} = await openHtml(browser(), html);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
    expect(await page.locator('#load-1 h3').textContent()).toContain('<script>');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a history draws each metric, is read out and zoomed by keyboard, sorts, and is for everyone', async () => {
    const html = await renderTrendHtml(trendFixture());
    const {page, complaints, requests} = await openHtml(browser(), html, {bypassCSP: true});
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
    await expectNoSidewaysScroll(page, 390);
    await page.emulateMedia({colorScheme: 'dark'});
    expect(await seriousViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });

  test('a history shows hostile strings as text', async () => {
    const html = await renderTrendHtml(hostileTrendFixture());
    const {page, complaints} = await openHtml(browser(), html);
    await drawAll(page);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
    expect(await page.locator('#history-1 h3').textContent()).toContain('<img');
    expect(complaints).toEqual([]);
    await page.close();
  });
}

/** A record of a capacity search and a gate, with hostile strings. */
function hostileSearchAndGate() {
  const {capacity, ...record} = capacityRecordFixture();
  if (!capacity) throw new Error('a capacity record without capacity');
  const answer = {...capacity.answer, reason: HOSTILE.script};
  return {
    ...record,
    capacity: {...capacity, answer, objectives: [HOSTILE.image]},
    gate: gateFixture({newFindings: [HOSTILE.image], notes: [HOSTILE.script]}),
  };
}

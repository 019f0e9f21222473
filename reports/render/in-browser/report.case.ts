import {afterAll, beforeAll, expect, test} from 'vitest';
import {HOSTILE, hostileRecordFixture, recordFixture} from '../../fixture/record-fixture.ts';
import {
  colouredPixels,
  drawAll,
  type OpenPage,
  openReport,
  type SharedBrowser,
} from './browser.case.ts';

/** What a reader sees, and what the page does: one page, in the order in which it is read. */
export function reportCases(browser: SharedBrowser): void {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openReport(browser(), recordFixture(), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
  });
  afterAll(() => open.page.close());

  test('answers the question on its first screen', async () => {
    const {page} = open;
    expect(await page.locator('h1').textContent()).toBe('Failed');
    const bottom = await page
      .locator('.scoreboard')
      .evaluate(node => node.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(900);
  });

  test('draws the process with its counts when it comes into view, and has them as a table', async () => {
    const part = open.page.locator('#load-4-process-1');
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
  });

  test('draws every chart', async () => {
    const {page} = open;
    await drawAll(page);
    const kinds = ['throughput', 'latency', 'heatmap', 'nines', 'tails', 'operations', 'health'];
    for (const kind of kinds) {
      const pixels = await colouredPixels(page, `#load-4 [data-chart=${kind}]`);
      expect(pixels, kind).toBeGreaterThan(300);
    }
    expect(await page.locator('.u-wrap').count()).toBe(4 * 5 + 2);
  });

  test('sorts a table by the column that is clicked, down and then up', async () => {
    const table = open.page.locator('#load-4 .operations');
    const order = () => table.locator('tbody th').allTextContents();
    const heading = table.getByRole('button', {name: 'Requests'});
    await heading.click();
    expect(await order()).toEqual(['createProcessInstance', 'activateJobs', 'completeJob']);
    await heading.click();
    expect(await order()).toEqual(['completeJob', 'activateJobs', 'createProcessInstance']);
    expect(await table.locator('th[aria-sort=ascending]').textContent()).toBe('Requests');
  });

  test('copies a curl line as it stands', async () => {
    const {page} = open;
    await page.locator('.cause summary').first().click();
    await page.locator('.finding button[data-copy]').first().click();
    await page.getByRole('button', {name: 'Copied'}).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(recordFixture().conformance?.findings[0]?.curl);
  });

  test('brings a finding into view by its link', async () => {
    const {page} = open;
    await page.locator('.matrix a.fail').last().click();
    const target = page.locator('.finding:target');
    expect(await target.getAttribute('id')).toBe('finding-completeJob/client-error/invalid');
    await expect
      .poll(() => target.evaluate(node => node.getBoundingClientRect().top))
      .toBeLessThan(800);
    expect(await target.isVisible()).toBe(true);
    expect(await target.locator('.curl code').last().textContent()).toBe(
      'npx c8gauge check --operation completeJob --seed 20261124',
    );
  });

  test('finds findings by words, filters and keys, and says how many there are', async () => {
    const {page} = open;
    const shown = () => page.locator('#findings .cause:visible').count();
    const said = page.locator('.filters output');
    expect(await page.locator('#findings h3').textContent()).toBe('2 causes, 2 findings, 1 waived');
    expect(await shown()).toBe(3);
    await page.locator('.wordmark').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('COMPLETEjob invalid');
    expect(await said.textContent()).toBe('1 cause, 1 finding');
    expect(await shown()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.filters input').focus();
    await page.keyboard.press('Escape');
    expect(await shown()).toBe(3);
    await page.locator('.filters select[name=waiver]').selectOption('waived');
    expect(await said.textContent()).toBe('1 cause, 1 finding');
    await page.locator('.filters select[name=level]').selectOption('contract');
    expect(await said.textContent()).toBe('0 causes, 0 findings');
    for (const name of ['waiver', 'level'])
      await page.locator(`.filters select[name=${name}]`).selectOption('');
    expect(await shown()).toBe(3);
  });

  test('does all this without an error and without a request', () => {
    expect(open.complaints).toEqual([]);
    expect(open.requests).toEqual([]);
  });

  test('shows hostile strings as text', async () => {
    const {page, complaints, requests} = await openReport(browser(), hostileRecordFixture());
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
}

/** Whether two boxes share a part of the page; each does with itself. */
function isOver(one: DOMRect, other: DOMRect): boolean {
  const isBeside = one.right <= other.left || other.right <= one.left;
  return !(isBeside || one.bottom <= other.top || other.bottom <= one.top);
}

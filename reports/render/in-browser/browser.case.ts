import {existsSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import axe from 'axe-core';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {expect} from 'vitest';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {renderHtml} from '../html/render-html.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Why there is no browser to test in; null when there is one. */
export const NO_BROWSER: string | null = existsSync(CHROMIUM)
  ? null
  : `no Chromium at ${CHROMIUM}: set CHROMIUM_PATH to test the report in a browser`;

/** Why pictures cannot be compared: they are of Debian's Chromium. Null when they can. */
export const NO_PICTURES: string | null =
  process.env['CHROMIUM_PATH'] === undefined
    ? NO_BROWSER
    : "CHROMIUM_PATH names another browser, and the pictures are of Debian's Chromium";

/** The browser that all cases share, started before the first. */
export type SharedBrowser = () => Browser;

/** A page that is open, with every error and request of it; there should be none. */
export interface OpenPage {
  readonly page: Page;
  /** Console errors, uncaught exceptions, policy violations. */
  readonly complaints: string[];
  /** Every request but that for the page itself. */
  readonly requests: string[];
}

/** On a busy machine a page opens late; nothing here asserts on time. */
const BUSY_MS = 120_000;

/** Starts the browser. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    timeout: BUSY_MS,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/** Writes a page into a folder of its own, and opens it from disk as a reader does. */
export async function openHtml(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const folder = await mkdtemp(join(tmpdir(), 'c8gauge-page-'));
  const file = join(folder, 'index.html');
  await writeFile(file, html);
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
  context.setDefaultTimeout(BUSY_MS);
  const page = await context.newPage();
  page.on('close', () => void rm(folder, {recursive: true, force: true}));
  const url = pathToFileURL(file).href;
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', each => {
    if (each.type() === 'error' || each.type() === 'warning') complaints.push(each.text());
  });
  page.on('pageerror', each => complaints.push(each.message));
  page.on('request', each => {
    if (each.url().split('#')[0] !== url) requests.push(each.url());
  });
  await page.goto(url);
  return {page, complaints, requests};
}

/** Opens the report of a record. */
export async function openReport(
  browser: Browser,
  record: RunRecord,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  return openHtml(browser, await renderHtml(record), options);
}

/** How many pixels of a chart's canvas are of a colour that is not grey: axes and grids are. */
export function colouredPixels(page: Page, chart: string): Promise<number> {
  return page.locator(`${chart} canvas`).evaluate(canvas => {
    const {width, height} = canvas as HTMLCanvasElement;
    const pixels = (canvas as HTMLCanvasElement)
      .getContext('2d')
      ?.getImageData(0, 0, width, height);
    let coloured = 0;
    for (let at = 0; at < (pixels?.data.length ?? 0); at += 4) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixels?.data.subarray(at, at + 4) ?? [];
      const spread = Math.max(red, green, blue) - Math.min(red, green, blue);
      if (alpha > 40 && spread > 40) coloured++;
    }
    return coloured;
  });
}

/** Draws every chart, also those out of view, as printing does. */
export async function drawAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  });
  // A model is read in steps: drawn, or taken off the page.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-diagram]')].every(each => each.querySelector('.badge')),
  );
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly {readonly html: string; readonly failureSummary: string}[];
}

/** The page fits its window. Charts fit themselves to their place a moment after it has changed. */
export async function expectNoSidewaysScroll(page: Page, width: number): Promise<void> {
  const widthNow = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(widthNow, {message: `${width}`, timeout: 10_000}).toBeLessThanOrEqual(width);
}

/** What axe finds serious or critical, a line a node. The page must be open with `bypassCSP`. */
export async function seriousViolations(page: Page): Promise<string[]> {
  // Another colour scheme or size is there with the next picture.
  await page.evaluate(
    () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const {axe: loaded} = globalThis as never as {
      axe: {run(): Promise<{violations: Violation[]}>};
    };
    return (await loaded.run()).violations;
  });
  return found
    .filter(each => ['serious', 'critical'].includes(each.impact))
    .flatMap(({id, nodes}) => nodes.map(node => `${id}: ${node.html}\n${node.failureSummary}`));
}

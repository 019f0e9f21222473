import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, afterEach, describe, expect, it} from 'vitest';
import {launch, NO_BROWSER} from '../../reports/render/in-browser/browser.case.ts';
import {readRunRecord} from '../record/read-run-record.ts';
import {type RunningCommand, runCli, startCli, startCluster} from './in-process.case.ts';

const folder = mkdtempSync(join(tmpdir(), 'c8gauge-live-'));
const cluster = await startCluster();
afterAll(async () => {
  await cluster.stop();
  rmSync(folder, {recursive: true});
});

const SCRIPT = `import http from 'k6/http';
import {sleep} from 'k6';
export const options = {vus: 2, duration: '60s'};
export default function () {
  http.get(__ENV.CAMUNDA_REST_ADDRESS + '/v2/topology');
  sleep(0.02);
}`;
const script = join(folder, 'script.ts');
writeFileSync(script, SCRIPT);

let running: RunningCommand | undefined;
afterEach(async () => {
  running?.interrupt();
  await running?.ended;
  running = undefined;
});

/** A load that goes on for a minute, unless it is ended. @returns the address of its page */
async function startLoad(out: string): Promise<string> {
  running = startCli(
    {},
    ...['load', script, '--live', '--base-url', cluster.baseUrl, '--out', join(folder, out)],
  );
  const [, url = ''] = await running.stderr.until(/^live {5}(http\S+)\n/m);
  await running.stdout.until(/✓ cluster/);
  return url;
}

/** The page, once the target is known. */
async function whole(url: string): Promise<Response> {
  for (;;) {
    const page = await fetch(url);
    if (page.status === 200) return page;
    expect(page.status).toBe(503);
    await page.text();
  }
}

describe('the live page', {timeout: 60_000}, () => {
  it('is the report so far, follows the run, and ends it', async () => {
    const url = await startLoad('followed');
    const page = await whole(url);
    expect(page.headers.get('content-type')).toContain('text/html');
    const html = await page.text();
    expect(html).toContain('Running');
    expect(html).toContain("connect-src 'self'");
    const events = eventsOf(await fetch(new URL('events', url)));
    const part = await events.find('part', text => text.includes('script'));
    expect(JSON.parse(part)).toMatchObject({charts: [{id: 'load-1'}]});
    const state = await events.find('state', text => text.includes('requests/s'));
    expect(JSON.parse(state)).toMatch(/^script: .* of 1 m 00 s, [\d,.]+ requests\/s, p99 /);
    const asked = await fetch(new URL('stop', url), {method: 'POST'});
    expect(asked.status).toBe(202);
    await events.find('end', () => true);
    const report = await fetch(url);
    expect(/<title>(\w+)/.exec(await report.text())?.[1]).toBe('Inconclusive');
    const {status} = (await running?.ended) ?? {};
    expect(status).toBe(2);
    const {loads, verdict} = await readRunRecord(join(folder, 'followed', 'record.json'));
    expect(verdict.reasons).toContain('the run was interrupted');
    expect(loads[0]?.operations[0]?.requests.total).toBeGreaterThan(10);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('is for nobody who does not know its address, and ends for no page of another site', async () => {
    const url = await startLoad('guarded');
    const {origin} = new URL(url);
    expect((await fetch(`${origin}/`)).status).toBe(404);
    expect((await fetch(`${origin}/guess/events`)).status).toBe(404);
    const foreign = {method: 'POST', headers: {origin: 'https://other.example'}};
    expect((await fetch(new URL('stop', url), foreign)).status).toBe(403);
    expect((await fetch(url, {method: 'PUT'})).status).toBe(405);
    expect((await fetch(new URL('events/', url), {method: 'HEAD'})).status).toBe(405);
  });

  it('is followed by a bounded number of pages', async () => {
    const url = await startLoad('many');
    const all = await Promise.all(
      Array.from({length: 9}, () => fetch(new URL('events', url)).then(each => each.status)),
    );
    expect(all.toSorted()).toEqual([...new Array(8).fill(200), 503]);
  });

  it('ends with a run that breaks', async () => {
    const {status, stderr} = await runCli('load', 'process-lop', '--live');
    expect(status).toBe(2);
    const [, url = ''] = /^live {5}(http\S+)\n/m.exec(stderr) ?? [];
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('changes in place in a browser, and becomes the report', async context => {
    context.skip(NO_BROWSER !== null, NO_BROWSER ?? '');
    const url = await startLoad('browser');
    let browser: Browser | undefined;
    try {
      browser = await launch();
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', each => each.type() === 'error' && complaints.push(each.text()));
      page.on('pageerror', each => complaints.push(each.message));
      await whole(url);
      await page.goto(url);
      await page.locator('[data-live-state]', {hasText: 'requests/s'}).waitFor();
      await page.locator('[data-chart="throughput"] canvas').first().waitFor();
      const before = await page.locator('.scoreboard, #summary table').first().textContent();
      await expect
        .poll(() => page.locator('.scoreboard, #summary table').first().textContent(), {
          timeout: 30_000,
        })
        .not.toBe(before);
      await page.getByRole('button', {name: 'End the run'}).click();
      await page.getByRole('heading', {name: 'Inconclusive'}).waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await browser?.close();
    }
  });
});

/** Events as they arrive. */
function eventsOf(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    /** The first one from here on that is looked for, as its data. */
    async find(name: string, isIt: (data: string) => boolean): Promise<string> {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end === -1) {
          const {value, done} = (await reader?.read()) ?? {value: undefined, done: true};
          if (done) throw new Error(`the events ended without a ${name}`);
          text += value ?? '';
          continue;
        }
        const [event = '', data = ''] = text.slice(0, end).split('\ndata: ');
        text = text.slice(end + 2);
        if (event === `event: ${name}` && isIt(data)) return data;
      }
    },
  };
}

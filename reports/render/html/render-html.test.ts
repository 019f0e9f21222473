import {createHash} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import {findingFixture} from '../../fixture/conformance-fixture.ts';
import {cleanRecordFixture, recordFixture} from '../../fixture/record-fixture.ts';
import {renderHtml} from './render-html.ts';

describe('renderHtml', () => {
  test('carries a policy that allows its own script and style by hash, and nothing else', async () => {
    const html = await renderHtml(cleanRecordFixture());
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    const inline = [...html.matchAll(/<(script|style)(?: type="([^"]*)"[^>]*)?>([\s\S]*?)<\/\1>/g)];
    const acting = inline.filter(([, , type]) => type !== 'application/json');
    expect(acting.map(each => each[1])).toEqual(['style', 'script']);
    for (const [, kind, , text = ''] of acting) {
      const hash = createHash('sha256').update(text).digest('base64');
      expect(policy).toContain(`${kind}-src 'sha256-${hash}'`);
    }
    expect(html).not.toMatch(/\s(?:style|on\w+)="/);
  });

  test('has a second script, allowed by hash and with its licence, where there is a model', async () => {
    const html = await renderHtml(recordFixture());
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
      ([, text = '']) => text,
    );
    const hashes = scripts.map(each => createHash('sha256').update(each).digest('base64'));
    expect(html).toContain(`script-src ${hashes.map(each => `'sha256-${each}'`).join(' ')};`);
    expect(scripts).toHaveLength(2);
    expect(scripts[1]).toContain('the watermark must stay fully visible');
  });

  test('says of the elements of a process where instances wait and stay', async () => {
    const record = recordFixture();
    const task = {
      ...{activated: 20, completed: 12, failed: 0, errors: 3, incidents: 5, staying: 7},
      waiting: {count: 20, meanMs: 45.5, maxMs: 148},
      handling: {count: 12, meanMs: 51, maxMs: 75},
    };
    const plain = {activated: 1, completed: 1, failed: 0};
    const order = {bpmnProcessId: 'order', created: 20, elements: {task, plain}};
    const loads = record.loads.map(each => ({...each, processes: [order]}));
    const html = await renderHtml({...record, loads});
    const table = /<table class="jobs">[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';
    const cells = [...table.matchAll(/<t[hd][^>]*>([^<]*)/g)].map(([, text]) => text);
    expect(cells.slice(cells.indexOf('BPMN errors'))).toEqual([
      ...['BPMN errors', 'Waiting, mean', 'Waiting, longest', 'Handling, mean'],
      ...['Handling, longest', 'Incidents', 'Staying'],
      ...['task', '20', '12', '0', '3', '45.5 ms', '148 ms', '51.0 ms', '75.0 ms', '5', '7'],
      ...['plain', '1', '1', '0', '', '', '', '', '', '', ''],
    ]);
  });

  test('refers to nothing outside but what a reader may click', async () => {
    const html = await renderHtml(cleanRecordFixture());
    expect(html).not.toMatch(/<(?:link|img|iframe|object|embed)\b|\ssrc=|@import|url\(/);
  });

  test('has the verdict in its title, and is the same for the same record', async () => {
    const html = await renderHtml(cleanRecordFixture());
    expect(html).toContain('<title>Passed · 2026-11-24T12-00-00-start</title>');
    expect(await renderHtml(cleanRecordFixture())).toBe(html);
  });

  test('has every reason of its verdict at the top, the first as a sentence', async () => {
    const verdict = {
      status: 'failed',
      reasons: ['p99 is over', 'a job is <lost>', 'too late'],
    } as const;
    const html = await renderHtml({...cleanRecordFixture(), verdict});
    const hero = /<div class="hero failed">([\s\S]*?)<\/ul>/.exec(html)?.[1];
    expect(hero).toContain('<p class="lede">p99 is over: do not release</p>');
    expect(hero).toContain('<li>a job is &lt;lost></li><li>too late</li>');
  });

  test('shows what broke the contract under load, in its scenario', async () => {
    const record = cleanRecordFixture();
    const finding = findingFixture({message: 'at /jobs/0/retries: must be integer'});
    const loads = record.loads.map((load, at) =>
      at === 0 ? {...load, findings: [finding]} : load,
    );
    const html = await renderHtml({...record, loads});
    expect(html).toContain('1 cause, 1 finding');
    expect(html).toContain('at /jobs/0/retries: must be integer');
    expect(await renderHtml(record)).not.toContain('load-1-findings');
  });

  test('shows which answers and properties of the contract were seen, and why others never were', async () => {
    const record = cleanRecordFixture();
    const [first, ...others] = record.conformance?.coverage ?? [];
    const property = {name: 'brokers.0.host', observed: 0, why: 'the list was empty'};
    const responses = [
      {status: '200', declared: true, observed: 7, why: null, properties: [property]},
      {status: '503', declared: true, observed: 0, why: 'no case provokes it', properties: []},
    ];
    const coverage = first ? [{...first, responses}, ...others] : [];
    const conformance = record.conformance && {...record.conformance, coverage, lagMsMax: 250};
    const text = (await renderHtml({...record, ...(conformance ? {conformance} : {})})).replace(
      /<[^>]+>/g,
      '',
    );
    expect(text).toContain('answer 200 seen 7 times, 0 of 1 property');
    expect(text).toContain('brokers.0.host never seen: the list was empty');
    expect(text).toContain('answer 503 never seen: no case provokes it');
    expect(text).toContain('What was written could be read 250 ms later at the latest.');
  });

  test('shows the exit code of k6, unless it is 0', async () => {
    const record = cleanRecordFixture();
    const exit = {code: 108, reason: 'the script aborted the run'};
    const loads = record.loads.map(load => ({...load, exit}));
    expect(await renderHtml({...record, loads})).toContain('exit 108 (the script aborted the run)');
    expect(await renderHtml(record)).not.toContain('exit 0');
  });
});

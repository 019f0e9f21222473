import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {CLUSTER_FIGURES} from './figures.ts';
import {metricsUrls} from './metrics-url.ts';
import {readQueries} from './read-queries.ts';

const folder = mkdtempSync(join(tmpdir(), 'c8gauge-queries-'));
afterAll(() => rmSync(folder, {recursive: true}));

function fileOf(content: unknown): string {
  const file = join(folder, 'queries.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const MEMORY = {name: 'memory', metric: 'zeebe_rocksdb_memory', how: 'value'};

describe('the metrics of a file', () => {
  it('come after those of Camunda', async () => {
    expect(await readQueries(undefined)).toBe(CLUSTER_FIGURES);
    const own = {...MEMORY, how: 'p99', labels: {type: 'x'}, by: 'partition'};
    expect((await readQueries(fileOf([own]))).slice(CLUSTER_FIGURES.length)).toEqual([
      {
        ...{name: 'memory', title: 'memory', unit: 'own', by: 'partition'},
        readings: [
          {
            how: 'quantile',
            quantile: 0.99,
            of: {names: ['zeebe_rocksdb_memory'], has: {type: 'x'}},
          },
        ],
      },
    ]);
  });

  it.each<[unknown, RegExp]>([
    ['[', /cannot read the file of --metrics-query/],
    [{}, /it is not a list/],
    [new Array(51).fill(MEMORY), /more than 50 entries/],
    [' '.repeat(100_001), /100001 bytes/],
    [[MEMORY, 'x'], /queries.json, entry 2: it is not an object/],
    [[{...MEMORY, query: 'rate(x)'}], /there is no "query"/],
    [[{...MEMORY, name: '<b>'}], /"name" has to be a few words/],
    [[{...MEMORY, metric: ''}], /"metric" has to be/],
    [[{...MEMORY, how: 'constructor'}], /"how" is one of value, rate, mean, p50, p90, p99/],
    [[{...MEMORY, labels: {a: 1}}], /"labels" are texts/],
    [[{...MEMORY, by: 'route'}], /"by" is either/],
    [[MEMORY, MEMORY], /a name that is taken: memory/],
    [[{...MEMORY, name: 'cpu'}], /a name that is taken: cpu/],
  ])('are refused in one line: %j', async (content, reason) => {
    await expect(readQueries(fileOf(content))).rejects.toThrow(reason);
  });

  it('cannot be of a file that is not there', async () => {
    await expect(readQueries(join(folder, 'absent.json'))).rejects.toThrow('--metrics-query');
  });
});

describe('an address of metrics', () => {
  it.each([
    ['http://a:9600/actuator/prometheus#x', 'http://a:9600/actuator/prometheus'],
    ['https://a/federate?match[]=x', 'https://a/federate?match[]=x'],
  ])('%s', (given, url) => expect(metricsUrls([given, given])).toEqual([url]));

  it.each(['a:9600', 'file:///etc/passwd', '', 'http://'])('is not %j', text => {
    expect(() => metricsUrls([text])).toThrow(/is not http or https: write it like/);
  });

  it('is one of 32 at most', () => {
    const many = Array.from({length: 33}, (_, at) => `http://broker-${at}/`);
    expect(() => metricsUrls(many)).toThrow('there are 33 addresses');
  });

  it('has no credentials, and they are not repeated', () => {
    for (const text of ['http://user:secret@a/m', 'ftp://user:secret@a/m?secret'])
      expect(() => metricsUrls([text])).toThrow(/^the address of metrics (?!.*secret)/);
  });
});

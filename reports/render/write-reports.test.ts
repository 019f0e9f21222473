import {mkdtemp, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {longRecordFixture} from '../fixture/record-fixture.ts';
import {writeReports} from './write-reports.ts';

const MB = 1_000_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-scale-'));
});
afterAll(() => rm(folder, {recursive: true, force: true}));

test('a long run of 23 operations stays under 20 MB as a record and under 1.5 MB as a page', async () => {
  const {json, html} = await writeReports(longRecordFixture(), folder);
  expect((await stat(json)).size).toBeLessThan(20 * MB);
  expect((await stat(html)).size).toBeLessThan(1.5 * MB);
});

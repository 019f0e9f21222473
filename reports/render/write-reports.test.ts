import {mkdtemp, readFile, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {ENTRIES_MAX} from '../../lib/record/join-seconds.ts';
import type {RunRecord} from '../../lib/record/run-record.ts';
import {longRecordFixture} from '../fixture/record-fixture.ts';
import {writeReports} from './write-reports.ts';

const MB = 1_000_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-scale-'));
});
afterAll(() => rm(folder, {recursive: true, force: true}));

test('the longest record stays under 20 MB, and its page under 1.5 MB', async () => {
  const {json, html} = await writeReports(longRecordFixture(), folder);
  const {loads} = JSON.parse(await readFile(json, 'utf8')) as RunRecord;
  const entries = loads[0]?.seconds.length ?? 0;
  expect(entries).toBe((23 * 25 * 16) / 2);
  // A longer run has more entries, up to the most that are kept; the page draws the same points.
  expect(((await stat(json)).size / entries) * ENTRIES_MAX).toBeLessThan(20 * MB);
  expect((await stat(html)).size).toBeLessThan(1.5 * MB);
});

import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readRecordSet} from '../../record/read-run-record.ts';
import type {TrendChange} from '../../record/trend-result.ts';
import {NO_NOTES, NOTES_FILE, readTrendNotes, withGiven, writeTrendNotes} from './trend-notes.ts';

const NOW = '2026-12-01T00:00:00.000Z';

const run = (at: number, version: string) => ({
  ...{id: `run-${at}`, startedAt: NOW, version, revision: null},
});

const change = (runId: string, metric: 'median' | 'p95'): TrendChange =>
  ({scenario: 'process-loop', metric, runId, ratio: 1.2, outcome: 'worse'}) as TrendChange;

const RESULT = {
  history: [run(1, '8.6.0'), run(2, '8.6.1'), run(3, '8.6.1')],
  changes: [change('run-2', 'median'), change('run-2', 'p95')],
};

const noted = (metric: 'median' | 'p95', word = 'planned = known') => ({
  ...{runId: 'run-2', scenario: 'process-loop', metric, ratio: 1.2, word, notedAt: NOW},
});

describe('what people said of a history', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-trend-'));
  });
  afterEach(() => rm(folder, {recursive: true}));

  it('is kept in a file beside the records, which is not taken for one', async () => {
    expect(await readTrendNotes(folder)).toEqual(NO_NOTES);
    const given = {accept: 'run-1', notes: [{run: 'run-2', word: 'planned = known'}]};
    await writeTrendNotes(folder, withGiven(NO_NOTES, given, RESULT, NOW));
    expect(await readTrendNotes(folder)).toEqual({
      accepted: {runId: 'run-1', acceptedAt: NOW},
      changes: [noted('median'), noted('p95')],
    });
    expect(await readdir(folder)).toEqual([NOTES_FILE]);
    const read = [];
    for await (const each of readRecordSet(folder)) read.push(each);
    expect(read).toEqual([]);
  });

  it('can be taken back, or said anew, and keeps what else was said', () => {
    const accepted = {runId: 'run-1', acceptedAt: NOW};
    const before = {accepted, changes: [{...noted('median'), runId: 'run-1'}, noted('p95')]};
    const given = (word: string) => ({notes: [{run: 'run-2', word}]});
    expect(withGiven(before, given(''), RESULT, NOW)).toEqual({
      ...before,
      changes: before.changes.slice(0, 1),
    });
    expect(withGiven(before, given('new'), RESULT, NOW).changes).toEqual([
      before.changes[0],
      noted('median', 'new'),
      noted('p95', 'new'),
    ]);
  });

  it('is of runs of the history, by their id or by what only one is called', () => {
    const accept = (name: string) =>
      withGiven(NO_NOTES, {accept: name, notes: []}, RESULT, NOW).accepted?.runId;
    expect(accept('run-3')).toBe('run-3');
    expect(accept('8.6.0')).toBe('run-1');
    expect(() => accept('8.6.1')).toThrow(/'8\.6\.1' are 2 runs of this history.*run-3/);
    expect(() => accept('run-9')).toThrow(/no usable run 'run-9' in this history.*run-3/);
    expect(() => accept('__proto__')).toThrow(/no usable run/);
  });

  it('is said to changes, not to runs with which none begins', () => {
    const given = {notes: [{run: 'run-1', word: 'planned'}]};
    expect(() => withGiven(NO_NOTES, given, RESULT, NOW)).toThrow(
      /no change begins with the run run-1.*changes begin with run-2$/,
    );
  });

  it.each([
    '{',
    '[]',
    'null',
    '{"schema":"else"}',
    '{"schema":"c8gauge/trend-notes","changes":{"a":1}}',
    '{"schema":"c8gauge/trend-notes","changes":[{"runId":"a","word":"b"}]}',
    '{"schema":"c8gauge/trend-notes","accepted":{"runId":"a","acceptedAt":"soon"}}',
    '{"schema":"c8gauge/trend-notes","accepted":"run-1"}',
  ])('is refused where it cannot be understood: %s', async text => {
    await writeFile(join(folder, NOTES_FILE), text);
    await expect(readTrendNotes(folder)).rejects.toThrow(/^cannot read .*c8gauge-trend\.json/);
  });
});

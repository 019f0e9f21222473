import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readRecordSet} from '../../record/read-run-record.ts';
import {NO_NOTES, NOTES_FILE, readTrendNotes, withGiven, writeTrendNotes} from './trend-notes.ts';

const IDS = new Set(['run-1', 'run-2']);
const NOW = '2026-12-01T00:00:00.000Z';

describe('what people said of a history', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-trend-'));
  });
  afterEach(() => rm(folder, {recursive: true}));

  it('is kept in a file beside the records, which is not taken for one', async () => {
    expect(await readTrendNotes(folder)).toEqual(NO_NOTES);
    const given = {accept: 'run-1', notes: [{runId: 'run-2', word: 'planned = known'}]};
    const notes = withGiven(NO_NOTES, given, IDS, NOW);
    await writeTrendNotes(folder, notes);
    expect(await readTrendNotes(folder)).toEqual({
      accepted: {runId: 'run-1', acceptedAt: NOW},
      notes: {'run-2': 'planned = known'},
    });
    expect(await readdir(folder)).toEqual([NOTES_FILE]);
    const read = [];
    for await (const each of readRecordSet(folder)) read.push(each);
    expect(read).toEqual([]);
  });

  it('can be taken back, and keeps what was said before', () => {
    const before = {accepted: {runId: 'run-1', acceptedAt: NOW}, notes: {'run-2': 'planned'}};
    const given = {notes: [{runId: 'run-2', word: ''}]};
    expect(withGiven(before, given, IDS, NOW)).toEqual({...before, notes: {}});
  });

  it('is of runs of the history', () => {
    expect(() => withGiven(NO_NOTES, {accept: 'run-9', notes: []}, IDS, NOW)).toThrow(
      /no usable run 'run-9' in this history.*run-2/,
    );
    const notes = [{runId: '__proto__', word: 'x'}];
    expect(() => withGiven(NO_NOTES, {notes}, IDS, NOW)).toThrow(/no usable run/);
  });

  it.each(['{', '[]', '{"schema":"else"}', '{"schema":"c8gauge/trend-notes","notes":{"a":1}}'])(
    'is refused where it cannot be understood: %s',
    async text => {
      await writeFile(join(folder, NOTES_FILE), text);
      await expect(readTrendNotes(folder)).rejects.toThrow(/^cannot read .*c8gauge-trend\.json/);
    },
  );
});

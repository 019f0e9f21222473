import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Finding} from '../../lib/record/findings.ts';
import {readWaivers, staleWaivers, waive} from './waivers.ts';

const finding = (id: string) => ({id, waived: null}) as unknown as Finding;
const waiver = (id: string) => ({finding: id, reason: 'by design', link: 'https://example.org/1'});

describe('waive', () => {
  it('marks what it matches and removes nothing', () => {
    const findings = [finding('failJob/schema/valid:full'), finding('failJob/echo/valid:full')];
    expect(waive(findings, [waiver('failJob/schema/*')])).toEqual([
      {
        id: 'failJob/schema/valid:full',
        waived: {reason: 'by design', link: 'https://example.org/1'},
      },
      findings[1],
    ]);
  });
});

describe('staleWaivers', () => {
  it('names a waiver that no longer matches, if its operation was checked', () => {
    const waivers = [waiver('failJob/schema/*'), waiver('throwError/schema/*')];
    expect(staleWaivers([], new Set(['failJob']), waivers)).toEqual([
      'failJob/schema/* (by design)',
    ]);
  });

  it('is silent about one that matches', () => {
    const found = [finding('failJob/schema/valid:full')];
    expect(staleWaivers(found, new Set(['failJob']), [waiver('*/schema/*')])).toEqual([]);
  });
});

describe('readWaivers', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waivers-'));
  });
  afterAll(() => rm(folder, {recursive: true}));

  async function read(content: unknown) {
    const file = join(folder, 'waivers.json');
    await writeFile(file, JSON.stringify(content));
    return readWaivers(file);
  }

  it('reads those of a product', async () => {
    for (const product of ['camunda-8.6', 'reference-cluster-8.8']) {
      expect((await readWaivers(product)).length).toBeGreaterThan(0);
    }
  });

  it('refuses an entry without its reason or link', async () => {
    const entry = waiver('a/b/c');
    await expect(read({waivers: [{...entry, reason: ''}]})).rejects.toThrow(
      /#\/waivers\/0\/reason/,
    );
    await expect(read({waivers: [{...entry, link: 'x'}]})).rejects.toThrow(/#\/waivers\/0\/link/);
    await expect(read({waivers: [{...entry, finding: 'a'}]})).rejects.toThrow(
      /operation\/check\/case/,
    );
    await expect(read([])).rejects.toThrow(/#\/waivers has to be a list/);
  });

  it('names the file that is not there', async () => {
    await expect(readWaivers('camunda-9.9')).rejects.toThrow(
      /cannot read the waivers camunda-9\.9/,
    );
  });
});

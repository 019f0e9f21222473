import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {loadContract} from '../../lib/contract/load-contract.ts';
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

  it('matches every case that starts alike, and no other', () => {
    const ids = ['unknown-property', 'unknown-property:page', 'unknown-key:jobKey'];
    const findings = ids.map(each => finding(`failJob/invalid-refused/${each}`));
    const waived = waive(findings, [waiver('*/invalid-refused/unknown-property*')]);
    expect(waived.map(each => each.waived !== null)).toEqual([true, true, false]);
  });
});

describe('a waiver with a place', () => {
  const ids = ['a/schema/x#/jobs/*/worker', 'a/schema/x#/jobs/*/workers', 'a/schema/x'];
  const waivedBy = (id: string) =>
    waive(ids.map(finding), [waiver(id)]).map(each => each.waived !== null);

  it.each([
    ['a/schema/*#/jobs/*/worker', [true, false, false]],
    ['a/schema/*#/jobs/*', [true, true, false]],
    ['a/schema/*#', [false, false, true]],
    ['a/schema/*', [true, true, true]],
  ])('%s covers no other', (id, expected) => {
    expect(waivedBy(id)).toEqual(expected);
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

  it.each(['camunda-8.6', 'camunda-8.7'])('reads those of %s', async product => {
    const waivers = await readWaivers(product);
    const accepted = finding('failJob/invalid-refused/unknown-property');
    expect(waive([accepted], waivers)[0]?.waived?.reason).toMatch(/from 8\.8 on it refuses/);
  });

  it('reads those of the reference cluster in its later dialect', async () => {
    expect((await readWaivers('reference-cluster-8.8')).length).toBeGreaterThan(0);
  });

  it('waives only what operations of the contract do', async () => {
    const {operations} = await loadContract();
    const known = [...operations.map(each => each.operationId), '*'];
    for (const product of ['camunda-8.6', 'camunda-8.7']) {
      for (const each of await readWaivers(product)) {
        expect(known).toContain(each.finding.split('/')[0]);
      }
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

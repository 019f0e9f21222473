import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {loadContract} from '../../lib/contract/load-contract.ts';
import type {Finding} from '../../lib/record/findings.ts';
import {expiredLines, readWaivers, staleWaivers, waive, waiverDraft} from './waivers.ts';

const NOW_MS = Date.parse('2026-12-01T10:00:00Z');

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

describe('an expired waiver', () => {
  const expired = {...waiver('failJob/schema/*'), expires: '2026-11-30'};

  it('is told with what counts again by it', () => {
    expect(expiredLines([finding('failJob/schema/valid:full')], [expired])).toEqual([
      'failJob/schema/* (by design) expired on 2026-11-30: 1 finding counts again',
    ]);
  });

  it('is not told where another waiver holds', () => {
    const waived = {...finding('failJob/schema/valid:full'), waived: waiver('x')};
    expect(expiredLines([waived], [expired])).toEqual([]);
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
    return readWaivers(file, NOW_MS);
  }

  it.each(['camunda-8.6', 'camunda-8.7'])('reads those of %s', async product => {
    const {waivers} = await readWaivers(product, NOW_MS);
    const accepted = finding('failJob/invalid-refused/unknown-property');
    expect(waive([accepted], waivers)[0]?.waived?.reason).toMatch(/from 8\.8 on it refuses/);
  });

  it('reads those of the reference cluster in its later dialect', async () => {
    expect((await readWaivers('reference-cluster-8.8', NOW_MS)).waivers.length).toBeGreaterThan(0);
  });

  it('waives only what operations of the contract do', async () => {
    const {operations} = await loadContract();
    const known = [...operations.map(each => each.operationId), '*'];
    for (const product of ['camunda-8.6', 'camunda-8.7']) {
      for (const each of (await readWaivers(product, NOW_MS)).waivers) {
        expect(known).toContain(each.finding.split('/')[0]);
      }
    }
  });

  const entry = waiver('a/b/c');

  it.each([
    [{...entry, reason: ''}, /waivers\.json:1: #\/waivers\/0\/reason of a\/b\/c has to say why/],
    [{...entry, reason: ' TODO: ask'}, /#\/waivers\/0\/reason/],
    [{...entry, link: 'x'}, /#\/waivers\/0\/link of a\/b\/c has to be a URL/],
    [{...entry, finding: 'a'}, /operation\/check\/case/],
    [{...entry, expires: ''}, /expires of a\/b\/c has to be the last day .* like 2027-03-31/],
    [{...entry, expires: '2027-02-30'}, /#\/waivers\/0\/expires/],
    [{...entry, expires: '31.3.2027'}, /#\/waivers\/0\/expires/],
    [{...entry, expires: 20270331}, /#\/waivers\/0\/expires/],
    [null, /#\/waivers\/0\/finding has to be/],
  ])('refuses the entry %j', async (each, words) => {
    await expect(read({waivers: [each]})).rejects.toThrow(words);
  });

  it.each([[], null, 7, 'text', {}])('refuses %j, which is no list of waivers', async content => {
    await expect(read(content)).rejects.toThrow(/#\/waivers has to be a list/);
  });

  it('sets apart those whose last day is over', async () => {
    const until = (expires: string) => ({...entry, expires});
    const days = ['2026-11-30', '2026-12-01', '2027-01-01'].map(until);
    expect(await read({waivers: days})).toEqual({
      waivers: days.slice(1),
      expiredWaivers: days.slice(0, 1),
    });
  });

  it('judges no expiry by a clock that is behind the file', async () => {
    const written = '2026-12-02';
    const waivers = [{...entry, expires: '2027-01-01'}];
    await expect(read({written, waivers})).rejects.toThrow(
      /it is 2026-12-01 by this machine's clock, and .* was written on 2026-12-02: .*: set the clock/,
    );
    expect((await read({written, waivers: [entry]})).waivers).toHaveLength(1);
  });

  it('refuses a draft until it is filled in, at the line of the entry', async () => {
    const draft = waiverDraft([{...finding('a/b/c#/d'), message: 'got "x"'}], NOW_MS);
    const file = join(folder, 'draft.json');
    await writeFile(file, draft);
    await expect(readWaivers(file, NOW_MS)).rejects.toThrow(
      /draft\.json:7: #\/waivers\/0\/reason of a\/b\/c#\/d has to say why: correct the entry$/,
    );
    const filled = draft
      .replace('"reason": ""', '"reason": "by design"')
      .replace('"link": ""', '"link": "https://example.org/1"')
      .replace('"expires": ""', '"expires": "2027-01-31"');
    await writeFile(file, filled);
    expect((await readWaivers(file, NOW_MS)).waivers).toEqual([
      {...waiver('a/b/c#/d'), expires: '2027-01-31'},
    ]);
  });

  it('names the file that is not there', async () => {
    await expect(readWaivers('camunda-9.9', NOW_MS)).rejects.toThrow(
      /cannot read the waivers camunda-9\.9/,
    );
  });
});

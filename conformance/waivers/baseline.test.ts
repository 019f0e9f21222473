import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type CheckOutcome, counts, type Finding} from '../../lib/record/findings.ts';
import {assertSameContract, baselineOutcome, markKnownBefore, readBaseline} from './baseline.ts';

const NOW_MS = Date.parse('2026-12-01T10:00:00Z');
const LINK = 'https://example.org/1';

function finding(id: string, status = 200, waived: Finding['waived'] = null): Finding {
  const [operation = '', check = '', rest = ''] = id.split('/');
  const about = {id, operation, check, case: rest.replace(/#.*/, ''), level: 'contract'};
  return {...about, waived, exchange: {response: {status}}} as unknown as Finding;
}

const outcome = (id: string, status: CheckOutcome['status']): CheckOutcome => {
  const {operation, check, case: name} = finding(id);
  return {operation, check, case: name, status, reason: null};
};

const CONTRACT = {title: 'Camunda 8', version: '8.6', dialect: '8.6'};
const found = (...findings: readonly Finding[]) => ({
  schema: 'c8gauge/findings',
  run: {startedAt: '2026-11-24T12:00:00.000Z'},
  target: {baseUrl: 'http://127.0.0.1:8080'},
  contract: CONTRACT,
  findings,
});

describe('a baseline', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baseline-'));
  });
  afterAll(() => rm(folder, {recursive: true}));

  async function read(content: unknown, cutTo?: number) {
    const file = join(folder, 'findings.json');
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    await writeFile(file, text.slice(0, cutTo));
    return readBaseline(file);
  }

  const mark = async (findings: readonly Finding[], before: unknown, nowMs = NOW_MS) =>
    markKnownBefore(findings, await read(before), nowMs);

  it.each([
    ['', 'findings.json is empty'],
    ['{}', 'has no findings of a check in it'],
    ['[]', 'has no findings of a check in it'],
    ['not JSON', 'findings.json'],
    ['{"schema":"c8gauge/run-record","conformance":null}', 'is of a run that checked nothing'],
    ['{"findings":[]}', 'does not say when and by which contract'],
    [{...found(), run: {startedAt: 'yesterday'}}, 'does not say when'],
    [{...found(), findings: [{id: 'a'}]}, '#/findings/0 is no finding'],
    [{...found(), findings: [null]}, '#/findings/0 is no finding'],
  ])('is refused where it is %j', async (content, words) => {
    await expect(read(content)).rejects.toThrow(words);
  });

  it('is refused where it is cut short, or not there', async () => {
    await expect(read(found(finding('a/b/c')), 200)).rejects.toThrow(
      /is cut short after 200 bytes/,
    );
    await expect(readBaseline(join(folder, 'none.json'))).rejects.toThrow(
      /cannot read the baseline/,
    );
    await expect(readBaseline(folder)).rejects.toThrow(/it is not a regular file/);
  });

  it('is refused where another contract found it, before anything is sent', async () => {
    const baseline = await read(found());
    expect(() => assertSameContract(baseline, CONTRACT)).not.toThrow();
    for (const other of [{version: '8.8'}, {title: 'Museum'}, {dialect: '8.7'}])
      expect(() => assertSameContract(baseline, {...CONTRACT, ...other})).toThrow(
        /found by Camunda 8 8\.6 \(8\.6\), and .* judges now: make one by this contract/,
      );
  });

  it('makes known what it has, with its age, and nothing else', async () => {
    const [known, fresh] = await mark(
      [finding('a/b/c#/x'), finding('a/b/c#/y')],
      found(finding('a/b/c#/x')),
    );
    expect(known?.waived).toEqual({
      reason: 'known for 6 days, since 2026-11-24',
      link: 'findings.json',
      since: '2026-11-24T12:00:00.000Z',
    });
    expect(counts(known as Finding, {})).toBe(false);
    expect(counts(fresh as Finding, {})).toBe(true);
  });

  it('does not know another answer in the same place', async () => {
    const [worse] = await mark([finding('a/b/c', 500)], found(finding('a/b/c', 404)));
    expect(worse?.waived).toBeNull();
  });

  it('keeps the first day over many baselines, and reads a record as well', async () => {
    const since = '2026-10-01T08:00:00.000Z';
    const before = found(finding('a/b/c', 200, {reason: 'known', link: 'f.json', since}));
    const record = {...before, schema: 'c8gauge/run-record', conformance: before};
    for (const each of [before, record])
      expect((await mark([finding('a/b/c')], each))[0]?.waived?.reason).toBe(
        'known for 61 days, since 2026-10-01',
      );
  });

  it('does not know what only a waiver covered: that may have expired', async () => {
    const before = found(finding('a/b/c', 200, {reason: 'by design', link: LINK}));
    expect((await mark([finding('a/b/c')], before))[0]?.waived).toBeNull();
  });

  it('leaves a waiver that holds alone', async () => {
    const waived = finding('a/b/c', 200, {reason: 'by design', link: LINK});
    expect(await mark([waived], found(finding('a/b/c')))).toEqual([waived]);
  });

  it.each([
    ['2026-11-24T12:00:30Z', 'known since today'],
    ['2026-11-25T12:00:00Z', 'known for 1 day, since 2026-11-24'],
    ['2020-01-01T00:00:00Z', "since 2026-11-24, which is still to come by this machine's clock"],
  ])('says the age at %s', async (now, words) => {
    const [known] = await mark([finding('a/b/c')], found(finding('a/b/c')), Date.parse(now));
    expect(known?.waived?.reason).toContain(words);
  });

  it('says what is gone, and what was not looked for', async () => {
    const before = await read(
      found(...['a/b/c', 'a/b/c#/x', 'a/b/skipped', 'a/b/unseen', 'z/b/c'].map(id => finding(id))),
    );
    const now = markKnownBefore([finding('a/b/c')], before, NOW_MS);
    const outcomes = [outcome('a/b/c', 'fail'), outcome('a/b/skipped', 'skip')];
    expect(baselineOutcome(now, outcomes, before)).toEqual({
      file: 'findings.json',
      startedAt: '2026-11-24T12:00:00.000Z',
      target: 'http://127.0.0.1:8080',
      known: 1,
      gone: ['a/b/c#/x'],
      notJudged: ['a/b/skipped', 'a/b/unseen', 'z/b/c'],
    });
  });
});

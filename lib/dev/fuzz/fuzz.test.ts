import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {seededRandom} from '../../core/random.ts';
import {corpusOf, fuzzTarget, tryInput} from './fuzz-target.ts';
import {FUZZ_TARGETS} from './targets.ts';

/** A slice of `npm run fuzz`: what broke something once, and some mutations, the same ones each time. */
describe.each(FUZZ_TARGETS)('$name', target => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-fuzz-'));
  });
  afterAll(() => rm(folder, {recursive: true, force: true}));

  it('reads or refuses its corpus', async () => {
    for (const input of corpusOf(target))
      expect(await tryInput(target, input, folder), input.toString().slice(0, 200)).toBeNull();
  });

  it('reads or refuses what is near to it', async () => {
    const finding = await fuzzTarget(target, seededRandom(1), {
      ...{folder, count: target.tested ?? 60},
    });
    expect(finding && {...finding, input: finding.input.toString()}).toBeNull();
  });
});

it('tells an error that a reader may not throw', async () => {
  const broken = {
    ...(FUZZ_TARGETS[0] as (typeof FUZZ_TARGETS)[number]),
    read: () => JSON.parse('{'),
  };
  expect(await tryInput(broken, Buffer.from(''), '')).toContain('SyntaxError');
});

import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {transformSync} from 'esbuild';
import {describe, expect, it} from 'vitest';
import {allLoadTrials, badScripts, badTargets, fineTargets} from './all-load-trials.ts';

function filesIn(folder: string): string[] {
  const files = readdirSync(fileURLToPath(new URL(`./${folder}/`, import.meta.url)));
  return files.map(each => each.replace('.ts', ''));
}

describe('allLoadTrials', () => {
  it.each([
    ['targets', badTargets],
    ['scripts', badScripts],
    ['fine', fineTargets],
  ] as const)('holds each file of %s, by its name', (folder, targets) => {
    expect(new Set(targets.map(each => each.name))).toEqual(new Set(filesIn(folder)));
  });

  it('holds at least 40 that are bad and 20 that are fine, each once', () => {
    expect(badTargets.length + badScripts.length).toBeGreaterThanOrEqual(40);
    expect(fineTargets.length).toBeGreaterThanOrEqual(20);
    expect(new Set(allLoadTrials.map(each => each.name)).size).toBe(allLoadTrials.length);
  });

  it('blames no fine target, and lets no bad one pass', () => {
    expect(new Set(fineTargets.map(each => each.expects.verdict))).toEqual(new Set(['passed']));
    const bad = [...badTargets, ...badScripts].map(each => each.expects.verdict);
    expect(new Set(bad)).toEqual(new Set(['failed', 'inconclusive', 'refused']));
    // A target that is bad, and not its script, is what falls short.
    expect(new Set(badTargets.map(each => each.expects.verdict))).toEqual(new Set(['failed']));
  });

  const scripts = allLoadTrials.flatMap(({name, run}) =>
    'text' in run.script ? [[name, run.script.text] as const] : [],
  );

  it.each(scripts)('%s is a script that parses', (_, text) => {
    expect(transformSync(text, {format: 'esm'}).warnings).toEqual([]);
    expect(text).toContain('export const options');
  });
});

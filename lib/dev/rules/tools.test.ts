import {spawnSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';

/** What a tool of the project says about the whole tree: its exit status and its last words. */
function run(tool: string, ...args: string[]) {
  const {status, stdout, stderr} = spawnSync(`node_modules/.bin/${tool}`, args, {encoding: 'utf8'});
  return {status, said: status === 0 ? '' : `${stdout}${stderr}`.slice(-4000)};
}

const CLEAN = {status: 0, said: ''};

describe('the tools find nothing', {timeout: 120_000}, () => {
  it('tsc: types', () => {
    expect(run('tsc', '--noEmit')).toEqual(CLEAN);
  });

  it('tsc: types of what runs in the browser', () => {
    expect(run('tsc', '--noEmit', '-p', 'reports/render/browser')).toEqual(CLEAN);
  });

  it('knip: unused files, exports and dependencies', () => {
    expect(run('knip')).toEqual(CLEAN);
  });

  it('biome: format and lint', () => {
    expect(run('biome', 'check', '--error-on-warnings', '.')).toEqual(CLEAN);
  });
});

import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {FORMATS} from '../../../reports/render/formats.ts';
import {capacityCommand} from '../../cli/capacity.ts';
import {checkCommand} from '../../cli/check.ts';
import {gateCommand} from '../../cli/gate.ts';
import {runCli, unusedInvocation} from '../../cli/in-process.case.ts';
import {loadCommand} from '../../cli/load.ts';
import {reportCommand} from '../../cli/report.ts';
import {serveCommand} from '../../cli/serve.ts';

interface Job {
  readonly script?: string[];
  readonly after_script?: string[];
  readonly steps?: {readonly run?: string; readonly uses?: string}[];
}

function read(file: string): {text: string; value: Record<string, unknown>} {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return {text, value: parse(text) as Record<string, unknown>};
}

const github = read('./github-actions.yml');
const gitlab = read('./gitlab-ci.yml');

/** Every command line of c8gauge in a file: the command and its flags. */
function commandsIn(text: string): string[][] {
  const lines = text.replace(/^\s*#.*$/gm, '').matchAll(/c8gauge -- ([^\n|>&]+)/g);
  return [...lines].map(([, line = '']) => line.trim().split(/\s+/));
}

describe('the pipeline files', () => {
  it('are YAML in which every job runs something', () => {
    const jobs = Object.values(github.value['jobs'] as Record<string, Job>);
    expect(Object.keys(github.value['jobs'] as object)).toEqual([
      'contract',
      'capacity',
      'gate',
      'gate-on-records',
    ]);
    for (const job of jobs)
      expect(job.steps?.some(each => each.run?.includes('c8gauge'))).toBe(true);
    for (const name of ['contract', 'capacity', 'gate', 'gate-on-records']) {
      const job = gitlab.value[name] as Job;
      expect(job.script?.some(each => each.includes('c8gauge'))).toBe(true);
    }
  });

  it.each([
    ['GitHub Actions', github.text],
    ['GitLab CI', gitlab.text],
  ])('of %s use commands and flags that there are', (_, text) => {
    const commands = [
      checkCommand(unusedInvocation()),
      loadCommand(unusedInvocation()),
      capacityCommand(unusedInvocation()),
      gateCommand(unusedInvocation()),
      reportCommand(unusedInvocation()),
      serveCommand(unusedInvocation()),
    ];
    const used = commandsIn(text);
    expect(used.length).toBeGreaterThan(6);
    for (const [name = '', ...words] of used) {
      const command = commands.find(each => each.name() === name);
      expect(command, name).toBeDefined();
      const known = command?.options.map(each => each.long);
      for (const flag of words.filter(each => each.startsWith('--')))
        expect(known, `${name} ${flag}`).toContain(flag);
      const format = words[words.indexOf('--format') + 1] ?? '';
      if (words.includes('--format')) expect(Object.keys(FORMATS)).toContain(format);
    }
  });

  it('keep what a job summary and a reader need, whatever the verdict', () => {
    expect(github.text).toContain('$GITHUB_STEP_SUMMARY');
    const jobs = Object.values(github.value['jobs'] as Record<string, Job>);
    for (const job of jobs)
      expect(job.steps?.some(each => each.uses?.startsWith('actions/upload-artifact@'))).toBe(true);
    expect(gitlab.value['.report']).toMatchObject({artifacts: {when: 'always', paths: ['out/']}});
  });

  it('use commands that help lists', async () => {
    const {stdout} = await runCli('--help');
    for (const [name = ''] of commandsIn(github.text))
      expect(stdout).toMatch(new RegExp(`^  ${name}`, 'm'));
  });
});

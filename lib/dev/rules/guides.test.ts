import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {recordFixture} from '../../../reports/fixture/record-fixture.ts';
import {readSignIn} from '../../auth/settings.ts';
import {runCli} from '../../cli/in-process.case.ts';
import {OLDER_NAMES} from '../../core/environment-names.ts';
import {resolveSettings} from '../../measurement/settings/settings.ts';
import {confirmTarget} from '../../measurement/target/confirm-target.ts';
import {writeRunRecord} from '../../record/write-run-record.ts';
import {documentedCommands} from './documents.ts';
import {linesOf} from './tidy.ts';

const FOLDER = 'lib/project/guides';
const guides = readdirSync(FOLDER).filter(each => each.endsWith('.md'));
const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

/** Not read by c8gauge: what a cluster is configured with, and names that a guide says are not used. */
const OTHERS = [
  ...['CAMUNDA_REST_QUERY_ENABLED', 'ZEEBE_ADDRESS'],
  ...['CAMUNDA_CLUSTER_ID', 'CAMUNDA_CLUSTER_REGION'],
];

/** The variables of the table in the page on signing in, `..._KEY_PATH` with its beginning. */
function variablesRead(): Set<string> {
  const table = readFileSync('lib/auth/README.md', 'utf8');
  const names = [...table.matchAll(/`(CAMUNDA_[A-Z_]+|\.{3}_[A-Z_]+)`/g)].map(
    each => each[1] ?? '',
  );
  const whole = names.map(each => each.replace('...', 'CAMUNDA_MTLS'));
  return new Set([...whole, ...Object.keys(OLDER_NAMES)]);
}

/** What the exports of a guide set; a command in `$(...)` gives a word. */
function exportsOf(name: string): Record<string, string> {
  const lines = [...textOf(name).matchAll(/^export (\w+)=(.+)$/gm)];
  return Object.fromEntries(
    lines.map(([, key = '', value = '']) => [key, value.startsWith('"$(') ? 'a-secret' : value]),
  );
}

describe('the guides', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'c8gauge-guides-'));
  afterAll(() => rmSync(cwd, {recursive: true, force: true}));

  it('are listed in an index of one screen, which lists nothing else', () => {
    const index = textOf('README.md');
    const others = guides.filter(each => each !== 'README.md');
    const listed = [...index.matchAll(/\]\(([\w-]+\.md)\)/g)].map(each => each[1] ?? '');
    expect(new Set(listed)).toEqual(new Set(others));
    expect(linesOf(index)).toBeLessThanOrEqual(30);
  });

  it.each(guides)('%s names variables that exist', name => {
    const named = textOf(name).match(/\b(CAMUNDA|ZEEBE)_[A-Z_]*[A-Z]\b/g) ?? [];
    const common = named.map(each => each.replace(/^CAMUNDA_(BASELINE|CANDIDATE)_/, 'CAMUNDA_'));
    const known = variablesRead();
    expect(common.filter(each => !known.has(each) && !OTHERS.includes(each))).toEqual([]);
  });

  it.each([
    ['saas.md', {url: 'https://login.cloud.camunda.io/oauth/token', audience: 'zeebe.camunda.io'}],
    ['c8run.md', {kind: 'none'}],
    ['helm-keycloak.md', {kind: 'oauth', audience: 'orchestration-api'}],
    ['basic-auth.md', {kind: 'basic', username: 'demo'}],
  ])('%s has variables that sign in', async (name, signIn) => {
    const env = exportsOf(name);
    const {connection} = await resolveSettings('check', {}, {env, cwd});
    expect(connection).toEqual(env);
    expect(readSignIn(connection)).toMatchObject(signIn);
  });

  it.each(guides)('%s confirms the host where it has to', name => {
    const address = exportsOf(name)['CAMUNDA_REST_ADDRESS'];
    if (address === undefined) return;
    const inBlocks = documentedCommands(textOf(name)).filter(each => each.inBlock);
    for (const {line} of inBlocks.filter(each => each.line.startsWith('c8gauge '))) {
      const flag = (wanted: string) => new RegExp(`--${wanted} (\\S+)`).exec(line)?.[1];
      const confirmed = flag('target-confirmed');
      const own = flag('base-url') ?? address;
      expect(() =>
        confirmTarget(own, confirmed === undefined ? [] : [confirmed], []),
      ).not.toThrow();
    }
  });

  it('have commands for reports that run', async () => {
    const record = join(cwd, 'record.json');
    await writeRunRecord(recordFixture(), record);
    const lines = guides.flatMap(each =>
      documentedCommands(textOf(each)).filter(({line}) => line.startsWith('c8gauge report ')),
    );
    expect(lines.length).toBeGreaterThan(6);
    for (const {line} of lines) {
      const words = line
        .replaceAll(/\S+\.json\b/g, record)
        .replace(/(?<=--single-finding )\S+/, 'completeJob/client-error/invalid')
        .replace(/(?<=--out )\S+/, join(cwd, 'out'))
        .split(' ');
      expect(await runCli(...words.slice(1)), line).toMatchObject({status: 0, stderr: ''});
    }
  });
});

import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import packageJson from '../../../package.json' with {type: 'json'};
import {parseLine} from '../../cli/parse-line.case.ts';
import {brokenLinks, documentedCommands, documentedLinks} from './documents.ts';
import {listedFiles} from './tidy.ts';

/** What was rendered is not written for readers, and a changelog names commands without their flags. */
const documents = listedFiles().filter(
  each => /\.md(\.txt)?$/.test(each) && !/^reports\/golden\/|^CHANGELOG/.test(each),
);
const commands = documents.flatMap(file =>
  documentedCommands(readFileSync(file, 'utf8')).map(each => ({file, ...each})),
);
const ours = commands.filter(each => each.line.startsWith('c8gauge'));
const scripts = commands.filter(each => /^npm (run|start|test)/.test(each.line));

describe('documentedCommands', () => {
  it('reads blocks of shell and sentences', () => {
    const markdown = [
      'Type `npx c8gauge check` or `npm run lint`, not `c8gauge`.',
      '```sh\nnpm ci && npm start  # both\n\nnpm run -s c8gauge -- serve --port 0\n```',
      '```\nc8gauge none\n```',
    ].join('\n');
    expect(documentedCommands(markdown)).toEqual([
      {line: 'npm ci', inBlock: true},
      {line: 'npm start', inBlock: true},
      {line: 'c8gauge serve --port 0', inBlock: true},
      {line: 'c8gauge check', inBlock: false},
      {line: 'npm run lint', inBlock: false},
    ]);
  });
});

/** Each command is run once as it is installed by lib/dev/package/package.test.ts. */
describe('every documented command is one', () => {
  it('finds those of the README', () => {
    const names = ours
      .filter(each => each.file === 'README.md' && each.inBlock)
      .map(each => each.line.split(' ')[1]);
    expect(names).toEqual(expect.arrayContaining(['check', 'capacity', 'gate']));
  });

  it.each(ours)('$file: $line', async ({line}) => {
    await expect(parseLine(line.replace(/ \.\.\.$/, ''))).resolves.toBeUndefined();
  });

  it.each(['c8gauge chekc', 'c8gauge load process-loop --vsu 2', 'c8gauge serve --port x'])(
    'but not %s',
    async line => {
      await expect(parseLine(line)).rejects.toThrow();
    },
  );

  it.each(scripts)('$file: $line', ({line}) => {
    const [, name = ''] = /^npm (?:run )?(?:-s )?(\S+)/.exec(line) ?? [];
    expect(Object.keys(packageJson.scripts)).toContain(name);
  });

  it('names the tarball that is packed', () => {
    const tarball = `./c8gauge-${packageJson.version}.tgz`;
    expect(commands.map(each => each.line)).toContain(`npm install --global ${tarball}`);
  });
});

describe('every link of a document leads somewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'c8gauge-documents-'));
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  it.each(documents)('%s', file => {
    expect(brokenLinks(file)).toEqual([]);
  });

  it('finds one that does not', () => {
    const file = join(folder, 'README.md');
    const links = ['#how-it-works', '#gone', 'README.md#how-it-works', 'README.md#gone', 'gone.md'];
    const markdown = ['# How it works!', ...links.map(each => `[words](${each})`)].join('\n');
    writeFileSync(file, `${markdown}\n[other](https://k6.io)\n\`[code](gone.md)\`\n`);
    expect(documentedLinks(markdown)).toEqual(links);
    expect(brokenLinks(file)).toEqual(['#gone', 'README.md#gone', 'gone.md']);
  });
});

describe('the files for GitHub', () => {
  const files = listedFiles().filter(each => /^\.github\/.*\.yml$/.test(each));

  it.each(files)('%s is YAML', file => {
    expect(Object.keys(parse(readFileSync(file, 'utf8')) as object)).not.toEqual([]);
  });

  const workflow = parse(readFileSync('.github/workflows/ci.yml', 'utf8')) as {
    readonly jobs: {
      readonly test: {
        readonly strategy: {readonly matrix: {readonly node: readonly number[]}};
        readonly steps: readonly {readonly run?: string}[];
      };
    };
  };

  it('installs, verifies and tests on each Node that is supported', () => {
    const {strategy, steps} = workflow.jobs.test;
    expect(strategy.matrix.node).toEqual([20, 22, 24]);
    const commandsRun = steps.flatMap(each => each.run ?? []);
    expect(commandsRun).toEqual([
      ...['npm ci', 'npm audit signatures', 'npm audit --omit=dev --audit-level=high'],
      ...['npm run verify', 'npm test'],
    ]);
  });
});

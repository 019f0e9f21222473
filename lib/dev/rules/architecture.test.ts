import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {brokenImports} from './architecture-rules.ts';

/** `npm run verify` applies these rules to the checkout; here each is shown to fail. */
describe('each rule of the architecture can fail', () => {
  const house = mkdtempSync(join(tmpdir(), 'c8gauge-house-'));
  afterAll(() => rmSync(house, {recursive: true, force: true}));

  function build(file: string, text: string) {
    mkdirSync(dirname(join(house, file)), {recursive: true});
    writeFileSync(join(house, file), text);
  }

  it.each([
    ['core-alone', 'lib/core/a.ts', 'lib/record/b.ts'],
    ['auth-sees-core', 'lib/auth/a.ts', 'lib/engine/b.ts'],
    ['client-is-small', 'lib/client/a.ts', 'lib/engine/b.ts'],
    ['client-runs-on-k6', 'lib/client/a.ts', 'node:fs'],
    ['client-takes-contract-types-only', 'lib/client/a.ts', 'lib/contract/b.ts'],
    ['scenarios-are-k6-scripts', 'scenarios/a.ts', 'lib/engine/b.ts'],
    ['scenarios-are-k6-scripts', 'scenarios/a.ts', 'conformance/b.ts'],
    ['conformance-alone', 'conformance/operations/a.ts', 'scenarios/b.ts'],
    ['checks-are-pure', 'conformance/checks/a.ts', 'conformance/operations/b.ts'],
    ['checks-do-no-io', 'conformance/checks/a.ts', 'node:http'],
    ['engine-sees-record', 'lib/engine/a.ts', 'lib/stats/b.ts'],
    ['record-sees-core', 'lib/record/a.ts', 'lib/engine/b.ts'],
    ['project-alone', 'lib/project/a.ts', 'lib/engine/b.ts'],
    ['stats-alone', 'lib/stats/a.ts', 'lib/record/b.ts'],
    ['measurement-measures', 'lib/measurement/a.ts', 'lib/cluster/b.ts'],
    ['measurement-measures', 'lib/measurement/a.ts', 'reports/render/b.ts'],
    ['reports-render', 'reports/render/a.ts', 'lib/engine/b.ts'],
    ['only-cli-reports', 'lib/engine/a.ts', 'reports/render/b.ts'],
    ['nobody-imports-cli', 'lib/engine/a.ts', 'lib/cli/b.ts'],
    ['cluster-alone', 'lib/cluster/a.ts', 'lib/contract/b.ts'],
    ['faults-know-no-checks', 'lib/faults/a.ts', 'conformance/checks/b.ts'],
    ['conformance-alone', 'conformance/operations/a.ts', 'lib/faults/b.ts'],
    ['proofs-bring-faults', 'conformance/proofs/a.ts', 'lib/engine/b.ts'],
    ['cli-prints', 'lib/cli/a.ts', 'conformance/run/b.ts'],
    ['nobody-imports-dev', 'lib/cli/a.ts', 'lib/dev/b.ts'],
    ['reports-take-statistics-as-types', 'reports/render/a.ts', 'lib/stats/b.ts'],
    ['resolvable', 'lib/core/a.ts', 'lib/core/missing.ts'],
  ])('%s: %s -> %s', async (rule, from, to) => {
    rmSync(house, {recursive: true, force: true});
    const specifier = to.startsWith('node:')
      ? to
      : `${'../'.repeat(from.split('/').length - 1)}${to}`;
    build(from, `import {x} from '${specifier}';\nexport const y = x;\n`);
    if (to.endsWith('b.ts')) build(to, 'export const x = 1;\n');
    expect((await brokenImports(house, [from])).map(each => each.split(':')[0])).toContain(rule);
  });

  it('no-cycles: two files that import each other', async () => {
    rmSync(house, {recursive: true, force: true});
    build('lib/core/a.ts', "import {b} from './b.ts';\nexport const a = () => b;\n");
    build('lib/core/b.ts', "import {a} from './a.ts';\nexport const b = () => a;\n");
    expect((await brokenImports(house, ['lib'])).join()).toContain('no-cycles');
  });
});

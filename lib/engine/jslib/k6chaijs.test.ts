import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {runScenario} from '../engine.ts';
import {startTestTarget, type TestTarget} from '../test-target.case.ts';

const [THIS, ACTUAL] = ['this', 'actual'].map(each => `\${${each}}`);

let folder: string;
let target: TestTarget;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
  target = await startTestTarget(({url}, response) => {
    response.end(url === '/page' ? '<html>' : '{"names": ["a", "b"]}');
  });
});
afterAll(async () => {
  await target.close();
  await rm(folder, {recursive: true});
});

/** The checks of a run, `path passes/fails`, and what its script told. */
async function checksOf(body: string): Promise<{checks: string[]; told: string[]}> {
  const file = join(folder, 'chai.js');
  await writeFile(
    file,
    `import chai, {describe, expect} from 'https://jslib.k6.io/k6chaijs/4.5.0.1/index.js';
    import http from 'k6/http';
    const get = path => http.get(${JSON.stringify(target.baseUrl)} + path);
    const told = (test) => { try { return test(); } catch (error) { return error.name + ': ' + error.message; } };
    export default function () { ${body} }
    const checksOf = group => [
      ...group.checks.map(({path, passes, fails}) => path + ' ' + passes + '/' + fails),
      ...group.groups.flatMap(checksOf),
    ];
    export function handleSummary({root_group}) { return {stdout: JSON.stringify(checksOf(root_group))}; }`,
  );
  let seen = '[]';
  const told: string[] = [];
  await runScenario({
    ...{script: file, engine: 'embedded', seed: 1, baseUrl: target.baseUrl, workers: 1},
    onLog: (_, line) => void told.push(line),
    onSummary: (_, content) => {
      seen = String(content);
    },
  });
  return {checks: JSON.parse(seen) as string[], told};
}

/** What k6 2.2.1 makes of it with the library itself. */
it('counts each assertion as a check, and goes on after a test that throws', async () => {
  const {checks, told} = await checksOf(`
    describe('names', () => {
      const answer = get('/names');
      expect(answer.status, 'response status').to.equal(200);
      expect(answer).to.have.validJsonBody();
      expect(answer.json('names').length, 'number of names').to.be.above(1);
      expect(answer.json('names')).to.be.an('array').that.includes('a');
      expect('foo').to.have.lengthOf.at.least(2);
      expect({a: 'x'.repeat(500)}).to.deep.equal({a: 'x'.repeat(500)});
      expect(1, 'y'.repeat(500)).to.equal(1);
    });
    expect(get('/page')).to.not.have.validJsonBody();
    console.log(told(() => expect(2, 'x').to.equal(3)));
    console.log(told(() => expect('{}').to.have.validJsonBody()));
    console.log(told(() => expect.fail('no check')));
    const outer = describe('outer', () => {
      console.log(describe('inner', () => { expect(1, 'one').to.equal(2); expect(1).to.equal(1); }));
      get('/names');
    });
    console.log(outer);
    console.log(describe('thrown', () => { throw new TypeError('gone'); }));
    describe('nothing', () => get('/names').json('nobody').length);`);
  expect(checks).toEqual([
    '::has valid json body 1/1',
    '::expected x to equal 3 0/1',
    '::names::expected response status to equal 200 1/0',
    '::names::has valid json body 1/0',
    '::names::expected number of names to be above 1 1/0',
    `::names::expected ${THIS} to be an array 1/0`,
    `::names::expected ${THIS} to include 'a' 1/0`,
    `::names::expected ${THIS} to have property 'length' 1/0`,
    `::names::expected ${THIS} to have a length at least 2 got ${ACTUAL} 1/0`,
    `::names::expected ${THIS} to deeply equal { Object (a) } 1/0`,
    `::names::expected ${'y'.repeat(91)}... 1/0`,
    '::outer::inner::expected one to equal 2 0/1',
    '::thrown::Exception raised "TypeError: gone" 0/1',
    `::nothing::Exception raised "TypeError: Cannot read property 'length' of undefined" 0/1`,
  ]);
  expect(told.slice(0, -1)).toEqual([
    'AssertionError: expected 2 to equal 3',
    'AssertionError: has valid json body',
    'AssertionError: no check',
    'false',
    'true',
    'Exception raised in test "thrown". Failing the test and continuing. \nTypeError: gone',
    'false',
  ]);
});

it('names the values, logs what failed and ends the run where its config says so', async () => {
  const {checks, told} = await checksOf(`
    chai.config.aggregateChecks = false;
    chai.config.truncateVariableThreshold = 20;
    expect('x'.repeat(500)).to.equal('x'.repeat(500));
    chai.config.logFailures = true;
    console.log(told(() => expect('abcabcabcabcabcabcabcabc', 'name').to.equal(2)));
    chai.config.exitOnError = true;
    expect(5).to.be.below(4);
    get('/never');`);
  expect(checks).toEqual([
    "::expected 'xxxxxxxxxxxxxxxxxxx... to equal 'xxxxxxxxxxxxxxxxxxx... 1/0",
    "::name: expected 'abcabcabcabcabcabca... to equal 2 0/1",
    '::expected 5 to be below 4 0/1',
  ]);
  expect(told[0]).toBe("name: expected 'abca...");
  expect(told[1]).toBe("AssertionError: name: expected 'abca...");
  expect(told.join('\n')).toContain('test aborted: expected 5 to be bel...');
});

import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {allFaults} from '../../lib/faults/all-faults.ts';
import type {Finding} from '../../lib/record/findings.ts';
import {startTestRunner, type TestRunner} from '../run/run-test-files.ts';
import {checkTarget} from './prove-fault.ts';
import {onProvingGround} from './proving-ground.ts';

/** The suite runs twice. */
const TIMEOUT_MS = 240_000;
const SEED = 7;

const everything = process.env['C8GAUGE_SAME_SEED'] === 'all';

/** A fault in refusals; with `npm run same-seed` also one in every answer, and a random one in lists. */
const FAULTS = everything
  ? ['property-undeclared', 'unknown-property-accepted', 'sort-unstable']
  : ['unknown-property-accepted'];

/** With `npm run same-seed` all of them. */
const OPERATIONS = ['broadcastSignal', 'evaluateDecision'];

describe('with the same seed', () => {
  let runner: TestRunner;
  beforeAll(async () => {
    runner = await startTestRunner([]);
  });
  afterAll(() => runner.close());

  it.each(FAULTS)('the findings of %s are the same', {timeout: TIMEOUT_MS}, async name => {
    const findings = await findingsOf(name, runner);
    expect(findings.length).toBeGreaterThan(0);
    expect(await findingsOf(name, runner)).toEqual(findings);
  });
});

async function findingsOf(name: string, runner: TestRunner): Promise<object[]> {
  const makeFault = allFaults.find(each => each().name === name);
  if (!makeFault) throw new Error(`no ${name}`);
  const {findings} = await onProvingGround(makeFault(), baseUrl =>
    checkTarget(baseUrl, SEED, {runner, ...(everything ? {} : {operations: OPERATIONS})}),
  );
  return findings.map(repeating);
}

/** The repeatable part of a finding: without names of the run, port and time. */
function repeating({exchange, ...finding}: Finding): object {
  const {request, response} = exchange;
  const {date: _, ...headers} = response?.headers ?? {};
  return JSON.parse(
    JSON.stringify({...finding, request, status: response?.status, headers, body: response?.body})
      .replaceAll(/c8gauge-7-[0-9a-z]*/g, 'c8gauge-RUN')
      .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
      .replaceAll(/\\"(?:deadline|port)\\":\d+/g, 'TIME OR PORT')
      .replaceAll(/\(\d+ bytes\)/g, '(BYTES)')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME'),
  );
}

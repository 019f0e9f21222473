import {Agent, request} from 'undici';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {freshSeed, seededRandom} from '../../lib/core/random.ts';
import {allFaults} from '../../lib/faults/all-faults.ts';
import type {MakeFault} from '../../lib/faults/fault.ts';
import {allChecks} from '../checks/all-checks.ts';
import {startTestRunner, type TestRunner} from '../run/run-test-files.ts';
import {expectedKills} from './expected-kills.ts';
import {checkTarget, proveFault} from './prove-fault.ts';
import {AUTHORIZATION, frozenWallClock, onProvingGround} from './proving-ground.ts';
import {transcriptOf} from './transcript.ts';

const faults = allFaults.map(each => each());

/** Slow machines: each of these runs the suite once or twice. */
const TIMEOUT_MS = 120_000;

describe('the catalogue of faults', () => {
  it('has at least 60 faults, each under a name of its own', () => {
    expect(faults.length).toBeGreaterThanOrEqual(60);
    expect(new Set(faults.map(each => each.name)).size).toBe(faults.length);
  });

  it('has every class', () => {
    const classes = 'auth body input lists media-type published state status transport'.split(' ');
    expect(new Set(faults.map(each => each.class))).toEqual(new Set(classes));
  });

  it('names the expected check of every fault, and of nothing else', () => {
    expect(new Set(Object.keys(expectedKills))).toEqual(new Set(faults.map(each => each.name)));
  });

  it.each([
    ...['wrong-value-echoed', 'problem-status-differs', 'key-rounded', 'variables-rounded'],
    ...['unknown-property-accepted', 'content-type-ignored'],
    ...['auth-off', 'auth-off-for-one', 'any-token-accepted'],
    ...['page-off-by-one', 'total-off-by-one', 'sort-ignored', 'sort-unstable'],
    ...['stale-read', 'variable-lost', 'completion-without-effect'],
    ...['side-effect-after-refusal', 'undeclared-method-is-ok'],
  ])('has %s, which seven other tools let pass', name => {
    expect(faults.map(each => each.name)).toContain(name);
  });

  it.each(allChecks.map(each => each.name))('has a fault that %s has to report', name => {
    expect(Object.values(expectedKills).flat()).toContain(name);
  });
});

/** So many runs of the suite are what `npm test` has time for. */
const SLICE = 4;

/**
 * One fault each of some classes. `C8GAUGE_SEED` gives the same ones again; `npm run proofs` has all
 * faults of all classes.
 */
function sliceOf(slice: number): readonly MakeFault[] {
  const random = seededRandom(slice);
  const classes = new Set(faults.map(each => each.class));
  while (classes.size > SLICE) classes.delete(random.pick([...classes]));
  return [...classes].map(name => random.pick(allFaults.filter(each => each().class === name)));
}

const seed = Number(process.env['C8GAUGE_SEED'] ?? freshSeed()) | 0;

describe(`the proving ground, with the faults of C8GAUGE_SEED=${seed}`, () => {
  let golden: readonly string[];
  let runner: TestRunner;
  beforeAll(async () => {
    golden = await onProvingGround(null, transcriptOf, frozenWallClock);
    runner = await startTestRunner([]);
  }, TIMEOUT_MS);
  afterAll(() => runner.close());

  it('has one golden transcript', {timeout: TIMEOUT_MS}, async () => {
    const again = await onProvingGround(null, transcriptOf, frozenWallClock);
    expect(again).toEqual(golden);
  });

  it('raises no alarm without a fault', {timeout: TIMEOUT_MS}, async () => {
    const result = await onProvingGround(null, baseUrl => checkTarget(baseUrl, 1, {runner}));
    expect(result.findings).toEqual([]);
    expect(result.outcomes.filter(each => each.status !== 'pass')).toEqual([]);
  });

  it.each(sliceOf(seed).map(makeFault => ({name: makeFault().name, makeFault})))(
    'kills $name for the right reason',
    {timeout: TIMEOUT_MS},
    async ({makeFault}) => {
      expect(await proveFault(makeFault, golden, 1, runner)).toMatchObject({status: 'killed'});
    },
  );

  it('leaves nothing behind when it is stopped', {timeout: TIMEOUT_MS}, async () => {
    await onProvingGround(null, async baseUrl => {
      const stop = new AbortController();
      const {outcomes} = await checkTarget(baseUrl, 1, {
        runner,
        signal: stop.signal,
        onProgress: ({casesDone}) => {
          if (casesDone >= 60) stop.abort();
        },
      });
      expect(outcomes.length).toBeGreaterThan(0);
      expect(outcomes.length).toBeLessThan(2000);
      expect(await runningInstances(baseUrl)).toBe(0);
    });
  });
});

async function runningInstances(baseUrl: string): Promise<unknown> {
  const dispatcher = new Agent();
  const {body} = await request(`${baseUrl}/v2/process-instances/search`, {
    method: 'POST',
    headers: {authorization: AUTHORIZATION, 'content-type': 'application/json'},
    body: '{"filter":{"state":"ACTIVE"},"page":{"limit":1}}',
    dispatcher,
  });
  const {page} = (await body.json()) as {page: {totalItems: number}};
  await dispatcher.destroy();
  return page.totalItems;
}

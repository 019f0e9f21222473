import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {gateCommand} from '../../cli/gate.ts';
import {unusedInvocation} from '../../cli/in-process.case.ts';
import {trendCommand} from '../../cli/trend.ts';
import {writeRunRecord} from '../../record/write-run-record.ts';
import {planBudget} from './budget.ts';
import {
  fittedPlan,
  type GatePlan,
  type GateRequest,
  plannedGate,
  type RulesGiven,
  readKeptPairs,
  rulesOf,
  runFile,
  writeGatePlan,
} from './gate-plan.ts';
import {loadOf, recordedRun} from './runs.case.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-gate-plan-'));
});

afterAll(() => rm(folder, {recursive: true, force: true}));

const URLS = {baseline: 'http://127.0.0.1:1', candidate: 'http://127.0.0.1:1'};
const RULES: RulesGiven = {effect: 0.03, margin: 0.1, falseAlarmRateMax: 0.01};
const USUAL: GateRequest = {
  ...URLS,
  ...{scripts: [], rules: RULES, engine: 'embedded', conformance: true, metrics: {}},
};

function planned(request: Partial<GateRequest>, maxRate: number | null = null): GatePlan {
  return plannedGate({...USUAL, ...request}, {seed: 7, contract: {}, maxRate});
}

describe('the plan of a gate', () => {
  it('leaves a fifth of each run out of the comparison, unless it is told otherwise', () => {
    expect(planned({}).overrides).toEqual({duration: '10000ms', warmUp: 2});
    expect(planned({durationMs: 3000}).overrides.warmUp).toBe(1);
    expect(planned({durationMs: 2999}).overrides.warmUp).toBe(0);
    expect(planned({durationMs: 3_600_000}).overrides.warmUp).toBe(60);
    expect(planned({durationMs: 20_000, warmUpSeconds: 0}).overrides.warmUp).toBe(0);
    expect(planned({profile: 'load'}).overrides).toEqual({profile: 'load', warmUp: 0});
  });

  it('has as many pairs as call every metric of all scripts', () => {
    expect(planned({}).rules.pairs).toBe(12);
    const many = Array.from({length: 6}, (_, at) => `script-${at}.ts`);
    expect(planned({scripts: many}).rules.pairs).toBe(13);
    expect(planned({rules: {...RULES, pairs: 10}}).rules.pairs).toBe(10);
  });

  it('has the bound that no run exceeds', () => {
    expect(planned({rate: 100}, 40).overrides).toMatchObject({rate: 100, maxRate: 40});
    expect(planned({}).overrides).not.toHaveProperty('maxRate');
  });

  it.each<[Partial<GateRequest>, RegExp]>([
    [
      {rules: {...RULES, pairs: 8}},
      /8 pairs can never show a regression in each metric .* ask for --pairs 10 or more/,
    ],
    [{rules: {...RULES, effect: 0.2}}, /--margin 0\.1 is below --effect 0\.2/],
    [
      {budgetMs: 10_000},
      /a budget of 10\.0 s cannot call every metric: 11 pairs of runs of 3\.0 s take/,
    ],
    [{metrics: {baseline: 'http://x'}}, /compared only where both sides tell it/],
    [
      {durationMs: 3000, warmUpSeconds: 3},
      /a run of 3\.0 s has no second .* --duration of 4s or more, or/,
    ],
    [{durationMs: 300}, /a run of 300 ms has no second that is not .* --duration of 1s or more$/],
  ])('says what to do about %j', (flags, words) => {
    expect(() => planned(flags)).toThrow(words);
  });
});

describe('a plan after its first runs', () => {
  it('is as it was where these had enough answers, or are as long as was asked for', () => {
    expect(fittedPlan(planned({}), null)).toEqual({plan: planned({}), say: null});
    expect(fittedPlan(planned({}), 9000)).toEqual({plan: planned({}), say: null});
    const given = planned({durationMs: 5000});
    expect(fittedPlan(given, 9000)).toEqual({
      plan: given,
      say: 'runs are too short for all percentiles, so this gate cannot pass: give --duration 9s',
    });
    expect(fittedPlan(planned({profile: 'load'}), 9000).say).toMatch(/give --duration 9s$/);
  });

  it('has longer runs where they had too few', () => {
    const {plan, say} = fittedPlan(planned({}), 40_000);
    expect(plan.overrides).toEqual({duration: '40000ms', warmUp: 8});
    expect(plan.rules.pairs).toBe(12);
    expect(say).toMatch(/^12 pairs of runs of 40\.0 s: /);
    expect(fittedPlan(planned({warmUpSeconds: 3}), 40_000).plan.overrides.warmUp).toBe(3);
    expect(fittedPlan(planned({}), 600_000).say).toMatch(/cannot pass: give --duration 600s$/);
  });

  it('has fewer pairs of longer runs where they have to fit into a budget, or is refused', () => {
    const budgeted = planned({budgetMs: 300_000});
    expect(budgeted.overrides.duration).toBe('8800ms');
    const {plan} = fittedPlan(budgeted, 9500);
    expect(plan.rules.pairs).toBe(11);
    expect(plan.overrides.duration).toBe('9700ms');
    expect(() => fittedPlan(budgeted, 30_000)).toThrow(
      /cannot call every metric: 11 pairs of runs of 30\.0 s, which its percentiles need, take 13 m 06 s/,
    );
  });
});

describe('a budget', () => {
  const budget = {budgetMs: 300_000, pairs: 12, pairsMin: 8, scripts: 1, checksConformance: true};
  const costMs = ({pairs, durationMs}: {pairs: number; durationMs: number}, scripts: number) =>
    (pairs + 1) * 2 * scripts * (durationMs + 1500);

  it('has as many pairs as wished, of runs as long as fit', () => {
    const plan = planBudget(budget);
    expect(plan.pairs).toBe(12);
    expect(costMs(plan, 1)).toBeLessThanOrEqual(300_000 - 2 * 15_000);
    expect(costMs({...plan, durationMs: plan.durationMs + 200}, 1)).toBeGreaterThan(270_000);
  });

  it('has fewer pairs before it has runs that are too short', () => {
    const plan = planBudget({...budget, budgetMs: 120_000});
    expect(plan.pairs).toBeLessThan(12);
    expect(plan.pairs).toBeGreaterThanOrEqual(8);
    expect(plan.durationMs).toBeGreaterThanOrEqual(3000);
  });

  it('has runs of a minute at most', () => {
    expect(planBudget({...budget, budgetMs: 1e8}).durationMs).toBe(60_000);
  });

  it('is refused where it is too small, with what is needed', () => {
    expect(() => planBudget({...budget, budgetMs: 60_000})).toThrow(
      /8 pairs of runs of 3\.0 s take 1 m 51 s/,
    );
  });
});

/** Runs the command in this process. */
async function refusal(...args: string[]): Promise<string> {
  const command = gateCommand(unusedInvocation())
    .exitOverride()
    .configureOutput({outputError: () => undefined});
  return command.parseAsync(args, {from: 'user'}).then(
    () => 'it was not refused',
    (thrown: Error) => thrown.message,
  );
}

describe('a gate that cannot be', () => {
  const urls = ['--baseline', URLS.baseline, '--candidate', URLS.candidate];
  const records = ['--baseline', 'lib/core', '--candidate', 'lib/core'];

  it.each([
    [[], /--baseline is missing: give --baseline and --candidate/],
    [['--baseline', 'http://x'], /--candidate is missing/],
    [
      ['--baseline', 'nowhere', '--candidate', 'nowhere'],
      /--baseline 'nowhere' is neither an address nor a folder/,
    ],
    [
      ['--baseline', '.', '--candidate', 'http://x'],
      /one of --baseline and --candidate is an addr/,
    ],
    [records, /--baseline has 0 records of loads/],
    [[...records, '--duration', '5s'], /measured already, and --duration would change nothing/],
    [['mixed', ...records], /measured already, and the script mixed would change nothing/],
    [[...urls, '--pairs', '6'], /whole number from 8 to 50/],
    [[...urls, '--effect', 'much'], /It must be a share like 3% or 0\.03/],
    [[...urls, '--warm-up', '1500ms'], /It must be none, or whole seconds up to 60s/],
    [['--resume', 'lib'], /cannot read \S+\/lib\/gate-plan\.json/],
    [urls, /^cannot reach http:\/\/127\.0\.0\.1:1.*or correct --baseline$/],
    [
      ['--baseline', 'http://a.example', '--candidate', 'http://a.example'],
      /a\.example is not this machine.*--target-confirmed a\.example/,
    ],
  ])('%j says what to do', async (args, words) => {
    expect(await refusal('--quiet', ...args)).toMatch(words);
  });

  it.each([
    [['--pairs', '20'], '--pairs'],
    [['--effect', '5%'], '--effect'],
    [['--alpha', '0.05'], '--alpha'],
    [['--engine', 'embedded'], '--engine'],
    [['--warm-up', 'none'], '--warm-up'],
    [['--no-conformance'], '--no-conformance'],
    [['--max-rate', '5'], '--max-rate'],
    [['--before-run', 'true'], '--before-run'],
    [['--contract', 'x.yaml'], '--contract'],
    [['--waivers', 'camunda-8.6'], '--waivers'],
    [['--out', 'x'], '--out'],
    [['mixed'], 'the script mixed'],
  ])('keeps the plan when it continues: %j', async (args, what) => {
    expect(await refusal('--quiet', '--resume', folder, ...args)).toMatch(
      new RegExp(
        `--resume continues a gate as it was planned, and ${what} would change that: omit it`,
      ),
    );
  });

  it('continues at another address, with another sign-in', async () => {
    await writeGatePlan(folder, planned({}));
    const moved = ['--candidate', 'http://127.0.0.1:2', '--username', 'c8gauge'];
    const words = await refusal('--quiet', '--resume', folder, ...moved);
    expect(words).toMatch(/^cannot reach http:\/\/127\.0\.0\.1:1\b.*or correct --baseline$/);
    expect(await refusal('--quiet', '--resume', folder, '--candidate-metrics', 'http://x')).toMatch(
      /compared only where both sides tell it/,
    );
  });

  it('does not continue where a side is of another release than its pairs', async () => {
    const out = join(folder, 'updated');
    for (const [minute, side] of (['baseline', 'candidate'] as const).entries())
      await writeRunRecord(recordedRun(minute, loadOf(1), '8.7.0').record, runFile(out, side, 1));
    const kept = (candidate: string | null) =>
      readKeptPairs(out, 10, {baseline: '8.7.0', candidate});
    expect(await kept('8.7.0')).toHaveLength(1);
    expect(await kept(null)).toHaveLength(1);
    await expect(kept('8.8.0')).rejects.toThrow(
      /^the candidate of pair 1 was of 8\.7\.0 and is of 8\.8\.0 now: measure all pairs anew/,
    );
  });

  it('is refused before it is planned when the rules contradict each other', () => {
    expect(() => rulesOf({...RULES, margin: 0.01})).toThrow(/--margin 0\.01 is below --effect/);
  });

  it('trend refuses a folder that is not there', async () => {
    await expect(
      trendCommand(unusedInvocation()).parseAsync(['nowhere'], {from: 'user'}),
    ).rejects.toThrow(/cannot read the folder \S+\/nowhere/);
  });
});

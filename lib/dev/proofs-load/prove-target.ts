import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {systemClock} from '../../core/clock.ts';
import {seededRandom} from '../../core/random.ts';
import type {Expectation, LoadCommand, LoadTrial} from '../../faults/loads/load-trial.ts';
import {listenOnLoopback, StandIn} from '../../faults/loads/stand-in.ts';
import type {Rule} from '../../record/verdict/rule.ts';
import {decideVerdict, RULES} from '../../record/verdict/verdict.ts';
import {type Judgement, judgeRun, type RunOutcome, wasDisturbed} from './judge-run.ts';
import {runC8gauge} from './load-process.ts';

/** A run that the machine disturbed is repeated once more: it says nothing of the target. */
const REPEATS_MAX = 1;

/** What a target proved. */
export interface Proof extends Judgement {
  readonly target: LoadTrial;
  /** Over all runs that it took. */
  readonly seconds: number;
  /** How many runs were thrown away because the machine disturbed them. */
  readonly disturbed: number;
  /** The rules of a verdict without any one of which the row would be wrong. */
  readonly needs: readonly string[];
}

/**
 * Starts a target, loads it as a user would, and holds the verdict against what has to come.
 *
 * @param limitMs a run that takes longer hangs; those that wait for locks take half a minute
 */
export async function proveTarget(
  target: LoadTrial,
  seed: number,
  limitMs: number,
): Promise<Proof> {
  const startedMs = systemClock.monotonicMs();
  for (let disturbed = 0; ; disturbed++) {
    const outcomes = await loadOnce(target, seed + disturbed, limitMs);
    const judged = outcomes.map(each => judgeRun(target.expects, each));
    const judgement = judged.find(each => !each.isRight) ?? (judged[0] as Judgement);
    const isRepeated = !judgement.isRight && outcomes.some(wasDisturbed) && disturbed < REPEATS_MAX;
    if (isRepeated) continue;
    const seconds = (systemClock.monotonicMs() - startedMs) / 1000;
    const needs = judgement.isRight ? rulesNeeded(target, outcomes) : [];
    return {...judgement, target, seconds, disturbed, needs};
  }
}

/** Switches the rules off one by one, and decides again from what each run recorded. */
function rulesNeeded({expects}: LoadTrial, outcomes: readonly RunOutcome[]): string[] {
  return RULES.filter(rule =>
    outcomes.some(({record}) => record !== null && !isRightWithout(rule, expects, record)),
  ).map(each => each.id);
}

function isRightWithout(
  rule: Rule,
  expects: Expectation,
  {loads, warnings}: NonNullable<RunOutcome['record']>,
): boolean {
  const evidence = {conformance: undefined, loads, failures: warnings};
  const others = RULES.filter(each => each !== rule);
  const {status, reasons} = decideVerdict(evidence, others);
  return status === expects.verdict && reasons.some(each => expects.reason.test(each));
}

async function loadOnce(
  {name, run, behave}: LoadTrial,
  seed: number,
  limitMs: number,
): Promise<RunOutcome[]> {
  const folder = await mkdtemp(join(tmpdir(), 'c8gauge-proofs-load-'));
  const listening = await listenOnLoopback(new StandIn(systemClock, seededRandom(seed), behave));
  try {
    const script = await scriptIn(folder, name, run.script);
    if (run.config)
      await writeFile(
        join(folder, 'k6.config.js'),
        `export default ${JSON.stringify(run.config)};`,
      );
    const surroundings = {folder, limitMs, openFilesMax: run.openFilesMax};
    const runs = Array.from({length: run.sideBySide ?? 1}, async (_, index) => {
      const out = join(folder, String(index));
      const own = ['--base-url', listening.baseUrl, '--out', out, '--seed', String(seed)];
      const argv = ['load', script, ...run.flags, ...own, '--quiet'];
      const end = await runC8gauge(argv, surroundings);
      return {...end, record: await recordIn(out)};
    });
    return await Promise.all(runs);
  } finally {
    await listening.close();
    await rm(folder, {recursive: true, force: true});
  }
}

async function scriptIn(
  folder: string,
  name: string,
  script: LoadCommand['script'],
): Promise<string> {
  if ('scenario' in script) return script.scenario;
  const file = join(folder, `${name}.js`);
  await writeFile(file, script.text);
  return file;
}

async function recordIn(folder: string): Promise<RunOutcome['record']> {
  const text = await readFile(join(folder, 'record.json'), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as RunOutcome['record']);
}

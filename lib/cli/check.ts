import {writeFile} from 'node:fs/promises';
import {Command, InvalidArgumentError, Option} from 'commander';
import {conformanceVerdict} from '../../conformance/conformance-verdict.ts';
import {planConformance, planLines} from '../../conformance/plan-conformance.ts';
import {runConformance} from '../../conformance/run-conformance.ts';
import {readWaivers} from '../../conformance/waivers/waivers.ts';
import {parseDurationMs} from '../core/duration.ts';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {stringifyJson} from '../core/int64.ts';
import {freshSeed} from '../core/random.ts';
import type {ConformanceResult, FindingLevel} from '../record/findings.ts';
import type {Verdict, VerdictStatus} from '../record/run-record.ts';
import {checkSummary} from './check-summary.ts';
import {authorizationFrom} from './credentials.ts';
import {withTarget} from './target-cluster.ts';

interface CheckFlags {
  readonly baseUrl?: string;
  readonly contract?: string;
  readonly operation?: readonly string[];
  readonly seed?: number;
  readonly timeout?: number;
  readonly json?: string;
  readonly quiet?: boolean;
  readonly level?: FindingLevel;
  readonly waivers?: string;
  readonly readOnly?: boolean;
  readonly allWrites?: boolean;
  readonly eventually?: number;
  readonly plan?: boolean;
}

const EXIT_CODES: Readonly<Record<VerdictStatus, number>> = {holds: 0, short: 1, unknown: 2};

/** `c8gauge check`: does a cluster keep its REST contract? */
export function checkCommand(): Command {
  return new Command('check')
    .description('check a cluster against its REST contract')
    .option('--base-url <url>', 'the cluster, without /v2; default: an embedded one')
    .option('--contract <file>', 'an OpenAPI 3.0 or 3.1 document; default: Camunda 8.6')
    .option('--operation <ids...>', 'check only these operations')
    .option('--seed <number>', 'repeat a run', wholeNumber)
    .option('--timeout <duration>', 'how long one answer may take', duration)
    .addOption(
      new Option('--level <level>', 'which findings fail the run').choices([
        'contract',
        'http',
        'behaviour',
      ]),
    )
    .option('--waivers <file>', 'known deviations: a JSON file, or a product: camunda-8.6')
    .option('--read-only', 'send nothing that writes')
    .option('--all-writes', 'also send valid writes that the suite cannot clean up after')
    .option('--eventually <duration>', 'how long a search may lag behind a write', duration)
    .option('--plan', 'print what would be sent, and send nothing')
    .option('--json <file>', 'write the verdict, the findings and the coverage as JSON')
    .option('--quiet', 'print the verdict only')
    .action(check);
}

async function check(flags: CheckFlags): Promise<void> {
  if (flags.plan) return printPlan(flags);
  const seed = flags.seed ?? freshSeed();
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  process.once('SIGTERM', () => interrupt.abort());
  const waivers = flags.waivers === undefined ? [] : await readWaivers(flags.waivers);
  const result = await withTarget(flags.baseUrl, baseUrl => {
    if (!flags.quiet) console.log(`checking ${baseUrl}, seed ${seed}`);
    return runConformance({
      baseUrl,
      contractFile: flags.contract,
      seed,
      operations: flags.operation,
      authorization: authorizationFrom(process.env),
      timeoutMs: flags.timeout,
      level: flags.level,
      waivers,
      readOnly: flags.readOnly,
      allWrites: flags.allWrites,
      eventuallyMs: flags.eventually,
      signal: interrupt.signal,
    });
  });
  const verdict = interrupt.signal.aborted ? INTERRUPTED : conformanceVerdict(result);
  if (flags.json !== undefined) await writeJson(flags.json, seed, verdict, result);
  if (!flags.quiet) console.log(checkSummary(result));
  console.log(`${verdict.status}: ${verdict.reasons[0] ?? ''}`);
  process.exitCode = EXIT_CODES[verdict.status];
}

const INTERRUPTED: Verdict = {
  status: 'unknown',
  reasons: ['interrupted: what was checked so far is shown'],
};

async function printPlan(flags: CheckFlags): Promise<void> {
  const plan = await planConformance({
    contractFile: flags.contract,
    operations: flags.operation,
    authenticated: authorizationFrom(process.env) !== undefined,
    seed: flags.seed,
    readOnly: flags.readOnly,
    allWrites: flags.allWrites,
  });
  console.log(planLines(plan).join('\n'));
}

async function writeJson(
  file: string,
  seed: number,
  verdict: Verdict,
  result: ConformanceResult,
): Promise<void> {
  try {
    await writeFile(file, `${stringifyJson({verdict, seed, ...result}, 2)}\n`);
  } catch (thrown) {
    throw new ExplainedError(
      `cannot write ${file} (${messageOf(thrown)})`,
      'give --json a file in a folder that exists',
    );
  }
}

function wholeNumber(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError('give a whole number.');
  return Number(text);
}

function duration(text: string): number {
  try {
    return parseDurationMs(text);
  } catch (thrown) {
    throw new InvalidArgumentError(messageOf(thrown));
  }
}

import {existsSync} from 'node:fs';
import {readdir, realpath, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {faultLine} from '../../conformance/run/causes.ts';
import {planConformance, planLines} from '../../conformance/run/plan-conformance.ts';
import {
  assertKnownOperations,
  type ConformanceOptions,
  runConformance,
} from '../../conformance/run/run-conformance.ts';
import {
  assertSameContract,
  type Baseline,
  readBaseline,
} from '../../conformance/waivers/baseline.ts';
import {readWaivers, waiverDraft} from '../../conformance/waivers/waivers.ts';
import {readSignIn} from '../auth/settings.ts';
import {loadBoundContract} from '../contract/dialects/bind.ts';
import {isCamundaDocument} from '../contract/dialects/camunda-document.ts';
import type {DialectName} from '../contract/dialects/dialects.ts';
import {loadContract} from '../contract/load-contract.ts';
import {systemClock} from '../core/clock.ts';
import {formatDuration} from '../core/duration.ts';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {formatCount, formatRate, plural} from '../core/format.ts';
import {
  type ConformanceResult,
  countOutcomes,
  counts,
  type FindingLevel,
  type LoadBeside,
  loadShortfall,
} from '../record/findings.ts';
import type {RunRecord} from '../record/run-record.ts';
import {Measurement} from './measurement.ts';
import {leftAtPace, type Progress} from './progress.ts';
import type {Settings} from './settings/settings.ts';
import {politeRate} from './target/confirm-target.ts';
import type {Target} from './target/open-target.ts';
import {dialectSpoken} from './target/recognise.ts';
import {otherContract} from './target/spoken-contract.ts';

/** What is checked, and how. */
export interface CheckRequest {
  /** Operation ids; default: all of the contract. */
  readonly operations?: readonly string[] | undefined;
  readonly timeoutMs?: number | undefined;
  /** Generated requests an operation; default 2. */
  readonly casesMax?: number | undefined;
  readonly level?: FindingLevel | undefined;
  /** A JSON file, or a product: `camunda-8.6`. */
  readonly waivers?: string | undefined;
  /** What an earlier check found, as `--json` or its record: it does not count again. */
  readonly baseline?: string | undefined;
  /** A file that must not exist yet: gets a waiver to be filled in for each finding that counts. */
  readonly writeWaivers?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly allWrites?: boolean | undefined;
  /** Operations that reach further than what the run creates, and may be sent all the same. */
  readonly allowed?: readonly string[] | undefined;
  readonly eventuallyMs?: number | undefined;
  /** Process instances per second that are created beside the check; default: none. */
  readonly underLoadPerSecond?: number | undefined;
  /** Whether a target is judged by a contract that it does not speak. */
  readonly anyway?: boolean | undefined;
  /** A folder with flows of the user's own; default: the first of the usual ones that exists. */
  readonly flows?: string | undefined;
}

/**
 * Checks a target against its contract:
 * 1. reads waivers, baseline and flows,
 * 2. opens the target, and refuses a wrong one; one that does not speak the contract is not judged by it; of a
 *    document that is not Camunda's only what it says is expected,
 * 3. sends the cases and judges the answers,
 * 4. builds the record.
 *
 * @throws ExplainedError when the contract, a file or the target is refused
 */
export async function check(
  settings: Settings,
  {waivers, baseline, writeWaivers, flows, anyway = false, ...options}: CheckRequest,
  progress: Progress,
): Promise<RunRecord> {
  const isOther = await isOfOtherProduct(settings.contract.file);
  if (isOther) assertForAny(settings, options);
  if (options.readOnly && options.underLoadPerSecond !== undefined) {
    throw new ExplainedError(
      '--under-load creates instances, and --read-only writes nothing',
      'omit one',
    );
  }
  if (writeWaivers !== undefined) assertAbsent(writeWaivers);
  const named = [...(options.operations ?? []), ...(options.allowed ?? [])];
  if (named.length > 0) {
    const {file, dialect} = settings.contract;
    assertKnownOperations(await loadBoundContract(file, dialect), named);
  }
  const given = {
    ...options,
    ...(waivers === undefined ? {} : await readWaivers(waivers, settings.startedAtMs)),
    ...(baseline === undefined ? {} : {baseline: await baselineFor(settings, baseline)}),
    flowFiles: await findFlows(flows, settings.cwd),
  };
  const use = options.readOnly ? 'read' : 'check';
  const measurement = await Measurement.open(settings, use, progress);
  try {
    await runCheck(measurement, given, {anyway, waivers});
  } finally {
    await measurement.close();
  }
  const record = await measurement.record(settings.contract);
  if (writeWaivers !== undefined) await writeDraft(writeWaivers, record, progress);
  return record;
}

/** @throws ExplainedError where it cannot be read, or was found by another contract */
async function baselineFor({contract}: Settings, file: string): Promise<Baseline> {
  const baseline = await readBaseline(file);
  const {title, version, dialect} = await loadBoundContract(contract.file, contract.dialect);
  assertSameContract(baseline, {title, version, dialect: dialect?.name});
  return baseline;
}

/** A baseline of another host is probably another cluster's; null where it is of this one, or of any machine's own. */
function foundElsewhere({file, target: before}: Baseline, {baseUrl}: Target): string | null {
  const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : url);
  if (hostOf(before) === hostOf(baseUrl)) return null;
  return `the baseline ${file} was found on ${before}, and ${baseUrl} is checked`;
}

/** @throws ExplainedError where the reasons that somebody has filled in would be lost */
function assertAbsent(file: string): void {
  if (!existsSync(file)) return;
  throw new ExplainedError(
    `--write-waivers ${file} is there already`,
    'name another file, and move what is new into the first',
  );
}

async function writeDraft(
  file: string,
  {conformance, run}: RunRecord,
  progress: Progress,
): Promise<void> {
  const findings = conformance?.findings.filter(each => counts(each, conformance)) ?? [];
  if (findings.length === 0) {
    progress.say('no finding counts: no waivers were written');
    return;
  }
  try {
    await writeFile(file, waiverDraft(findings, Date.parse(run.startedAt)), {flag: 'wx'});
  } catch (thrown) {
    throw new ExplainedError(
      `cannot write the waivers ${file} (${messageOf(thrown)})`,
      'give --write-waivers a new file in a folder that can be written to',
    );
  }
  progress.say(
    `waivers  ${file}: fill in reason, link and expires of each, and give it as --waivers`,
  );
}

/**
 * What a check would send, one line for each request; nothing is sent.
 *
 * @throws ExplainedError when the contract is refused
 */
export async function planCheck(
  {contract, connection, seed}: Settings,
  {allowed, casesMax, operations, readOnly, allWrites}: CheckRequest,
): Promise<string[]> {
  const plan = await planConformance({
    contractFile: contract.file,
    dialect: contract.dialect,
    operations,
    authenticated: readSignIn(connection).kind !== 'none' || Boolean(connection['CAMUNDA_API_KEY']),
    seed,
    casesMax,
    readOnly,
    allWrites,
    allowed,
  });
  const judged = await loadContract(contract.file);
  return [...(judged.faults ?? []).map(each => faultLine(judged, each)), ...planLines(plan)];
}

/** Checks the target as a stage of a measurement. */
export async function runCheck(
  measurement: Measurement,
  options: Partial<ConformanceOptions> = {},
  {anyway = false, waivers}: Pick<CheckRequest, 'anyway' | 'waivers'> = {},
): Promise<void> {
  const {settings, target, progress, signal} = measurement;
  if (signal.aborted) return;
  const {seed, contract} = settings;
  const isCamunda = target.facts.speaks !== undefined || target.facts.embedded;
  const other = isCamunda ? await otherContract(settings, target, waivers) : null;
  if (other !== null && !anyway) {
    measurement.miss(`${other.happened}: ${other.remedy}`);
    return;
  }
  if (other !== null) progress.warn(`${other.happened}: judged all the same`);
  const elsewhere = options.baseline ? foundElsewhere(options.baseline, target) : null;
  if (elsewhere !== null) progress.warn(elsewhere);
  const spoken = dialectSpoken(target.facts.speaks);
  const maxRate = politeRate(settings, target);
  if (!target.facts.embedded && isCamunda && !options.readOnly) progress.say(plannedLine(maxRate));
  const all = {
    ...{...options, contractFile: contract.file, dialect: contract.dialect, spoken, seed, signal},
    ...{maxRate, words: waivers !== undefined && other === null ? wordsOf(spoken) : null},
  };
  progress.begin('conformance');
  try {
    const result = await checkTarget(target, all, progress);
    measurement.addConformance(result);
    if (result.loadBeside) progress.say(besideLine(result.loadBeside));
    const shortfall = loadShortfall(result);
    if (shortfall !== null) measurement.miss(shortfall);
  } catch (thrown) {
    measurement.fail('conformance', thrown);
  }
}

/** The waivers of a product of 8.6 or 8.7 judge it by our contract, and in its own words. */
function wordsOf(spoken: DialectName | null): DialectName | null {
  return spoken === '8.6-camunda' || spoken === '8.7' ? spoken : null;
}

function besideLine({created, durationMs, perSecond, refused}: LoadBeside): string {
  const reached = (created * 1000) / Math.max(1, durationMs);
  const pushedBack = refused > 0 ? `, ${formatCount(refused)} refused by backpressure` : '';
  return `created ${formatCount(created)} process instances beside the checks, ${formatRate(reached)}/s of ${perSecond}/s${pushedBack}`;
}

/** What a check is going to do to a cluster that others may use. */
export function plannedLine(maxRate: number | null): string {
  const rate = maxRate === null ? '' : `, at most ${maxRate} requests a second`;
  return `creates up to 50 definitions and a few hundred process instances named c8gauge-...${rate}; cancels the instances at the end, and deletes the definitions where the cluster can`;
}

/** Checks a target in the stage that has begun, and ends that. */
export async function checkTarget(
  {baseUrl, access}: Target,
  options: Omit<ConformanceOptions, 'baseUrl' | 'access' | 'onProgress'>,
  progress: Progress,
): Promise<ConformanceResult> {
  const startedMs = systemClock.monotonicMs();
  const result = await runConformance({
    ...options,
    baseUrl,
    access,
    onProgress({casesDone, operation, share}) {
      const leftMs = leftAtPace(systemClock.monotonicMs() - startedMs, share);
      progress.overall({share, text: plural(casesDone, 'case'), leftMs});
      progress.update(operation);
    },
  });
  progress.overall({share: 1, text: '', leftMs: null});
  const findings = result.findings.filter(each => counts(each, result)).length;
  const exercised = result.coverage.filter(each => each.exercised).length;
  const {pass, skip, error} = countOutcomes(result);
  progress.end(
    findings > 0 ? 'failed' : 'passed',
    `${plural(pass, 'check')} passed on ${exercised} of ${plural(result.coverage.length, 'operation')}, ` +
      `${plural(findings, 'finding')}, ${formatCount(skip)} skipped, ` +
      `${error > 0 ? `${plural(error, 'error')}, ` : ''}${formatDuration(result.durationMs)}`,
  );
  return result;
}

/** Whether a document describes another API than Camunda's. */
async function isOfOtherProduct(file: string | undefined): Promise<boolean> {
  return file !== undefined && !isCamundaDocument(await loadContract(file));
}

/** @throws ExplainedError where what was asked for exists in Camunda's API alone */
function assertForAny({connection, contract}: Settings, options: Partial<CheckRequest>): void {
  if (!connection['CAMUNDA_REST_ADDRESS']) {
    throw new ExplainedError(
      `the embedded cluster does not serve ${contract.file}`,
      'give the address of its server with --base-url',
    );
  }
  if (options.underLoadPerSecond === undefined) return;
  throw new ExplainedError(
    '--under-load creates process instances, which this API does not have',
    'omit it',
  );
}

/** The flows that come with c8gauge; in its own checkout the user's folder would be the same. */
const BUILT_IN = fileURLToPath(new URL('../../conformance/flows', import.meta.url));

/** A file beside the flows of a checkout: a built c8gauge must not run those a second time. */
const SOURCES = 'run/describe-flow.ts';

const USUAL_FOLDERS = ['flows', 'conformance/flows'];

const FLOW = /\.test\.[cm]?[jt]s$/;

/**
 * Finds the flows of the user's own: `*.test.ts` files in a folder.
 *
 * @param folder the one that was named; default: the first of the two usual ones that exists
 * @returns absolute paths, in order; none where no folder was named and neither usual one exists
 * @throws ExplainedError when a named folder cannot be read or has no flow in it
 */
export async function findFlows(folder: string | undefined, cwd: string): Promise<string[]> {
  if (folder !== undefined) return namedFlows(folder);
  for (const each of USUAL_FOLDERS.map(each => resolve(cwd, each))) {
    if (existsSync(each)) return (await isOurs(each)) ? [] : filesIn(each);
  }
  return [];
}

async function isOurs(folder: string): Promise<boolean> {
  return (await realpath(folder)) === BUILT_IN || existsSync(join(folder, '..', SOURCES));
}

async function namedFlows(folder: string): Promise<string[]> {
  const files = await filesIn(resolve(folder)).catch((thrown: unknown) => {
    throw new ExplainedError(`cannot read --flows ${folder} (${messageOf(thrown)})`, 'check it');
  });
  if (files.length > 0) return files;
  throw new ExplainedError(`--flows ${folder} has no flow`, 'name its files like my-flow.test.ts');
}

async function filesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter(each => FLOW.test(each));
  return names.toSorted().map(each => join(folder, each));
}

import {readFileSync} from 'node:fs';
import {rm, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {anonymousAccess} from '../auth/access.ts';
import {ElementTally} from '../client/element-tally.ts';
import {
  assertJudgeable,
  type BoundContract,
  type ContractChoice,
  contractToCall,
} from '../contract/dialects/bind.ts';
import {OLDER_NAMES} from '../core/environment-names.ts';
import {ExplainedError} from '../core/errors.ts';
import {freshRunId} from '../core/random.ts';
import {temporaryFolder} from '../core/temporary-folder.ts';
import type {LoadResult} from '../record/load-result.ts';
import {type Bundle, bundleScript} from './bundle/bundle-script.ts';
import {findScript} from './bundle/find-script.ts';
import {isolationOf} from './bundle/isolation.ts';
import {makeRunnable} from './bundle/make-runnable.ts';
import {OptionPlaces} from './bundle/option-places.ts';
import {RemoteModules} from './bundle/remote-modules.ts';
import {SourcePlaces} from './bundle/source-places.ts';
import {Deadlines} from './embedded/http/network.ts';
import {BodyMemory} from './embedded/http/received-body.ts';
import {OperationFolds} from './embedded/http/series.ts';
import type {Machine} from './embedded/machine/machine.ts';
import {askOnce, systemMachine} from './embedded/machine/system-machine.ts';
import {systemThread} from './embedded/machine/system-thread.ts';
import {EMBEDDED_MODULES} from './embedded/modules/modules.ts';
import {loadPages} from './embedded/modules/pages.ts';
import {runEmbedded} from './embedded/run-embedded.ts';
import {CompiledScript, describeFailure} from './embedded/script.ts';
import {ScriptLedger} from './embedded/script-ledger.ts';
import {Vu} from './embedded/vu.ts';
import {noIterations, type WorkerHost} from './embedded/vu-host.ts';
import {Instruments} from './embedded/vu-scope.ts';
import {inspectScript} from './k6/inspect-script.ts';
import {k6Version} from './k6/k6-process.ts';
import {DRAIN_MS, type LoadRequest, type LoadRun, type LoadTarget, type Prepared} from './load.ts';
import {MetricSet} from './measure/metrics.ts';
import {extensionOf, floorOf} from './options/extension.ts';
import type {Fields} from './options/field-reader.ts';
import {withEnvironment} from './options/k6-environment.ts';
import {
  canonicalOptions,
  doubtsAbout,
  doubtsOnK6,
  refuseAll,
  unhonoured,
} from './options/known-options.ts';
import {capRates, overrideOptions} from './options/override-options.ts';
import {assertProfileTaken} from './options/profile-refusal.ts';
import {readOptions} from './options/read-options.ts';
import type {RunPlan} from './options/scenario-plan.ts';
import {
  missingFunctions,
  type ScriptParts,
  tooManyRealms,
  unjudgeable,
} from './options/script-refusals.ts';
import {type OptionPath, WrongOption} from './options/wrong-option.ts';

/**
 * Makes a script ready to run, and refuses what could not run against any target:
 * 1. find the script and bundle it, once for both engines;
 * 2. write the payloads of the seed, where it reads them, into a folder of its own;
 * 3. evaluate its top level, on the engine that will run it, to learn its options, apply the overrides,
 *    and check them, also against the functions and metrics that the script turned out to have.
 *
 * Dispose of what it returns.
 *
 * @throws ExplainedError for an unknown script, one that does not build or that the engine would run
 *   wrongly, wrong options, no k6
 */
export async function prepare(request: LoadRequest): Promise<Prepared> {
  const isEmbedded = request.engine === 'embedded';
  if (!isEmbedded) await k6Version();
  const contract = await contractOf(request.contract);
  const withValidators = (request.validate ?? 0) > 0;
  if (withValidators) assertJudgeable(request.contract);
  const {project} = request;
  const file = await findScript(request.script, project?.folder);
  const remote = isEmbedded
    ? new RemoteModules(project?.folder ?? dirname(file), askOnce)
    : undefined;
  const runsOn = isEmbedded ? 'embedded' : 'k6';
  const written = await bundleScript(file, {contract, withValidators, project, remote, runsOn});
  // k6 runs it as it is written.
  const bundle = isEmbedded ? makeRunnable(written, EMBEDDED_MODULES) : written;
  const folder = await temporaryFolder();
  const dispose = () => rm(folder, {recursive: true, force: true});
  try {
    const payloadsFile = join(folder, 'payloads.json');
    if (bundle.code.includes(PAYLOADS)) await writePayloads(payloadsFile, request.seed);
    const env = environmentOf(request, payloadsFile);
    const script = await (isEmbedded ? describeScript(bundle, env) : describeOnK6(bundle, env));
    const own = withEnvironment(canonicalOptions(script.options), request.env ?? {});
    assertProfileTaken({
      profile: request.profile,
      known: project?.profiles ?? [],
      isTaken: extensionOf(own)['takesOverrides'] === true,
      bundle,
    });
    const options = optionsInForce(request, own);
    const placeOf = placesOf(written, canonicalOptions(script.options), options);
    const plan = planOf(options, placeOf);
    refuseAll(
      [
        ...(isEmbedded ? unhonoured(options) : []),
        ...missingFunctions(plan, script),
        ...unjudgeable(plan, script, request.engine),
        ...tooManyRealms(plan, script.isolation),
      ],
      placeOf,
    );
    return {
      ...{request, name: bundle.name, bundle, env, folder, dispose},
      ...{options, isOverridden: options !== script.options, plan, floor: floorOf(options)},
      doubts: isEmbedded ? doubtsAbout(options) : doubtsOnK6(options),
      handleSummary: script.handleSummary,
      isolation: script.isolation,
    };
  } catch (thrown) {
    await dispose();
    throw thrown;
  }
}

/**
 * Runs a prepared script against a target and returns what was measured. That the target answers is
 * for the caller to see: one that fails or dies while the script runs is a result, not an error.
 *
 * @param machine whose time, network and threads the engine uses
 * @throws ExplainedError when the script breaks before the load, in its `setup` or at its top level
 */
export async function run(
  prepared: Prepared,
  target: LoadTarget,
  machine: Machine = systemMachine,
): Promise<LoadResult> {
  const {request} = prepared;
  const baseUrl = target.baseUrl ?? request.baseUrl;
  if (baseUrl === undefined)
    throw new TypeError('neither the request nor the target has a baseUrl');
  const access = target.access ?? anonymousAccess;
  for (const doubt of prepared.doubts) target.onLog('warn', doubt);
  const env = {
    ...prepared.env,
    ...texts({
      CAMUNDA_REST_ADDRESS: baseUrl,
      C8GAUGE_BASE_URL: baseUrl,
      CAMUNDA_DEFAULT_TENANT_ID: access.tenantId ?? undefined,
      // The header that lets the script in, and none of the secrets that it is made of.
      C8GAUGE_AUTHORIZATION: access.authorization.current() ?? undefined,
      ...target.variables,
      ...request.variables,
    }),
  };
  const load: LoadRun = {...prepared, target, baseUrl, access, env};
  const result = await (request.engine === 'k6'
    ? (await import('./k6/run-k6.ts')).runK6(load, machine.clock)
    : runEmbedded(load, machine));
  return request.profile === undefined ? result : {...result, profile: request.profile};
}

/** Prepares a script, runs it once, and disposes of it. @throws ExplainedError as both do */
export async function runScenario(load: LoadRequest & LoadTarget): Promise<LoadResult> {
  const prepared = await prepare(load);
  try {
    return await run(prepared, load);
  } finally {
    await prepared.dispose();
  }
}

/** By dialect: what c8gauge comes with is read once; a file may change between runs. */
const builtIn = new Map<string, Promise<BoundContract>>();

function contractOf(choice: ContractChoice = {}): Promise<BoundContract> {
  if (choice.file !== undefined) return contractToCall(choice);
  const key = choice.dialect ?? '';
  const contract = builtIn.get(key) ?? contractToCall(choice);
  builtIn.set(key, contract);
  return contract;
}

/** The script's options with the overrides of the command line applied. */
function optionsInForce(request: LoadRequest, own: Fields): Fields {
  const extension = extensionOf(own);
  // A script whose options come from k6.config.ts has read the overrides from its environment.
  const takesOverrides = extension['takesOverrides'] === true;
  const {backOff = 'none', maxRate} = request;
  // A script that does not ask its back-off would send every arrival all the same.
  if (backOff !== 'none' && extension['backOff'] !== backOff)
    throw new ExplainedError(
      `the script has no back-off '${backOff}'`,
      'omit --back-off, or choose a scenario whose starters create instances at a rate',
    );
  return capRates(takesOverrides ? own : overrideOptions(own, request), maxRate);
}

type PlaceOf = (path: OptionPath) => string | null;

/** The lines of options, of those that the script has itself and nothing took the place of. */
function placesOf(written: Bundle, own: Fields, inForce: Fields): PlaceOf {
  let places: OptionPlaces | null = null;
  return path => {
    const [option = ''] = path;
    if (own[option] === undefined || !isDeepStrictEqual(own[option], inForce[option])) return null;
    places ??= new OptionPlaces(written);
    return places.placeOf(path);
  };
}

/** @throws ExplainedError for what is not understood, with its line */
function planOf(options: Fields, placeOf: PlaceOf): RunPlan {
  try {
    return readOptions(options);
  } catch (thrown) {
    if (thrown instanceof WrongOption) refuseAll([thrown], placeOf);
    throw thrown;
  }
}

/** The variable of the file that the payloads are in. */
const PAYLOADS = 'C8GAUGE_PAYLOADS';

/** Faker is loaded for those scripts only that want it: that takes longer than all else of a start. */
async function writePayloads(file: string, seed: number): Promise<void> {
  const {payloadsJson} = await import('./payloads.ts');
  await writeFile(file, payloadsJson(seed));
}

/** `__ENV`, as far as it does not depend on the target. */
function environmentOf(request: LoadRequest, payloadsFile: string): Record<string, string> {
  const {baseUrl, env = {}, variables, profile, vus, duration, rate, iterations, backOff} = request;
  const given = Object.entries(env).filter(
    ([name]) => !name.startsWith('CAMUNDA_') && !Object.hasOwn(OLDER_NAMES, name),
  );
  return texts({
    ...Object.fromEntries(given),
    CAMUNDA_REST_ADDRESS: baseUrl,
    C8GAUGE_AUTHORIZATION: undefined,
    C8GAUGE_BASE_URL: baseUrl,
    [PAYLOADS]: payloadsFile,
    C8GAUGE_SEED: request.seed,
    C8GAUGE_RUN_ID: runIdOf(request),
    C8GAUGE_DRAIN_MS: request.drainMs ?? DRAIN_MS,
    C8GAUGE_PROFILE: profile,
    C8GAUGE_VUS: vus,
    C8GAUGE_DURATION: duration,
    C8GAUGE_RATE: rate,
    C8GAUGE_ITERATIONS: iterations,
    C8GAUGE_VALIDATE: request.validate,
    C8GAUGE_BACK_OFF: backOff,
    ...variables,
  });
}

/** Names of processes and jobs end with it, so it may hold what XML allows in them (NCName). */
const RUN_ID = /^[\w.-]{1,64}$/;

/** @throws ExplainedError for one that no name may end with */
function runIdOf({runId, env = {}}: LoadRequest): string {
  const given = env['C8GAUGE_RUN_ID'] || undefined;
  if (given !== undefined && !RUN_ID.test(given))
    throw new ExplainedError(
      `C8GAUGE_RUN_ID '${given}' cannot be part of a name`,
      'write it with letters, digits, -, _ and .',
    );
  return given ?? runId ?? freshRunId();
}

/** What has a value, as text. */
function texts(
  values: Readonly<Record<string, string | number | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

/** What a script says of itself. */
interface Described
  extends ScriptParts,
    Pick<Prepared, 'options' | 'handleSummary' | 'isolation'> {}

/**
 * Evaluates a script's top level once, outside any run, to learn what it exports and which metrics it
 * declares.
 *
 * @throws ExplainedError when the top level throws, or leaves a promise behind that is rejected
 */
async function describeScript(
  bundle: Bundle,
  env: Readonly<Record<string, string>>,
): Promise<Described> {
  const metrics = new MetricSet([]);
  const instruments = new Instruments(metrics, new OperationFolds());
  try {
    await loadPages(bundle.code);
    const isolation = isolationOf(bundle.code);
    const script = new CompiledScript(bundle.code, bundle.name, isolation);
    const vu = await withoutRejections(() => {
      return new Vu({inInstance: 0, inTest: 0}, hostOf(bundle, env), instruments, script);
    });
    const {exports} = vu;
    const {options = {}, handleSummary} = exports;
    return {
      options: plain(options),
      isolation: script.sharedChange() === null ? isolation : 'realm',
      handleSummary: typeof handleSummary === 'function' ? handleSummary : null,
      exports,
      metrics: new Map(metrics.names().map(name => [name, metrics.get(name)?.kind ?? ''])),
    };
  } catch (thrown) {
    const why = new SourcePlaces(bundle).translate(describeFailure(thrown, bundle.name));
    throw new ExplainedError(
      `${bundle.name} breaks at its top level (${why})`,
      'correct the script',
      {cause: thrown},
    );
  }
}

/** k6 alone knows what else there is, and refuses by itself what it lacks, before it runs. */
async function describeOnK6(
  bundle: Bundle,
  env: Readonly<Record<string, string>>,
): Promise<Described> {
  const options = await inspectScript(bundle, env);
  return {options, handleSummary: null, isolation: 'names', exports: null, metrics: null};
}

/** Throws what a promise was rejected with that an action made and nobody handles. */
async function withoutRejections<T>(action: () => T): Promise<T> {
  const reasons: unknown[] = [];
  const note = (reason: unknown) => void reasons.push(reason);
  process.on('unhandledRejection', note);
  try {
    const made = action();
    // Node tells of them once the current turn is over.
    await new Promise<void>(resolve => systemThread.clock.nextTurn(resolve));
    if (reasons.length > 0) throw reasons[0];
    return made;
  } finally {
    process.off('unhandledRejection', note);
  }
}

/** k6 reads options as JSON too: what JSON cannot hold is not in force. */
function plain(options: unknown): Fields {
  return JSON.parse(JSON.stringify(options)) as Fields;
}

function hostOf(bundle: Bundle, env: Readonly<Record<string, string>>): WorkerHost {
  return {
    plan: readOptions({}),
    ...{options: {}, env, looksAtFields: false},
    network: {
      transport: systemThread.transport(null, readOptions({})),
      memory: new BodyMemory(new SharedArrayBuffer(4)),
      ...{pace: null, refusalOf: () => null},
    },
    clock: systemThread.clock,
    deadlines: new Deadlines(systemThread.clock, () => Number.POSITIVE_INFINITY),
    randomBytes: systemThread.randomBytes,
    sharedArrays: new Map(),
    readFile: path => readFileSync(resolve(bundle.folder, path.replace(/^file:\/\//, ''))),
    log: () => undefined,
    threw: () => undefined,
    warnOnce: () => undefined,
    ledger: new ScriptLedger(systemThread.clock),
    elements: new ElementTally(),
    abortTest: () => undefined,
    failTest: () => undefined,
    running: null,
    counts: noIterations(),
    startedAtMs: 0,
    activeVus: () => 0,
    initializedVus: () => 0,
  };
}

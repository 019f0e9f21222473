import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openDoor} from '../auth/access.ts';
import {contractToCall, assertJudgeable} from '../contract/dialects/bind.ts';
import {C8GAUGE_VERSION} from '../core/c8gauge-version.ts';
import {ExplainedError} from '../core/errors.ts';
import type {LoadResult} from '../record/load-result.ts';
import {bundleScript} from './bundle/bundle-script.ts';
import {findScript} from './bundle/find-script.ts';
import {refuseUnsupported} from './bundle/refuse-unsupported.ts';
import {describeScript} from './embedded/describe-script.ts';
import {EMBEDDED_MODULES} from './embedded/modules/require-module.ts';
import {type EmbeddedInput, runEmbedded} from './embedded/run-embedded.ts';
import {k6Version} from './k6/find-k6.ts';
import {type K6Input, runK6} from './k6/run-k6.ts';
import {capRates} from './options/cap-rates.ts';
import {FieldReader, type Fields} from './options/field-reader.ts';
import {overrideOptions, readOptions} from './options/read-options.ts';
import {makePayloads} from './payloads/make-payloads.ts';
import {probeTarget} from './probe-target.ts';
import type {ScenarioRun} from './scenario-run.ts';

/**
 * Runs one scenario against a target and returns what was measured:
 * 1. find the script and bundle it, once for both engines;
 * 2. make the payloads of the seed and lay them beside the bundle;
 * 3. evaluate its top level to learn its options, lay the overrides over them, check them;
 * 4. see that the target answers;
 * 5. hand the bundle to the engine.
 *
 * A target that fails or dies while the scenario runs is a result, not an error.
 *
 * @throws ExplainedError when the run cannot begin: unknown script, wrong options, no target, no k6
 */
export async function runScenario(request: ScenarioRun): Promise<LoadResult> {
  return withScenario(request, async ({basePath, isOverridden, script, folder, ...input}) => {
    await probeTarget(request.baseUrl, basePath, request.access);
    // The embedded engine has no release of its own.
    const version = C8GAUGE_VERSION;
    const result =
      request.engine === 'k6'
        ? await runK6(request, {...input, isOverridden, folder})
        : await runEmbedded(request, {...input, version, script});
    return request.profile === undefined ? result : {...result, profile: request.profile};
  });
}

/**
 * Refuses what could not run against any target, so that none has to be started first.
 *
 * @throws ExplainedError as {@link runScenario} does, the target aside
 */
export async function refuseUnrunnable(request: Omit<ScenarioRun, 'baseUrl'>): Promise<void> {
  if (request.engine === 'k6') await k6Version();
  await withScenario({...request, baseUrl: 'http://127.0.0.1:1'}, async () => undefined);
}

/** A scenario that is ready to run. */
interface Prepared extends Omit<EmbeddedInput, 'version'>, K6Input {
  /** Of the contract: what the target is probed under. */
  readonly basePath: string;
}

/** Steps 1 to 3; what was laid in the folder is gone once it was used. */
async function withScenario<T>(
  request: ScenarioRun,
  use: (prepared: Prepared) => Promise<T>,
): Promise<T> {
  const contract = await contractToCall(request.contract);
  const withValidators = (request.validate ?? 0) > 0;
  if (withValidators) assertJudgeable(request.contract);
  const bundle = await bundleScript(await findScript(request.script), {contract, withValidators});
  if (request.engine === 'embedded') refuseUnsupported(bundle, EMBEDDED_MODULES);
  const folder = await mkdtemp(join(tmpdir(), 'c8gauge-'));
  try {
    const payloadsFile = join(folder, 'payloads.json');
    await writeFile(payloadsFile, JSON.stringify(makePayloads(request.seed)));
    const env = environment(request, payloadsFile);
    const script = describeScript(bundle, env);
    const options = capRates(optionsInForce(request, script.options), request.maxRate);
    refuseUnheard(request, options);
    const plan = readOptions(options);
    const {basePath} = contract;
    const isOverridden = options !== script.options;
    return await use({bundle, options, isOverridden, plan, env, folder, script, basePath});
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** A script that does not ask its back-off would send every arrival all the same. */
function refuseUnheard({backOff = 'none'}: ScenarioRun, options: Fields): void {
  if (backOff === 'none' || extensionOf(options)?.['backOff'] === backOff) return;
  throw new ExplainedError(
    `the script has no back-off '${backOff}'`,
    'leave --back-off out, or take a scenario whose starters create instances at a rate',
  );
}

function optionsInForce(request: ScenarioRun, options: Fields): Fields {
  // A script whose options come from k6.config.ts has read the overrides from its environment.
  if (extensionOf(options)?.['takesOverrides'] === true) return options;
  return overrideOptions(options, request);
}

function extensionOf(options: Fields): Fields | undefined {
  return new FieldReader(options, 'options').object('ext')['c8gauge'] as Fields | undefined;
}

/** The script gets the header that lets it in, and none of the secrets that it is made of. */
function environment(request: ScenarioRun, payloadsFile: string): Record<string, string> {
  const {profile, vus, duration, rate, iterations, backOff, env, access = openDoor} = request;
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('CAMUNDA_'));
  const given = {
    ...Object.fromEntries(own),
    CAMUNDA_REST_ADDRESS: request.baseUrl,
    CAMUNDA_DEFAULT_TENANT_ID: access.tenantId ?? undefined,
    C8GAUGE_AUTHORIZATION: access.authorization.current() ?? undefined,
    C8GAUGE_BASE_URL: request.baseUrl,
    C8GAUGE_PAYLOADS: payloadsFile,
    C8GAUGE_SEED: request.seed,
    C8GAUGE_PROFILE: profile,
    C8GAUGE_VUS: vus,
    C8GAUGE_DURATION: duration,
    C8GAUGE_RATE: rate,
    C8GAUGE_ITERATIONS: iterations,
    C8GAUGE_VALIDATE: request.validate,
    C8GAUGE_BACK_OFF: backOff,
    ...env,
  };
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

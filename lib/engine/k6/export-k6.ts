import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {stringify as stringifyYaml} from 'yaml';
import {type ContractChoice, contractToCall} from '../../contract/dialects/bind.ts';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {freshRunId} from '../../core/random.ts';
import {type Bundle, bundleScript, type Project} from '../bundle/bundle-script.ts';
import {findScript} from '../bundle/find-script.ts';
import {payloadsJson} from '../payloads.ts';

/** Kubernetes refuses a ConfigMap of more than 1 MiB; names and YAML take some of it. */
const CONFIG_MAP_BYTES_MAX = 1024 * 1024 - 16 * 1024;

/** The name under which scripts find their payloads when no environment says otherwise. */
const PAYLOADS_FILE = 'payloads.json';

export interface ExportRequest {
  /** Names from `scenarios/` or paths. */
  readonly scripts: readonly string[];
  readonly folder: string;
  readonly seed: number;
  /** Whose operations are called. Default: those of the contract that c8gauge comes with. */
  readonly contract?: ContractChoice;
  /** The folder in which c8gauge was called. Default: only what c8gauge comes with. */
  readonly project?: Project;
}

export interface OperatorRequest extends ExportRequest {
  /** Pods that share the load. */
  readonly parallelism: number;
  /** `http://host:port` as the pods see it. */
  readonly baseUrl: string;
}

/**
 * Writes bundles that stock k6 runs as they are: `k6 run DIR/process-loop.js`.
 *
 * @returns the files that were written
 * @throws ExplainedError when a script is unknown or does not build, or the folder cannot be written
 */
export async function exportK6(request: ExportRequest): Promise<string[]> {
  const bundles = await bundlesOf(request);
  const files = bundles.map(each => [`${each.name}.js`, each.code] as const);
  const payloads = [PAYLOADS_FILE, payloadsJson(request.seed)] as const;
  return writeAll(request.folder, [...files, payloads]);
}

/**
 * Writes a TestRun and its ConfigMap for Grafana's k6-operator, one pair a script:
 * `kubectl apply -f DIR/process-loop.yaml`.
 *
 * @see https://grafana.com/docs/k6/latest/set-up/set-up-distributed-k6/usage/executing-k6-scripts-with-testrun-crd/
 * @throws ExplainedError when a bundle does not fit into a ConfigMap, and as {@link exportK6}
 */
export async function exportK6Operator(request: OperatorRequest): Promise<string[]> {
  const payloads = payloadsJson(request.seed);
  const bundles = await bundlesOf(request);
  const files = bundles.map(bundle => {
    const documents = [
      configMapOf(bundle, payloads),
      testRunOf(bundle.name, request.parallelism, {
        C8GAUGE_BASE_URL: request.baseUrl,
        // The pods share their work, and so its names.
        C8GAUGE_RUN_ID: freshRunId(),
      }),
    ];
    const yaml = documents.map(each => stringifyYaml(each, {lineWidth: 0})).join('---\n');
    return [`${bundle.name}.yaml`, yaml] as const;
  });
  return writeAll(request.folder, files);
}

/** The ConfigMap that holds a bundle and its payloads. */
export function configMapOf({name, code}: Pick<Bundle, 'name' | 'code'>, payloads: string) {
  const bytes = Buffer.byteLength(code) + Buffer.byteLength(payloads);
  if (bytes > CONFIG_MAP_BYTES_MAX) {
    throw new ExplainedError(
      `${name} and its payloads take ${bytes} bytes, and a ConfigMap holds 1 MiB`,
      'put them into an image or a volume, and run export k6',
    );
  }
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {name: resourceName(name)},
    data: {[`${name}.js`]: code, [PAYLOADS_FILE]: payloads},
  };
}

/** The TestRun that runs it in so many pods, with these variables. */
export function testRunOf(
  name: string,
  parallelism: number,
  env: Readonly<Record<string, string>>,
) {
  return {
    apiVersion: 'k6.io/v1alpha1',
    kind: 'TestRun',
    metadata: {name: resourceName(name)},
    spec: {
      parallelism,
      cleanup: 'post',
      script: {configMap: {name: resourceName(name), file: `${name}.js`}},
      arguments: '--tag testid=c8gauge',
      runner: {env: Object.entries(env).map(([key, value]) => ({name: key, value}))},
    },
  };
}

/** A name that Kubernetes takes (RFC 1123): lower case, digits and dashes. */
function resourceName(name: string): string {
  const label = name
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `c8gauge-${label}`.slice(0, 63);
}

async function bundlesOf({scripts, project, ...request}: ExportRequest): Promise<Bundle[]> {
  const contract = await contractToCall(request.contract);
  const bundles: Bundle[] = [];
  for (const script of scripts) {
    const file = await findScript(script, project?.folder);
    bundles.push(await bundleScript(file, {contract, project, runsOn: 'exported'}));
  }
  return bundles;
}

async function writeAll(
  folder: string,
  files: readonly (readonly [string, string])[],
): Promise<string[]> {
  try {
    await mkdir(folder, {recursive: true});
    for (const [name, content] of files) await writeFile(join(folder, name), content);
  } catch (thrown) {
    throw new ExplainedError(
      `cannot write to ${folder} (${messageOf(thrown)})`,
      'give a folder that can be written to',
    );
  }
  return files.map(([name]) => join(folder, name));
}

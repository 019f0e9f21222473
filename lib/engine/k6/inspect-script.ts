import {spawn} from 'node:child_process';
import {text} from 'node:stream/consumers';
import {ExplainedError, oneLine} from '../../core/errors.ts';
import type {Bundle} from '../bundle/bundle-script.ts';
import {SourcePlaces} from '../bundle/source-places.ts';
import type {Fields} from '../options/field-reader.ts';
import {readLog, withoutProxies} from './k6-process.ts';

/** A top level that does not end would hold c8gauge for ever; k6 itself gives `setup` as long. */
const INSPECT_MS = 60_000;

/**
 * The options of a script as k6 reads them, which runs its top level for that: a script may import what
 * only k6 has.
 *
 * @see https://grafana.com/docs/k6/latest/reference/ (k6 inspect)
 * @throws ExplainedError when k6 refuses the script, with its own words and the script's line
 */
export async function inspectScript(
  bundle: Bundle,
  env: Readonly<Record<string, string>>,
): Promise<Fields> {
  const args = ['inspect', '--include-system-env-vars', '--no-color', '--log-format', 'json', '-'];
  const child = spawn('k6', args, {
    cwd: bundle.folder,
    env: {PATH: process.env['PATH'], ...withoutProxies(env), K6_NO_USAGE_REPORT: 'true'},
    timeout: INSPECT_MS,
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(bundle.code);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [code, output, log] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (code === 0) return withoutNulls(JSON.parse(output) as Fields);
  const entries = log.split('\n').flatMap(line => readLog(line) ?? []);
  const last = entries.filter(each => each.level === 'error').at(-1)?.msg ?? log;
  const why = code === null ? `it did not end within ${INSPECT_MS / 1000} s` : oneLine(last);
  throw new ExplainedError(
    `k6 refuses ${bundle.name} (${new SourcePlaces(bundle).translate(inPlaces(why, bundle.name))})`,
    'correct the script',
  );
}

/** k6 calls what it reads from its standard input `file:///-`. */
function inPlaces(text: string, name: string): string {
  return text.replace(/file:\/\/\/-:/g, `${name}:`);
}

/** k6 writes each option that it knows, `null` where it is not set. */
function withoutNulls(fields: Fields): Fields {
  const entries = Object.entries(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const isFields = typeof value === 'object' && !Array.isArray(value);
      return [name, isFields ? withoutNulls(value as Fields) : value] as const;
    }),
  );
}

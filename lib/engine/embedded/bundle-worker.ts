import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

let bundled: Promise<string> | undefined;

/**
 * The worker's TypeScript as one piece of CommonJS, for a checkout. Loaded through tsx it would run
 * a third slower: what tsx adds to keep the names of functions runs each time one is made, and the
 * engine makes them for each request.
 *
 * @param entry URL of the worker's source
 */
export function bundleWorker(entry: URL): Promise<string> {
  bundled ??= build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'silent',
  }).then(({outputFiles}) => outputFiles[0]?.text ?? '');
  return bundled;
}

import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {build} from 'esbuild';
import {SECRET_NAMES, type Settings} from '../auth/settings.ts';
import {ExplainedError, messageOf} from '../core/errors.ts';

/** What `k6.config.ts` says of clusters; the profiles in it are the scenarios' own to read. */
export interface ProjectConfig {
  /** Environment names and their values, for what the environment does not set. No secrets. */
  readonly connection: Settings;
  /** Hosts that load may be sent to without naming them again: `stage.example`, `stage.example:8080`. */
  readonly allowedHosts: readonly string[];
}

/**
 * Reads `connection` and `targets.allowed` of the `k6.config.ts` in a folder.
 *
 * @throws ExplainedError when it does not build, or has a secret in it
 */
export async function readProjectConfig(folder: string): Promise<ProjectConfig> {
  const file = resolve(folder, 'k6.config.ts');
  if (!existsSync(file)) return {connection: {}, allowedHosts: []};
  const exported = await load(file);
  const connection = (exported['connection'] ?? {}) as Settings;
  const secret = SECRET_NAMES.find(name => connection[name] !== undefined);
  if (secret !== undefined) {
    throw new ExplainedError(
      `${file} has ${secret} in it`,
      'take it out and set it in the environment: the file is shared, a secret is not',
    );
  }
  const targets = (exported['targets'] ?? {}) as {readonly allowed?: readonly string[]};
  return {connection, allowedHosts: targets.allowed ?? []};
}

/** Bundled, so that it may import, and so that it reads alike in a checkout and in a package. */
async function load(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const {outputFiles} = await build({
      entryPoints: [file],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
    });
    const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
    const module = (await import(`data:text/javascript;base64,${code}`)) as Record<string, unknown>;
    // `export default defineConfig({...})` and single exports say the same.
    return {...(module['default'] as object | undefined), ...module};
  } catch (thrown) {
    throw new ExplainedError(`cannot read ${file} (${messageOf(thrown)})`, 'correct the file');
  }
}

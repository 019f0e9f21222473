import {isSecretName, type Settings} from '../../auth/settings.ts';
import {ExplainedError} from '../../core/errors.ts';
import {loadConfig} from '../../project/load-config.ts';

/** What `k6.config.ts` says of clusters. */
export interface ProjectConfig {
  /** Environment names and their values, for what the environment does not set. No secrets. */
  readonly connection: Settings;
  /** Hosts that load may be sent to without naming them again: `stage.example`, `stage.example:8080`. */
  readonly allowedHosts: readonly string[];
}

/**
 * Reads `connection` and `targets.allowed` of the `k6.config.ts` in a folder.
 *
 * @throws ExplainedError when it cannot be read, or has a secret in it
 */
export async function readProjectConfig(folder: string): Promise<ProjectConfig> {
  const {connection = {}, targets = {}} = await loadConfig(folder);
  const secret = Object.keys(connection).find(
    name => connection[name] !== undefined && isSecretName(name),
  );
  if (secret !== undefined) {
    throw new ExplainedError(
      `k6.config.ts has ${secret} in it`,
      'take it out and set it in the environment: the file is shared, a secret is not',
    );
  }
  return {connection, allowedHosts: targets.allowed ?? []};
}

import {readFile} from 'node:fs/promises';
import {type Command, Option} from 'commander';
import type {Settings} from '../../auth/settings.ts';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {type ProjectConfig, readProjectConfig} from './project-config.ts';

/** Which cluster, and how to sign in. A secret is never a flag: a command line can be read by others. */
export interface ConnectionFlags {
  readonly baseUrl?: string;
  readonly authStrategy?: string;
  readonly clientId?: string;
  readonly clientSecretFile?: string;
  readonly oauthUrl?: string;
  readonly tokenAudience?: string;
  readonly tokenScope?: string;
  readonly username?: string;
  readonly passwordFile?: string;
  readonly tenantId?: string;
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

type PathParser = (text: string) => string;

/** Adds the flags of {@link ConnectionFlags} to a command. */
export function withConnectionFlags(command: Command, path: PathParser): Command {
  return withSignInFlags(
    command.option(
      '--base-url <url>',
      'the cluster, without /v2 (default: CAMUNDA_REST_ADDRESS, or else an embedded one)',
    ),
    path,
  );
}

/** Adds the flags that say how to sign in, for a command that names its clusters in another way. */
export function withSignInFlags(command: Command, path: PathParser): Command {
  return command
    .addOption(
      new Option('--auth-strategy <name>', 'how to sign in (CAMUNDA_AUTH_STRATEGY)').choices([
        'NONE',
        'BASIC',
        'OAUTH',
        'BEARER',
      ]),
    )
    .option('--client-id <id>', 'CAMUNDA_CLIENT_ID')
    .option('--client-secret-file <file>', 'a file that holds CAMUNDA_CLIENT_SECRET', path)
    .option('--oauth-url <url>', "the OAuth server's token endpoint (CAMUNDA_OAUTH_URL)")
    .option('--token-audience <audience>', 'CAMUNDA_TOKEN_AUDIENCE')
    .option('--token-scope <scope>', 'CAMUNDA_OAUTH_SCOPE')
    .option('--username <name>', 'CAMUNDA_BASIC_AUTH_USERNAME')
    .option('--password-file <file>', 'a file that holds CAMUNDA_BASIC_AUTH_PASSWORD', path)
    .option('--tenant-id <id>', 'CAMUNDA_DEFAULT_TENANT_ID')
    .option('--ca <file>', 'a private CA to trust, PEM (CAMUNDA_MTLS_CA_PATH)', path)
    .option('--cert <file>', 'our client certificate, PEM (CAMUNDA_MTLS_CERT_PATH)', path)
    .option('--key <file>', 'its key, PEM (CAMUNDA_MTLS_KEY_PATH)', path);
}

/** Settings as they are in force, and what the project allows. */
export interface Connection {
  readonly settings: Settings;
  readonly config: ProjectConfig;
}

/**
 * Flags over environment over `k6.config.ts`.
 *
 * @throws ExplainedError when a secret's file or the configuration cannot be read
 */
export async function connectionOf(
  flags: ConnectionFlags,
  environment: NodeJS.ProcessEnv,
  folder: string,
): Promise<Connection> {
  const config = await readProjectConfig(folder);
  const own = Object.entries(environment).filter(
    ([name, value]) => name.startsWith('CAMUNDA_') && value,
  );
  const settings = {
    ...config.connection,
    ...Object.fromEntries(own),
    ...(await settingsOf(flags)),
  };
  return {settings, config};
}

async function settingsOf(flags: ConnectionFlags): Promise<Settings> {
  const named: Readonly<Record<string, string | undefined>> = {
    CAMUNDA_REST_ADDRESS: flags.baseUrl,
    CAMUNDA_AUTH_STRATEGY: flags.authStrategy,
    CAMUNDA_CLIENT_ID: flags.clientId,
    CAMUNDA_CLIENT_SECRET: await secretIn(flags.clientSecretFile, '--client-secret-file'),
    CAMUNDA_OAUTH_URL: flags.oauthUrl,
    CAMUNDA_TOKEN_AUDIENCE: flags.tokenAudience,
    CAMUNDA_OAUTH_SCOPE: flags.tokenScope,
    CAMUNDA_BASIC_AUTH_USERNAME: flags.username,
    CAMUNDA_BASIC_AUTH_PASSWORD: await secretIn(flags.passwordFile, '--password-file'),
    CAMUNDA_DEFAULT_TENANT_ID: flags.tenantId,
    CAMUNDA_MTLS_CA_PATH: flags.ca,
    CAMUNDA_MTLS_CERT_PATH: flags.cert,
    CAMUNDA_MTLS_KEY_PATH: flags.key,
  };
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

async function secretIn(file: string | undefined, flag: string): Promise<string | undefined> {
  if (file === undefined) return undefined;
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
  } catch (thrown) {
    throw new ExplainedError(
      `cannot read the file of ${flag} (${messageOf(thrown)})`,
      'give a file that holds the secret and nothing else',
    );
  }
}

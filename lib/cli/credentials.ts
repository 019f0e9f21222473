/**
 * The `authorization` header from the environment, by the names that Camunda's SDKs use:
 * `CAMUNDA_OAUTH_TOKEN`, or `CAMUNDA_BASIC_AUTH_USERNAME` with `CAMUNDA_BASIC_AUTH_PASSWORD`.
 * Undefined when neither is set. Credentials are never flags: a command line can be read by others.
 */
export function authorizationFrom(environment: NodeJS.ProcessEnv): string | undefined {
  const token = environment['CAMUNDA_OAUTH_TOKEN'];
  if (token) return `Bearer ${token}`;
  const user = environment['CAMUNDA_BASIC_AUTH_USERNAME'];
  if (!user) return undefined;
  const password = environment['CAMUNDA_BASIC_AUTH_PASSWORD'] ?? '';
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** The same credentials, as a scenario reads them: from its `__ENV`. */
export function scenarioCredentials(environment: NodeJS.ProcessEnv): {
  env?: Readonly<Record<string, string>>;
} {
  const authorization = authorizationFrom(environment);
  return authorization === undefined ? {} : {env: {C8GAUGE_AUTHORIZATION: authorization}};
}

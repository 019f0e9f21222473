/**
 * The names of the older SDK (`@camunda8/sdk`), and of the file that Camunda's Console offers for a client,
 * to those of today: https://docs.camunda.io/docs/8.8/components/console/manage-clusters/manage-api-clients/
 */
export const OLDER_NAMES: Readonly<Partial<Record<string, string>>> = {
  ZEEBE_REST_ADDRESS: 'CAMUNDA_REST_ADDRESS',
  ZEEBE_CLIENT_ID: 'CAMUNDA_CLIENT_ID',
  ZEEBE_CLIENT_SECRET: 'CAMUNDA_CLIENT_SECRET',
  ZEEBE_AUTHORIZATION_SERVER_URL: 'CAMUNDA_OAUTH_URL',
  ZEEBE_TOKEN_AUDIENCE: 'CAMUNDA_TOKEN_AUDIENCE',
};

/** A variable by the name of today, or by the older one where that is not set. */
export function namedToday(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined {
  const older = Object.keys(OLDER_NAMES).find(each => OLDER_NAMES[each] === name);
  return environment[name] || (older === undefined ? undefined : environment[older]);
}

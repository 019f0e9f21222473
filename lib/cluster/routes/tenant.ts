import {invalidArgument} from '../rejection.ts';

/** The one tenant of a cluster without multi-tenancy. */
const DEFAULT_TENANT = '<default>';

/**
 * Any other tenant is refused, as the product does while multi-tenancy is off.
 *
 * @see https://docs.camunda.io/docs/8.6/self-managed/concepts/multi-tenancy/
 * @throws Rejection INVALID_ARGUMENT
 */
export function checkTenant(tenantId: string | undefined, request: string): string {
  if (tenantId === undefined || tenantId === DEFAULT_TENANT) return DEFAULT_TENANT;
  throw invalidArgument(
    `Expected to handle request ${request} with tenant identifier '${tenantId}', but multi-tenancy is disabled`,
  );
}

import type {Operation} from './contract.ts';
import {wideSchema} from './diff/wide-schema.ts';

/**
 * The property of a JSON body that says whose it is, in any of its branches. A search may filter by
 * tenant too; it finds those of all tenants that the user may see.
 */
export function tenantFieldOf({requestBody}: Operation): 'tenantId' | 'tenantIds' | undefined {
  const json = requestBody?.content['application/json'];
  if (json === undefined) return undefined;
  const {properties} = wideSchema(json);
  return (['tenantId', 'tenantIds'] as const).find(each => Object.hasOwn(properties, each));
}

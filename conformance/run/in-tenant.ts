import type {RequestDraft} from '../../lib/contract/cases/request-case.ts';
import type {Operation} from '../../lib/contract/contract.ts';
import {tenantFieldOf} from '../../lib/contract/wide-schema.ts';
import type {Arranged} from './case-run.ts';

/** What the suite's requests say where they name a tenant at all. */
const DEFAULT_TENANT = '<default>';

/**
 * A request that creates or does something, in the tenant of the run. JSON says it where the document
 * has a place for it; an upload always, for what is deployed elsewhere cannot be started here.
 *
 * @param tenantId null for the cluster's default
 */
export function inTenant(
  tenantId: string | null,
  operation: Operation,
  draft: RequestDraft,
): RequestDraft {
  if (tenantId === null) return draft;
  const {body} = draft;
  if (body.kind === 'multipart') {
    const content = new TextEncoder().encode(tenantId);
    const field = {field: 'tenantId', fileName: null, mediaType: 'text/plain', content};
    return {...draft, body: {...body, files: [...body.files, field]}};
  }
  const name = tenantFieldOf(operation);
  if (name === undefined || body.kind !== 'json') return draft;
  const fields = body.value as {[key: string]: unknown};
  const own = [fields[name]].flat()[0] ?? DEFAULT_TENANT;
  if (own !== DEFAULT_TENANT) return draft;
  const value = {...fields, [name]: name === 'tenantIds' ? [tenantId] : tenantId};
  return {...draft, body: {kind: 'json', value: value as typeof body.value}};
}

/** What was arranged, in the tenant of the run: the requests, and what is known of answers. */
export function arrangedInTenant(
  tenantId: string | null,
  operation: Operation,
  arranged: Arranged,
): Arranged {
  if (tenantId === null) return arranged;
  const {full, known, minimal} = arranged;
  const hasTenant = known?.['tenantId'] === DEFAULT_TENANT;
  return {
    ...arranged,
    minimal: inTenant(tenantId, operation, minimal),
    ...(full ? {full: inTenant(tenantId, operation, full)} : {}),
    ...(hasTenant ? {known: {...known, tenantId}} : {}),
  };
}

import type {RequestDraft} from '../../lib/contract/cases/request-case.ts';
import type {Operation} from '../../lib/contract/contract.ts';
import type {BoundContract} from '../../lib/contract/dialects/bind.ts';
import {tenantFieldOf} from '../../lib/contract/wide-schema.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import {type Translation, translateRequest} from '../../lib/core/translation.ts';
import type {Arranged} from '../arrange/drafts.ts';

/** What the suite's requests say where they name a tenant at all. */
const DEFAULT_TENANT = '<default>';

/** What decides how a request of the suite is put to a target. */
export interface RequestDialect {
  readonly contract: BoundContract;
  /** The tenant of the run; null for the cluster's default. */
  readonly tenantId: string | null;
}

/** A request of the suite as the target takes it: in the tenant of the run, in the words of its version. */
export function adaptDraft(
  {contract, tenantId}: RequestDialect,
  operation: Operation,
  draft: RequestDraft,
): RequestDraft {
  const own = inTenant(tenantId, operation, draft);
  const translation = contract.translationOf(operation.operationId);
  return translation ? translateDraft(translation, own) : own;
}

/**
 * What was arranged as the target takes it: the requests, and what is known of answers. Cases are the
 * document's own, so they change requests that are already in its words.
 */
export function adaptArranged(
  dialect: RequestDialect,
  operation: Operation,
  arranged: Arranged,
): Arranged {
  const {full, known, minimal} = arranged;
  const adapted = {
    ...arranged,
    minimal: adaptDraft(dialect, operation, minimal),
    ...(full ? {full: adaptDraft(dialect, operation, full)} : {}),
  };
  return known ? {...adapted, known: adaptKnown(dialect, operation, known)} : adapted;
}

function adaptKnown(
  {contract, tenantId}: RequestDialect,
  {operationId}: Operation,
  known: Readonly<Record<string, JsonValue>>,
): Record<string, JsonValue> {
  const {answer = {}} = contract.translationOf(operationId) ?? {};
  const toTheirs = Object.fromEntries(
    Object.entries(answer).map(([theirs, ours]) => [ours, theirs]),
  );
  const isElsewhere = tenantId !== null && known['tenantId'] === DEFAULT_TENANT;
  const own: Readonly<Record<string, JsonValue>> = isElsewhere ? {...known, tenantId} : known;
  return Object.fromEntries(
    Object.entries(own).map(([name, value]) => [toTheirs[name] ?? name, value]),
  );
}

/**
 * A request that creates or does something, in the tenant of the run. JSON names it where the document
 * has a place for it; an upload always, for what is deployed elsewhere cannot be started here.
 */
function inTenant(
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
  const named = [fields[name]].flat()[0] ?? DEFAULT_TENANT;
  if (named !== DEFAULT_TENANT) return draft;
  const value = {...fields, [name]: name === 'tenantIds' ? [tenantId] : tenantId};
  return {...draft, body: {kind: 'json', value: value as typeof body.value}};
}

function translateDraft(translation: Translation, draft: RequestDraft): RequestDraft {
  const body = draft.body.kind === 'json' ? draft.body.value : undefined;
  const translated = translateRequest(translation, {path: draft.pathParameters, body});
  return {
    ...draft,
    pathParameters: translated.path as Record<string, string>,
    body:
      translated.body === undefined
        ? draft.body
        : {kind: 'json', value: translated.body as JsonValue},
  };
}

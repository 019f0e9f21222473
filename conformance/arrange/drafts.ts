import type {MultipartFile, RequestDraft} from '../../lib/contract/cases/request-case.ts';
import type {JsonValue} from '../../lib/core/int64.ts';

const NOTHING: RequestDraft = {pathParameters: {}, query: {}, headers: {}, body: {kind: 'none'}};

/** A request with a JSON body; path parameters by name. */
export function jsonDraft(
  value: JsonValue,
  pathParameters: Readonly<Record<string, string>> = {},
): RequestDraft {
  return {...NOTHING, pathParameters, body: {kind: 'json', value}};
}

/** A request without a body. */
export function bareDraft(pathParameters: Readonly<Record<string, string>> = {}): RequestDraft {
  return {...NOTHING, pathParameters};
}

/** A request that uploads files. */
export function multipartDraft(...files: readonly MultipartFile[]): RequestDraft {
  return {...NOTHING, body: {kind: 'multipart', files}};
}

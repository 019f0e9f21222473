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

/** The arranged state: the requests that are valid in it, and what is known of their answers. */
export interface Arranged {
  readonly minimal: RequestDraft;
  /** With every declared part; default: the minimal one. */
  readonly full?: RequestDraft;
  /** Values of the answer that are known beforehand, by property name. */
  readonly known?: Readonly<Record<string, JsonValue>>;
  /** The request to which `known` applies; default: both. A search without a filter finds anything. */
  readonly knownOf?: 'full';
  /** Says what a refused request changed; null when it changed nothing. */
  sideEffect?(): Promise<string | null>;
  /** True when looking for a side effect uses up the state. */
  readonly probeUsesUp?: boolean;
}

/** Arranges the state that an operation needs. */
export type Arrange = () => Promise<Arranged>;

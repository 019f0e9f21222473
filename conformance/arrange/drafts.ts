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

/** The state in which an operation can be asked for, and the requests that ask for it. */
export interface Arranged {
  readonly minimal: RequestDraft;
  /** With every declared part; the minimal one when there is no more to say. */
  readonly full?: RequestDraft;
  /** Values of the answer that are known beforehand, by property name. */
  readonly known?: Readonly<Record<string, JsonValue>>;
  /** The request whose answer is known; default: both. A search without a filter finds anything. */
  readonly knownOf?: 'full';
  /** Says what a refused request changed all the same; null when it changed nothing. */
  sideEffect?(): Promise<string | null>;
  /** True when looking for a side effect uses the state up. */
  readonly probeUsesUp?: boolean;
}

/** Brings the target into the state that an operation needs. */
export type Arrange = () => Promise<Arranged>;

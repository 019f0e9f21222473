import type {JsonValue} from '../../core/int64.ts';

/** Every way in which a case's request is right or wrong. */
export type CaseClass =
  | 'valid'
  | 'missing-required'
  | 'wrong-type'
  | 'explicit-null'
  | 'below-bound'
  | 'above-bound'
  | 'bad-enum'
  | 'bad-format'
  | 'wrong-top-level'
  | 'malformed-body'
  | 'truncated-body'
  | 'duplicate-key'
  | 'wrong-content-type'
  | 'missing-content-type'
  | 'unknown-property'
  | 'oversized-body'
  | 'malformed-key'
  | 'unknown-key'
  | 'undeclared-method'
  | 'unknown-path'
  | 'auth-absent'
  | 'auth-invalid'
  | 'semantic';

/** A file, or a plain field, of a multipart body. */
export interface MultipartFile {
  /** The form field. */
  readonly field: string;
  /** Null for a plain field. */
  readonly fileName: string | null;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** What a body is made from. */
export type DraftBody =
  | {readonly kind: 'none'}
  | {readonly kind: 'json'; readonly value: JsonValue}
  | {readonly kind: 'multipart'; readonly files: readonly MultipartFile[]};

/** A valid request in parts: what each case changes in its one way before it becomes bytes. */
export interface RequestDraft {
  /** By name, unescaped. */
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: DraftBody;
}

/** A request as it goes on the wire. */
export interface WireRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query behind the base URL: `/v2/jobs/1/completion`. */
  readonly target: string;
  /** Lower-case names. The credentials of the run are added by the sender unless told otherwise. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
  /** `omit` sends no credentials; a text is sent in place of the run's own. Default: the run's own. */
  readonly authorization?: 'omit' | {readonly value: string};
}

/** What a conforming server does with the case. */
export type Expectation =
  /** It is done: a documented 2xx. */
  | {readonly kind: 'accepted'}
  /** It is refused with one of these statuses, and nothing changes. */
  | {
      readonly kind: 'refused';
      readonly statuses: readonly number[];
      readonly level: 'contract' | 'http' | 'behaviour';
      /** Who says so: a pointer into the contract (`#/...`), an RFC section or a URL. */
      readonly source: string;
    }
  /** Either is right: the contract cannot know the state, or is silent. A 5xx never is. */
  | {readonly kind: 'answered'};

/** One request to send, and what is expected of it. */
export interface RequestCase {
  /** Unique within the operation and stable when others are added: `wrong-type:page.limit`. */
  readonly name: string;
  /** The behaviour, for people: "refuses a body without 'type'". */
  readonly title: string;
  readonly class: CaseClass;
  readonly expected: Expectation;
  /** The valid request it starts from: required parts only, or every declared part. */
  readonly from: 'minimal' | 'full';
  /** Turns the valid request of the moment into this case's. Pure. */
  build(draft: RequestDraft): WireRequest;
  /** The length of that request's body, where it is so large that a plan does not build it. */
  bodyBytes?(draft: RequestDraft): number;
}

/** One difference between two documents. */
export interface Change {
  /** Breaking where a client of the earlier document may fail with the later one. */
  readonly level: 'breaking' | 'compatible';
  /** What kind of difference: stays the same whatever the words. */
  readonly kind: ChangeKind;
  readonly operation: string;
  /** `request body filter.state`, `answer 200 items[].name`, `path jobKey`; empty for the operation itself. */
  readonly place: string;
  /** For people: what was, what is. */
  readonly message: string;
}

export type ChangeKind =
  | 'operation-added'
  | 'operation-removed'
  | 'operation-renamed'
  | 'operation-moved'
  | 'security'
  | 'parameter-added'
  | 'parameter-removed'
  | 'required'
  | 'property-added'
  | 'property-removed'
  | 'property-renamed'
  | 'type'
  | 'format'
  | 'enum'
  | 'bound'
  | 'status-added'
  | 'status-removed'
  | 'status-changed'
  | 'media-type-added'
  | 'media-type-removed';

/** Says a difference of one operation. */
export type Say = (
  level: Change['level'],
  kind: ChangeKind,
  place: string,
  message: string,
) => void;

/** Breaking if so, else compatible. */
export function level(isBreaking: boolean): Change['level'] {
  return isBreaking ? 'breaking' : 'compatible';
}

import type {BoundContract} from '../dialects/bind.ts';

/** One difference between two documents. */
export interface Change {
  /** Breaking where a client of the earlier document may fail with the later one; unclear where nobody can tell. */
  readonly level: 'breaking' | 'unclear' | 'compatible';
  /** What kind of difference; stable, for machines. */
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
  | 'keyword'
  | 'other-properties'
  | 'branch'
  | 'flag'
  | 'default'
  | 'style'
  | 'server'
  | 'header-removed'
  | 'header-added'
  | 'status-added'
  | 'status-removed'
  | 'status-changed'
  | 'media-type-added'
  | 'media-type-removed';

/** Reports one difference of one operation. */
export type Report = (
  level: Change['level'],
  kind: ChangeKind,
  place: string,
  message: string,
) => void;

/** Breaking if so, else compatible. */
export function level(isBreaking: boolean): Change['level'] {
  return isBreaking ? 'breaking' : 'compatible';
}

/** A name to the other names of the same property in another version. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** What has another name in the later document, in one operation, as far as the table of dialects knows. */
export interface Renames {
  readonly request: Aliases;
  readonly answer: Aliases;
  /** A status to the one that means the same in the later document. */
  readonly statuses: ReadonlyMap<string, string>;
}

export const NO_RENAMES: Renames = {request: new Map(), answer: new Map(), statuses: new Map()};

/** Reads the renames of an operation from the dialects of both documents. */
export function renamesBetween(
  before: BoundContract,
  after: BoundContract,
): (operationId: string) => Renames {
  const both = [before, after];
  return operationId => {
    const rows = both.map(each => each.translationOf(operationId));
    return {
      request: aliasesOf(rows.flatMap(each => Object.entries(each?.request ?? {}))),
      answer: aliasesOf(rows.flatMap(each => Object.entries(each?.answer ?? {}))),
      statuses: statusesOf(before, after, operationId),
    };
  };
}

/** @param pairs of names of one property, in either order */
function aliasesOf(pairs: readonly (readonly [string, string])[]): Aliases {
  const aliases = new Map<string, string[]>();
  const add = (name: string, other: string) => {
    const known = aliases.get(name);
    if (known === undefined) aliases.set(name, [other]);
    else if (!known.includes(other)) known.push(other);
  };
  for (const [name, other] of pairs) {
    add(name, other);
    add(other, name);
  }
  return aliases;
}

function statusesOf(before: BoundContract, after: BoundContract, id: string): Map<string, string> {
  const ours = [before, after].flatMap(each =>
    Object.keys(each.dialect?.operations[id]?.status ?? {}).map(Number),
  );
  return new Map(
    ours.map(each => [String(before.statusOf(id, each)), String(after.statusOf(id, each))]),
  );
}

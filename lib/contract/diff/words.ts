import type {BoundContract} from '../dialects/bind.ts';

/** A name to the other names that the same thing has in another version. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** What two documents call differently in one operation, as far as the table of dialects knows. */
export interface Words {
  readonly request: Aliases;
  readonly answer: Aliases;
  /** A status to the one that means the same in the later document. */
  readonly statuses: ReadonlyMap<string, string>;
}

export const NO_WORDS: Words = {request: new Map(), answer: new Map(), statuses: new Map()};

/** Reads the words of an operation out of the rows of both documents. */
export function wordsOf(
  before: BoundContract,
  after: BoundContract,
): (operationId: string) => Words {
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

/** @param pairs of names of one thing; which of the two is ours does not matter */
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

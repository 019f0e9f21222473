import {ExplainedError} from '../core/errors.ts';
import {Secret} from '../core/secret.ts';

/** A key that a document asks for: how the document calls it, and the header, query or cookie that has it. */
export interface AskedKey {
  readonly id: string;
  readonly name?: string;
}

/** `NAME=` before a value; a value that only ends with `=` has no name. */
const NAMED = /^([\w.-]+)=(?!=*$)/;

/**
 * The key for each that a document asks for, by its id.
 *
 * @param lines `[NAME=]VALUE`, one a line; a value without a name is for every key that has no line of its own
 * @throws ExplainedError when a line names a key that the document does not have
 */
export function apiKeysFor(
  lines: string | undefined,
  asked: readonly AskedKey[],
): Record<string, string> {
  const given = (lines ?? '').split(/\r?\n/).filter(each => each !== '');
  const keys: Record<string, string> = {};
  for (const line of given) {
    const [head = '', name] = NAMED.exec(line) ?? [];
    const meant = name === undefined ? [] : asked.filter(each => isNamed(each, name));
    if (name !== undefined && meant.length === 0) throw unknownName(name, asked);
    const value = name === undefined ? line : line.slice(head.length);
    const others = asked.filter(({id}) => !Object.hasOwn(keys, id));
    for (const {id} of name === undefined ? others : meant) {
      keys[id] = new Secret(value).reveal();
    }
  }
  return keys;
}

function isNamed({id, name = ''}: AskedKey, given: string): boolean {
  return given === id || given.toLowerCase() === name.toLowerCase();
}

function unknownName(name: string, asked: readonly AskedKey[]): ExplainedError {
  const known = asked.map(each => each.id).join(', ');
  // What stands before a = may be the beginning of a key: it is not shown.
  const shown = name.length > 20 ? `${name.slice(0, 4)}…` : name;
  return new ExplainedError(
    `CAMUNDA_API_KEY (--api-key-file) names '${shown}', which is no API key of the contract`,
    known === '' ? 'omit it: the contract asks for none' : `choose from ${known}`,
  );
}

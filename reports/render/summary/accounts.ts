import {formatCount} from '../../../lib/core/format.ts';
import type {Account} from '../../../lib/record/accounts.ts';

/** A class in words, and whether a reader has to look at it: `350 unanswered`. */
export interface AccountPart {
  readonly name: string;
  readonly text: string;
  readonly isBad: boolean;
}

/** The classes of an account that anything fell into. */
export function accountParts({classes, unaccounted}: Account): AccountPart[] {
  const parts = classes
    .filter(each => each.count > 0)
    .map(({name, count, isBad}) => ({name, text: `${formatCount(count)} ${name}`, isBad}));
  if (unaccounted !== 0)
    parts.push({
      name: 'unaccounted',
      text: `${formatCount(unaccounted)} unaccounted for`,
      isBad: true,
    });
  return parts.length === 0 ? [{name: 'none', text: 'none', isBad: false}] : parts;
}

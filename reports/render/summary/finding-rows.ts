import type {FindingCause} from '../../../lib/record/finding-causes.ts';
import type {Finding} from '../../../lib/record/findings.ts';
import {findingAnchor} from './matrix.ts';

/**
 * Findings as the page carries them: some forty bytes each, so that ten thousand are half a megabyte. What all
 * findings of a cause share is said once.
 */
export interface FindingRows {
  readonly operations: readonly string[];
  readonly causes: readonly Pick<FindingCause, 'check' | 'level' | 'place' | 'expectation'>[];
  /** By cause, in the order of the page. */
  readonly rows: readonly (readonly FindingRow[])[];
}

/** The place of its operation, its case, 1 where it is waived, and its message where it is not the cause's. */
export type FindingRow = readonly [
  operation: number,
  name: string,
  waived: 0 | 1,
  message?: string,
];

/** A longer text repeats what the target sent; an anchor is made of the first two hundred characters. */
const TEXT_MAX = 300;
const cut = (text: string) => text.slice(0, TEXT_MAX);

/** The rows of causes. */
export function findingRows(causes: readonly FindingCause[]): FindingRows {
  const operations = [...new Set(causes.flatMap(each => each.operations))];
  const places = new Map(operations.map((each, at) => [each, at]));
  return {
    operations: operations.map(cut),
    causes: causes.map(({check, level, place, expectation}) => ({
      check,
      level,
      place: cut(place),
      expectation: cut(expectation),
    })),
    rows: causes.map(({findings, expectation}) =>
      findings.map((each): FindingRow => {
        const row = [places.get(each.operation) ?? 0, cut(each.case), each.waived ? 1 : 0] as const;
        return each.message === expectation ? row : [...row, cut(each.message)];
      }),
    ),
  };
}

/** The id of a finding, as the run wrote it; cases that have `/` or `#` are escaped there. */
export function rowId(from: FindingRows, cause: number, [operation, name]: FindingRow): string {
  const {check = '', place = ''} = from.causes[cause] ?? {};
  const part = (text = '') =>
    text.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('#', '~2');
  const id = `${part(from.operations[operation])}/${check}/${part(name)}`;
  return place === '' ? id : `${id}#${place}`;
}

/** The anchor of a finding by its id. */
export function anchorOf(id: string): string {
  return findingAnchor({id} as Finding);
}

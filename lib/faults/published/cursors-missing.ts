import type {MakeFault} from '../fault.ts';
import {misanswering} from '../lists/searching.ts';

/** https://github.com/camunda/camunda/issues/47959 */
export const cursorsMissing: MakeFault = () =>
  misanswering('cursors-missing', 'gives no values to go on from', (_items, answer) => {
    const {firstSortValues, lastSortValues, startCursor, endCursor, ...page} = answer[
      'page'
    ] as typeof answer;
    return {...answer, page};
  });

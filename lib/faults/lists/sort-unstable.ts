import type {MakeFault} from '../fault.ts';
import {misanswering} from './searching.ts';

export const sortUnstable: MakeFault = () => {
  let turn = 0;
  return misanswering(
    'sort-unstable',
    'orders equal items anew each time',
    (items, answer, search) => {
      const [sort] = Array.isArray(search.whole['sort']) ? search.whole['sort'] : [];
      const field = String((sort as {field?: unknown} | undefined)?.field);
      const [first, second, ...rest] = items;
      if (!first || !second || first[field] !== second[field]) return answer;
      turn += 1;
      return turn % 2 === 0 ? answer : {...answer, items: [second, first, ...rest]};
    },
  );
};

import type {MakeFault} from '../fault.ts';
import {misreading} from './searching.ts';

export const pageOffByOne: MakeFault = () =>
  misreading('page-off-by-one', 'starts a page one item too late', ({page, whole}) => {
    const from = page['from'];
    return typeof from === 'number' && from > 0
      ? {...whole, page: {...page, from: from + 1}}
      : whole;
  });

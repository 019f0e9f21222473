import type {MakeFault} from '../fault.ts';
import {misreading} from './searching.ts';

export const searchBeforeIgnored: MakeFault = () =>
  misreading(
    'search-before-ignored',
    'gives the first page for searchBefore',
    ({page: {searchBefore: _, ...page}, whole}) => ({...whole, page}),
  );

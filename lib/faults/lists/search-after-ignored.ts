import type {MakeFault} from '../fault.ts';
import {misreading} from './searching.ts';

export const searchAfterIgnored: MakeFault = () =>
  misreading(
    'search-after-ignored',
    'gives the first page again for searchAfter',
    ({page: {searchAfter: _, ...page}, whole}) => ({...whole, page}),
  );

import type {MakeFault} from '../fault.ts';
import {misreading} from './searching.ts';

export const limitIgnored: MakeFault = () =>
  misreading(
    'limit-ignored',
    'gives as many items as it likes',
    ({page: {limit: _, ...page}, whole}) => ({...whole, page}),
  );

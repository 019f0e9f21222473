import type {MakeFault} from '../fault.ts';
import {misreading} from './searching.ts';

export const filterIgnored: MakeFault = () =>
  misreading(
    'filter-ignored',
    'finds everything whatever the filter',
    ({whole: {filter: _, ...whole}}) => whole,
  );

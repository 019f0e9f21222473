import type {MakeFault} from '../fault.ts';
import {misreading} from './searching.ts';

export const secondFilterIgnored: MakeFault = () =>
  misreading(
    'second-filter-ignored',
    'looks at the first property of a filter only',
    ({filter, whole}) => ({
      ...whole,
      filter: Object.fromEntries(Object.entries(filter).slice(0, 1)),
    }),
  );

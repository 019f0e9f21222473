import type {MakeFault} from '../fault.ts';
import {misreading} from './searching.ts';

export const fromIgnored: MakeFault = () =>
  misreading(
    'from-ignored',
    'gives the first page whatever was asked for',
    ({page: {from: _, ...page}, whole}) => ({...whole, page}),
  );

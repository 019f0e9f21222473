import type {MakeFault} from '../fault.ts';
import {misreading} from './searching.ts';

export const sortIgnored: MakeFault = () =>
  misreading('sort-ignored', 'sorts as it likes', ({whole: {sort: _, ...whole}}) => whole);

import type {MakeFault} from '../fault.ts';
import {misreading} from './searching.ts';

export const limitOffByOne: MakeFault = () =>
  misreading('limit-off-by-one', 'gives one item more than the limit', ({page, whole}) => {
    const {limit} = page;
    return typeof limit === 'number' ? {...whole, page: {...page, limit: limit + 1}} : whole;
  });

import {isObject} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {misanswering} from './searching.ts';

export const totalOffByOne: MakeFault = () =>
  misanswering('total-off-by-one', 'gives a total that is one too high', (_, answer) => {
    const {page} = answer;
    if (!isObject(page) || typeof page['totalItems'] !== 'number') return answer;
    return {...answer, page: {...page, totalItems: page['totalItems'] + 1}};
  });

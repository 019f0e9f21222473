import {isObject} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {misreading} from './searching.ts';

export const sortReversed: MakeFault = () =>
  misreading('sort-reversed', 'takes ASC for DESC', ({whole}) => {
    const {sort} = whole;
    if (!Array.isArray(sort)) return whole;
    const turned = sort.map(each =>
      isObject(each) ? {...each, order: each['order'] === 'DESC' ? 'ASC' : 'DESC'} : each,
    );
    return {...whole, sort: turned};
  });

import {isObject} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {misreading} from './searching.ts';

export const badOrderAccepted: MakeFault = () =>
  misreading('bad-order-accepted', 'takes any order for upwards', ({whole}) => {
    const {sort} = whole;
    if (!Array.isArray(sort)) return whole;
    const known = sort.map(each =>
      isObject(each) && typeof each['order'] === 'string' && !/^(?:ASC|DESC)$/i.test(each['order'])
        ? {...each, order: 'ASC'}
        : each,
    );
    return {...whole, sort: known};
  });

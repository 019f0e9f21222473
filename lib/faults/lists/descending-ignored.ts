import {isObject} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {misreading} from './searching.ts';

export const descendingIgnored: MakeFault = () =>
  misreading('descending-ignored', 'sorts upwards whatever was asked for', ({whole}) => {
    const {sort} = whole;
    if (!Array.isArray(sort)) return whole;
    const upwards = sort.map(each =>
      isObject(each) && each['order'] === 'DESC' ? {...each, order: 'ASC'} : each,
    );
    return {...whole, sort: upwards};
  });

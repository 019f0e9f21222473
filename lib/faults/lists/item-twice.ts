import type {MakeFault} from '../fault.ts';
import {misanswering} from './searching.ts';

export const itemTwice: MakeFault = () =>
  misanswering('item-twice', 'gives the first item twice', (items, answer) => ({
    ...answer,
    items: [...items.slice(0, 1), ...items],
  }));

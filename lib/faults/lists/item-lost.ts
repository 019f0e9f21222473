import type {MakeFault} from '../fault.ts';
import {misanswering} from './searching.ts';

export const itemLost: MakeFault = () =>
  misanswering('item-lost', 'loses the last item of a full page', (items, answer, {page}) =>
    items.length === page['limit'] ? {...answer, items: items.slice(0, -1)} : answer,
  );

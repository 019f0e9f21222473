import type {MakeFault} from '../fault.ts';
import {misanswering} from './searching.ts';

export const totalIsPage: MakeFault = () =>
  misanswering(
    'total-is-page',
    'gives the number of items on the page for the total',
    (items, answer) => ({
      ...answer,
      page: {...(answer['page'] as object), totalItems: items.length},
    }),
  );

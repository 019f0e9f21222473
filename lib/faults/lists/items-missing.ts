import type {MakeFault} from '../fault.ts';
import {misanswering} from './searching.ts';

export const itemsMissing: MakeFault = () =>
  misanswering(
    'items-missing',
    'answers a search without items',
    (_, {items: __, ...answer}) => answer,
  );

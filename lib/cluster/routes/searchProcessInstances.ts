import {processInstances} from '../search/searchable.ts';
import {searchRoute} from './search.ts';

/** Searches process instances, running ones and retained ones that ended. */
export const searchProcessInstances = searchRoute(
  'searchProcessInstances',
  '/process-instances/search',
  processInstances,
  ({search}) => search.processInstances,
);

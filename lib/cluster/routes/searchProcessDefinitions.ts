import {processDefinitions} from '../search/searchable.ts';
import {searchRoute} from './search.ts';

/** Searches process definitions, all versions. */
export const searchProcessDefinitions = searchRoute(
  'searchProcessDefinitions',
  '/process-definitions/search',
  processDefinitions,
  ({search}) => search.processDefinitions,
);

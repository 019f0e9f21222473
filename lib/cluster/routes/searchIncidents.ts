import {incidents} from '../search/searchable.ts';
import {searchRoute} from './search.ts';

/** Searches incidents, open and resolved ones. */
export const searchIncidents = searchRoute(
  'searchIncidents',
  '/incidents/search',
  incidents,
  ({search}) => search.incidents,
);

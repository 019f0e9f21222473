import {deployments} from '../search/searchable.ts';
import {searchRoute} from './search.ts';

/** Searches deployments. */
export const searchDeployments = searchRoute(
  'searchDeployments',
  '/deployments/search',
  deployments,
  ({search}) => search.deployments,
);

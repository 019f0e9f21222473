import {decisionDefinitions} from '../search/searchable.ts';
import {searchRoute} from './search.ts';

/** Searches decision definitions, all versions. */
export const searchDecisionDefinitions = searchRoute(
  'searchDecisionDefinitions',
  '/decision-definitions/search',
  decisionDefinitions,
  ({search}) => search.decisionDefinitions,
);

import {userTasks} from '../search/searchable.ts';
import {searchRoute} from './search.ts';

/** Searches user tasks, open and ended ones. */
export const searchUserTasks = searchRoute(
  'searchUserTasks',
  '/user-tasks/search',
  userTasks,
  ({search}) => search.userTasks,
);

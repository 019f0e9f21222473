import type {Cluster} from '../cluster.ts';
import {runQuery} from '../search/run-query.ts';
import type {Searchable} from '../search/searchable.ts';
import type {SearchIndex} from '../store/search-index.ts';
import {writeJson} from './json-body.ts';
import {readQuery} from './read-query.ts';
import {json, type Route} from './route.ts';

/** A search operation over one kind of records. */
export function searchRoute<T>(
  operationId: string,
  path: string,
  searchable: Searchable<T>,
  indexOf: (cluster: Cluster) => SearchIndex<T>,
): Route {
  return {
    operationId,
    method: 'POST',
    path,
    limited: false,
    handle(cluster, request) {
      const query = readQuery(request.body, searchable);
      return json(writeJson(runQuery(indexOf(cluster).values(), query, searchable)));
    },
  };
}

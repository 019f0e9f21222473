import type {Cluster} from '../cluster.ts';
import {runQuery, type SearchAnswer} from '../search/run-query.ts';
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
      const answer = runQuery(indexOf(cluster).values(), query, searchable);
      return json(query.isLaterDialect ? withKeysAsText(answer) : writeJson(answer));
    },
  };
}

/** Every bigint of an answer is a key; later versions of the product write keys as text. */
function withKeysAsText(answer: SearchAnswer): string {
  return JSON.stringify(answer, (_name, value) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}

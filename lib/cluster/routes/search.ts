import type {Cluster} from '../cluster.ts';
import {type Found, runQuery} from '../search/run-query.ts';
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
    properties: ['filter', 'sort', 'page'],
    handle(cluster, request) {
      const query = readQuery(request.body, searchable);
      const found = runQuery(indexOf(cluster).values(), query, searchable, cluster);
      return json(answerJson(found, searchable, query.isLaterDialect ? keysAsText : writeJson));
    },
  };
}

/** A longer answer ends its page early; `lastSortValues` says where the next one starts. */
const ANSWER_LENGTH_MAX = 32 * 1024 * 1024;

function answerJson<T>(
  {page, totalItems}: Found<T>,
  searchable: Searchable<T>,
  write: (value: unknown) => string,
): string {
  const items: string[] = [];
  let length = 0;
  for (const {record} of page) {
    const text = write(searchable.item(record));
    length += text.length;
    if (items.length > 0 && length > ANSWER_LENGTH_MAX) break;
    items.push(text);
  }
  const sortValues = (n: number) => page[n]?.values ?? [];
  const about = {
    totalItems,
    firstSortValues: sortValues(0),
    lastSortValues: sortValues(items.length - 1),
  };
  return `{"items":[${items.join(',')}],"page":${write(about)}}`;
}

/** Every bigint of an answer is a key; later versions of the product write keys as text. */
function keysAsText(answer: unknown): string {
  return JSON.stringify(answer, (_name, value) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}

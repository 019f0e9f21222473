import {sleep} from 'k6';
import type {Client} from '../../lib/client/client.ts';
import type {JsonValue} from '../../lib/core/int64.ts';

export type Item = Readonly<Record<string, JsonValue>>;

/** The items of one search; empty when it failed. */
export function searchItems(
  camunda: Client,
  operationId: string,
  filter: Readonly<Record<string, unknown>>,
  limit = 10,
): readonly Item[] {
  const answer = camunda.call(operationId, {body: {filter, page: {limit}}});
  return (answer.json as {items?: Item[]} | null)?.items ?? [];
}

/** Searches lag behind commands: how long one is repeated, and how often. */
export interface Patience {
  readonly waitMs: number;
  readonly pollMs: number;
}

/** The first item of a search, repeated until there is one; undefined when none came in time. */
export function searchUntilFound(
  camunda: Client,
  operationId: string,
  filter: Readonly<Record<string, unknown>>,
  {waitMs, pollMs}: Patience,
): Item | undefined {
  const untilMs = Date.now() + waitMs;
  while (Date.now() < untilMs) {
    const [item] = searchItems(camunda, operationId, filter);
    if (item) return item;
    sleep(pollMs / 1000);
  }
  return undefined;
}

/** The first of the named fields that an item has: versions of the API name keys differently. */
export function keyOf(item: Item | undefined, names: readonly string[]): bigint | string | null {
  for (const name of names) {
    const value = item?.[name];
    if (typeof value === 'bigint' || typeof value === 'string') return value;
  }
  return null;
}

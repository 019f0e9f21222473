import type {Client} from '../../lib/client/client.ts';
import type {JsonValue} from '../../lib/core/int64.ts';

export type Item = Readonly<Record<string, JsonValue>>;

/** The items of one search; empty when it failed. */
export async function searchItems(
  camunda: Client,
  operationId: string,
  filter: Readonly<Record<string, unknown>>,
  limit = 10,
): Promise<readonly Item[]> {
  const answer = await camunda.call(operationId, {body: {filter, page: {limit}}});
  return (answer.json as {items?: Item[]} | null)?.items ?? [];
}

/** The first of the named fields that an item has: versions of the API name keys differently. */
export function keyOf(item: Item | undefined, names: readonly string[]): bigint | string | null {
  for (const name of names) {
    const value = item?.[name];
    if (typeof value === 'bigint' || typeof value === 'string') return value;
  }
  return null;
}

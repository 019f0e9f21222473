import type {JsonValue} from '../../lib/core/int64.ts';
import {jsonDraft} from '../arrange/drafts.ts';
import {admittedFields, isSorted, SearchProbe, searchSubjects} from '../arrange/searches.ts';
import type {JsonObject} from '../arrange/stage.ts';
import type {Probe} from '../run/behaviour-run.ts';
import {describeFlow} from '../run/describe-flow.ts';

const SEARCH =
  'https://docs.camunda.io/docs/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-data-fetching/';

/** Neither the sort values of an item, nor JSON in base64. */
const NO_CURSOR = 'not-a-cursor';

for (const subject of searchSubjects) {
  const {operation} = subject;

  describeFlow(operation, (stage, behaviour) => {
    const searched = new SearchProbe(stage, subject);
    const admitted = admittedFields(stage.target.contract, subject);
    const {filters, sorts, valuesOf} = admitted;
    const about = (check: string, name: string) => ({operation, check, case: name, source: SEARCH});

    const pageOf = (name: string) => about('page', name);

    behaviour('finds what was written', about('read-after-write', 'found'), async probe => {
      const [{items}, count] = [await searched.all(probe), await searched.count()];
      probe.expect(items.length === count, `expected ${count} items, got ${items.length}`);
    });

    for (const field of filters) {
      behaviour(`filters by ${field}`, about('filter', field), async probe => {
        const {items} = await searched.all(probe);
        const value = items[0]?.[field];
        if (value === undefined) return probe.expect(false, `expected items with ${field}`);
        const wanted = items.filter(each => each[field] === value).map(searched.keyOf, searched);
        const found = await searched.search(probe, {filter: {[field]: value}});
        sameKeys(probe, wanted, found.keys, `with ${field} ${String(value)}`);
        const none = await searched.search(probe, {
          filter: {
            [field]: another(
              items.map(each => each[field] ?? null),
              valuesOf(field),
            ),
          },
        });
        sameKeys(probe, [], none.keys, `with another ${field}`);
      });
    }

    for (const field of sorts) {
      for (const order of ['ASC', 'DESC']) {
        behaviour(`sorts by ${field} ${order}`, about('sort', `${field}-${order}`), async probe => {
          const {keys} = await searched.all(probe);
          const sorted = await searched.search(probe, {sort: [{field, order}]});
          sameKeys(probe, keys, sorted.keys, 'whatever the order');
          const values = sorted.items.map(each => each[field] ?? null);
          const isInOrder = isSorted(values, order === 'DESC');
          probe.expect(isInOrder, `expected ${field} ${order}, got ${values.join(', ')}`);
        });
      }
    }

    // A field in which all items are equal: their order is the server's, but always the same.
    const tied = sorts.find(each => ['tenantId', 'bpmnProcessId'].includes(each)) ?? sorts[0];

    for (const order of ['ASC', 'DESC']) {
      const sort = tied === undefined ? [] : [{field: tied, order}];
      behaviour(`keeps ties in order, ${order}`, about('sort', `ties-${order}`), async probe => {
        await searched.all(probe);
        const first = await searched.search(probe, {sort});
        for (let count = 0; count < 3; count += 1) {
          const again = await searched.search(probe, {sort});
          const isSame = again.keys.join() === first.keys.join();
          probe.expect(isSame, `expected ${first.keys.join()} again, got ${again.keys.join()}`);
        }
      });

      behaviour(`pages by from, ${order}`, about('page', `from-${order}`), async probe => {
        const {keys} = await searched.all(probe);
        const paged: string[] = [];
        for (let from = 0; from < keys.length; from += 2) {
          const page = await searched.search(probe, {sort, page: {from, limit: 2}});
          const expected = Math.min(2, keys.length - from);
          const {length} = page.keys;
          probe.expect(
            length === expected,
            `expected ${expected} items from ${from}, got ${length}`,
          );
          paged.push(...page.keys);
        }
        sameKeys(probe, keys, paged, 'over all pages');
      });

      behaviour(
        `pages forward and back, ${order}`,
        about('page', `after-${order}`),
        async probe => {
          const {keys} = await searched.all(probe);
          const {paged, firsts} = await pageForward(searched, probe, sort, keys.length);
          sameKeys(probe, keys, paged, 'over all pages');
          const [, , third] = firsts;
          if (third === undefined) return probe.expect(false, 'expected a third page');
          const back = await searched.search(probe, {sort, page: {limit: 2, searchBefore: third}});
          const expected = paged.slice(2, 4).join();
          const came = back.keys.join();
          probe.expect(expected === came, `expected ${expected} before page 3, got ${came}`);
        },
      );
    }

    const {partial} = subject;
    if (partial !== undefined && admitted.isSortable(partial)) {
      const about = pageOf('nulls');
      behaviour(`pages on where items have no ${partial}`, about, async probe => {
        const {keys} = await searched.all(probe);
        const sort = [{field: partial, order: 'ASC'}];
        const {paged} = await pageForward(searched, probe, sort, keys.length);
        sameKeys(probe, keys, paged, 'over all pages');
      });
    }

    behaviour('refuses less than no items', pageOf('negative'), async probe => {
      for (const page of [{limit: -1}, {from: -1}]) {
        probe.expectStatus(await probe.call(operation, jsonDraft({page})), 400);
      }
    });

    behaviour('refuses a cursor that no page gave', pageOf('invalid-cursor'), async probe => {
      const isText = stage.target.spoken.dialect?.page.request['searchAfter'] !== undefined;
      const searchAfter = isText ? NO_CURSOR : [NO_CURSOR, NO_CURSOR, NO_CURSOR];
      probe.expectStatus(await probe.call(operation, jsonDraft({page: {searchAfter}})), 400);
    });

    behaviour('has nothing behind the last page', about('page', 'beyond'), async probe => {
      const {keys} = await searched.all(probe);
      const beyond = await searched.search(probe, {page: {from: keys.length, limit: 2}});
      sameKeys(probe, [], beyond.keys, 'from the total on');
    });

    behaviour('counts all that match, on every page', about('total', 'every-page'), async probe => {
      const {keys} = await searched.all(probe);
      for (const page of [{limit: 2}, {from: 2, limit: 2}, {from: keys.length, limit: 2}]) {
        const {totalItems} = (await searched.search(probe, {page})).page;
        const isRight = String(totalItems) === String(keys.length);
        probe.expect(isRight, `expected totalItems ${keys.length}, got ${String(totalItems)}`);
      }
    });
  });
}

/** Goes through the pages by the sort values that each gives for its last item. */
async function pageForward(
  searched: SearchProbe,
  probe: Probe,
  sort: JsonObject[],
  count: number,
): Promise<{paged: string[]; firsts: JsonValue[]}> {
  const paged: string[] = [];
  const firsts: JsonValue[] = [];
  let searchAfter: JsonValue | undefined;
  // One page more than there are: a server that repeats itself is stopped.
  for (let page = 0; page <= Math.ceil(count / 2); page += 1) {
    const after = searchAfter === undefined ? {} : {searchAfter};
    const found = await searched.search(probe, {sort, page: {limit: 2, ...after}});
    if (found.keys.length === 0) break;
    paged.push(...found.keys);
    firsts.push(found.page.firstSortValues ?? null);
    searchAfter = found.page.lastSortValues;
    if (searchAfter === undefined) {
      probe.expect(false, 'expected the page to give lastSortValues');
      break;
    }
  }
  return {paged, firsts};
}

/** The same keys, none lost and none twice, in any order. */
function sameKeys(
  probe: Probe,
  expected: readonly string[],
  received: readonly string[],
  where: string,
): void {
  const [left, right] = [keySet(expected), keySet(received)];
  probe.expect(left === right, `expected ${left || 'nothing'} ${where}, got ${right || 'nothing'}`);
}

/** A value of the same type that no item has; one of those that are listed, where they are. */
function another(values: readonly JsonValue[], listed: readonly JsonValue[]): JsonValue {
  const [value = null] = values;
  const other = listed.find(each => !values.includes(each));
  if (other !== undefined) return other;
  if (typeof value === 'bigint') return value + 1_000_003n;
  return typeof value === 'number'
    ? value + 1003
    : `${String(value).replaceAll(/[<>]/g, '')}-another`;
}

function keySet(keys: readonly string[]): string {
  return [...keys].sort((left, right) => (left < right ? -1 : 1)).join();
}

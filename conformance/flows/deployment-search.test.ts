import type {JsonValue} from '../../lib/core/int64.ts';
import {jsonDraft} from '../arrange/drafts.ts';
import {isSorted} from '../arrange/searches.ts';
import {type JsonObject, keyText, type Stage, VERSIONS} from '../arrange/stage.ts';
import {answerObject} from '../exchange/exchange.ts';
import type {Probe} from '../run/behaviour-run.ts';
import {describeFlow} from '../run/describe-flow.ts';

const SEARCH =
  'https://docs.camunda.io/docs/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-data-fetching/';

/** Deployments that the run makes of its versions; others may deploy at the same time, so many between two of ours. */
const OWN = VERSIONS;
const OTHERS_MAX = 20;
const KEY = 'deploymentKey';

interface Page {
  readonly keys: readonly string[];
  readonly items: readonly JsonObject[];
  readonly page: JsonObject;
}

/*
 * No filter finds all that the run deployed and nothing else: what is judged holds whoever deploys
 * beside it.
 */
describeFlow('deployment search', (stage, behaviour) => {
  const about = (check: string, name: string) => ({
    operation: 'searchDeployments',
    check,
    case: name,
    source: SEARCH,
  });
  const deployed = stage.once(() => deploy(stage));

  behaviour('finds each by its key, and no other', about('filter', KEY), async probe => {
    for (const key of await deployed()) {
      const {keys, page} = await search(probe, {filter: {[KEY]: BigInt(key)}});
      probe.expect(keys.join() === key, `expected ${key}, got ${keys.join() || 'nothing'}`);
      const {totalItems} = page;
      probe.expect(totalItems === 1, `expected totalItems 1, got ${String(totalItems)}`);
    }
    const none = await search(probe, {filter: {[KEY]: 1}});
    probe.expect(none.keys.length === 0, `expected nothing, got ${none.keys.join()}`);
  });

  for (const order of ['ASC', 'DESC']) {
    behaviour(`sorts by key ${order}`, about('sort', `${KEY}-${order}`), async probe => {
      const own = await deployed();
      const {page} = await search(probe, {page: {limit: 1}});
      const limit = OWN + OTHERS_MAX;
      const from = order === 'ASC' ? Math.max(0, Number(page.totalItems) - limit) : 0;
      const sort = [{field: KEY, order}];
      const {items, keys} = await search(probe, {sort, page: {from, limit}});
      const values: JsonValue[] = items.map(each => BigInt(keyText(each, KEY) || 0));
      const isInOrder = isSorted(values, order === 'DESC');
      probe.expect(isInOrder, `expected ${KEY} ${order}, got ${keys.join()}`);
      const lost = own.filter(each => !keys.includes(each));
      probe.expect(lost.length === 0, `expected ${lost.join()} among the newest ${limit}`);
    });
  }

  behaviour('pages by from and limit', about('page', 'from-limit'), async probe => {
    await deployed();
    // The oldest stay where they are, whoever deploys.
    const sort = [{field: KEY, order: 'ASC'}];
    const whole = await search(probe, {sort, page: {from: 0, limit: 4}});
    const parts: string[] = [];
    for (const from of [0, 2]) {
      parts.push(...(await search(probe, {sort, page: {from, limit: 2}})).keys);
    }
    const [expected, came] = [whole.keys.join(), parts.join()];
    probe.expect(whole.keys.length === 4, `expected a page of 4, got ${whole.keys.length}`);
    probe.expect(expected === came, `expected ${expected} in two pages, got ${came}`);
  });

  behaviour('pages forward and back', about('page', 'after'), async probe => {
    const own = await deployed();
    const {firsts, pages} = await pageBackInTime(probe, own);
    const seen = pages.flat();
    const lost = own.filter(each => !seen.includes(each));
    probe.expect(lost.length === 0, `expected ${lost.join()} on some page, got ${seen.join()}`);
    const isOnce = new Set(seen).size === seen.length;
    probe.expect(isOnce, `expected each on one page, got ${seen.join()}`);
    const [, second, third] = pages;
    if (second === undefined || third === undefined) {
      return probe.expect(false, 'expected a third page');
    }
    const page = {limit: 2, searchBefore: firsts[2] ?? null};
    const back = await search(probe, {sort: NEWEST_FIRST, page});
    const [expected, came] = [second.join(), back.keys.join()];
    probe.expect(expected === came, `expected ${expected} before page 3, got ${came}`);
  });

  behaviour('counts all, on every page', about('total', 'every-page'), async probe => {
    await deployed();
    const total = async (page: JsonObject) =>
      Number((await search(probe, {sort: NEWEST_FIRST, page})).page.totalItems);
    const before = await total({limit: 100});
    const [first, beyond] = [await total({limit: 2}), await total({from: before + 1000, limit: 2})];
    const after = await total({limit: 100});
    probe.expect(before >= OWN, `expected totalItems of ${OWN} at least, got ${before}`);
    for (const each of [first, beyond]) {
      const isBetween = before <= each && each <= after;
      probe.expect(isBetween, `expected totalItems ${before} to ${after}, got ${each}`);
    }
  });

  behaviour('has nothing behind the last page', about('page', 'beyond'), async probe => {
    await deployed();
    const {page} = await search(probe, {page: {limit: 1}});
    const from = Number(page.totalItems) + 1000;
    const {keys} = await search(probe, {page: {from, limit: 2}});
    probe.expect(keys.length === 0, `expected nothing from ${from} on, got ${keys.join()}`);
  });
});

const NEWEST_FIRST = [{field: KEY, order: 'DESC'}];

/** The keys of some deployments, the oldest first, once the newest can be found. */
async function deploy(stage: Stage): Promise<readonly string[]> {
  const {deploymentKeys} = await stage.versions();
  await stage.found('searchDeployments', {[KEY]: BigInt(deploymentKeys.at(-1) || 0)});
  return deploymentKeys;
}

async function search(probe: Probe, query: JsonObject): Promise<Page> {
  const exchange = await probe.call('searchDeployments', jsonDraft(query));
  probe.expectStatus(exchange, 200);
  const {items, page} = answerObject(exchange);
  const list = Array.isArray(items) ? (items as JsonObject[]) : [];
  return {
    items: list,
    keys: list.map(each => keyText(each, KEY)),
    page: (page ?? {}) as JsonObject,
  };
}

/** Pages of two, from the newest on until the oldest of ours was there. */
async function pageBackInTime(
  probe: Probe,
  [oldest = '']: readonly string[],
): Promise<{pages: (readonly string[])[]; firsts: JsonValue[]}> {
  const pages: (readonly string[])[] = [];
  const firsts: JsonValue[] = [];
  let searchAfter: JsonValue | undefined;
  while (pages.length < (OWN + OTHERS_MAX) / 2 && !pages.flat().includes(oldest)) {
    const after = searchAfter === undefined ? {} : {searchAfter};
    const found = await search(probe, {sort: NEWEST_FIRST, page: {limit: 2, ...after}});
    if (found.keys.length === 0) break;
    pages.push(found.keys);
    firsts.push(found.page.firstSortValues ?? null);
    searchAfter = found.page.lastSortValues;
    if (searchAfter === undefined) break;
  }
  return {pages, firsts};
}

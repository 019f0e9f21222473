import {readFile} from 'node:fs/promises';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {assertRegularFile} from '../../core/regular-file.ts';
import {CLUSTER_FIGURES, type MetricQuery, type Reading} from './figures.ts';
import type {Selector} from './metrics-page.ts';

const BYTES_MAX = 100_000;
const QUERIES_MAX = 50;
const FIELDS = ['name', 'metric', 'how', 'labels', 'by'];

const READINGS: Readonly<Record<string, (of: Selector) => Reading>> = {
  value: of => ({how: 'value', of}),
  rate: of => ({how: 'rate', of}),
  mean: of => ({how: 'mean', of}),
  p50: of => ({how: 'quantile', of, quantile: 0.5}),
  p90: of => ({how: 'quantile', of, quantile: 0.9}),
  p99: of => ({how: 'quantile', of, quantile: 0.99}),
};

const REMEDY = `write a JSON list like [{"name": "memory", "metric": "zeebe_rocksdb_memory", "how": "value", "labels": {"type": "total"}, "by": "partition"}]`;

/**
 * The figures that are read of a cluster: Camunda's, and those that a file of the user's own adds.
 *
 * @param file JSON, a list; of each: its `name`, the `metric` without the suffix of a histogram, `how`
 *   (value, rate, mean, p50, p90, p99), the `labels` that it has, and `by` partition or node
 * @throws ExplainedError when it cannot be read, or says what is not understood
 */
export async function readQueries(file: string | undefined): Promise<readonly MetricQuery[]> {
  if (file === undefined) return CLUSTER_FIGURES;
  const queries = await listIn(file);
  const own = queries.map((each, at) => queryIn(each, `${file}, entry ${at + 1}`));
  const names = [...CLUSTER_FIGURES, ...own].map(each => each.name);
  const twice = names.find((each, at) => names.indexOf(each) !== at);
  if (twice !== undefined) refuse(`${file} has a name that is taken: ${twice}`);
  return [...CLUSTER_FIGURES, ...own];
}

async function listIn(file: string): Promise<unknown[]> {
  try {
    await assertRegularFile(file, BYTES_MAX);
    const list: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (!Array.isArray(list)) throw new Error('it is not a list');
    if (list.length > QUERIES_MAX) throw new Error(`it has more than ${QUERIES_MAX} entries`);
    return list;
  } catch (thrown) {
    return refuse(`cannot read the file of --metrics-query (${messageOf(thrown)})`);
  }
}

function queryIn(entry: unknown, place: string): MetricQuery {
  if (typeof entry !== 'object' || entry === null) return refuse(`${place}: it is not an object`);
  const unknown = Object.keys(entry).find(each => !FIELDS.includes(each));
  if (unknown !== undefined) return refuse(`${place}: there is no "${unknown}"`);
  const {name, metric, how, labels = {}, by = 'node'} = entry as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || !/^[\w. -]{1,60}$/.test(name))
    return refuse(`${place}: "name" has to be a few words`);
  if (typeof metric !== 'string' || metric === '')
    return refuse(`${place}: "metric" has to be the name of one`);
  const reading = typeof how === 'string' && Object.hasOwn(READINGS, how) ? READINGS[how] : null;
  if (!reading) return refuse(`${place}: "how" is one of ${Object.keys(READINGS).join(', ')}`);
  if (!isLabels(labels)) return refuse(`${place}: "labels" are texts by name`);
  if (by !== 'partition' && by !== 'node')
    return refuse(`${place}: "by" is either partition or node`);
  return {
    ...{name, title: name, unit: how === 'rate' ? 'per second' : 'own', by},
    readings: [reading({names: [metric], has: labels})],
  };
}

function isLabels(labels: unknown): labels is Readonly<Record<string, string>> {
  if (typeof labels !== 'object' || labels === null) return false;
  return Object.values(labels).every(each => typeof each === 'string');
}

function refuse(happened: string): never {
  throw new ExplainedError(happened, REMEDY);
}

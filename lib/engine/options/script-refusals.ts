import {nearestOf} from '../../core/nearest.ts';
import {parseSelector, type Threshold} from '../thresholds.ts';
import {SYSTEM_TAGS} from './k6-names.ts';
import type {Refusal} from './known-options.ts';
import {type RunPlan, vusMax} from './scenario-plan.ts';

/** What a script turned out to have once its top level had run. */
export interface ScriptParts {
  /** Its exports by name; null where k6 alone knows, which refuses what is missing. */
  readonly exports: Readonly<Record<string, unknown>> | null;
  /** The kinds of the metrics that its run has, k6's and its own, by name; null where k6 alone knows. */
  readonly metrics: ReadonlyMap<string, string> | null;
}

/** https://grafana.com/docs/k6/latest/using-k6/thresholds/#aggregation-methods-by-metric-type */
const AGGREGATIONS: Readonly<Record<string, readonly string[]>> = {
  counter: ['count', 'rate'],
  gauge: ['value'],
  rate: ['rate'],
  trend: ['avg', 'min', 'max', 'med', 'p(N)'],
};

/** Functions that a run calls by their names, if the script has them. */
const CALLED_BY_NAME = ['setup', 'teardown', 'handleSummary'];

/** What a plan calls that the script does not have, as k6 refuses it. */
export function missingFunctions(plan: RunPlan, {exports}: ScriptParts): Refusal[] {
  if (exports === null) return [];
  const names = Object.keys(exports).filter(name => typeof exports[name] === 'function');
  const called = plan.scenarios.flatMap(({name, exec}) => {
    if (names.includes(exec)) return [];
    const nearest = nearestOf(exec, names);
    const calls =
      exec === 'default' ? 'calls the default function' : `calls the function '${exec}'`;
    const lacks = Object.hasOwn(exports, exec) ? 'is none' : 'the script does not export';
    const what = `scenario '${name}' ${calls}, which ${lacks}`;
    const other = exec === 'default' ? 'export a default function' : `export a function '${exec}'`;
    const remedy = nearest === null ? other : `is '${nearest}' meant?`;
    return [{what, remedy, path: ['scenarios', name, 'exec']}];
  });
  const wrong = CALLED_BY_NAME.filter(
    name => exports[name] !== undefined && exports[name] !== null && !names.includes(name),
  );
  return [
    ...called,
    ...wrong.map(name => ({
      what: `the script's '${name}' is not a function`,
      remedy: 'make it one',
    })),
  ];
}

/**
 * The thresholds of a plan that could never be judged, as k6 refuses them.
 *
 * @param engine k6 has tags that the embedded engine lacks, and refuses wrong metrics itself
 */
export function unjudgeable(
  plan: RunPlan,
  {metrics}: ScriptParts,
  engine: 'embedded' | 'k6',
): Refusal[] {
  return plan.thresholds.flatMap(each => {
    const where = `the threshold '${each.expression}' on ${each.metric}`;
    const refusal = metrics && (unknownMetric(each, metrics) ?? wrongAggregation(each, metrics));
    return (refusal ? [refusal] : wrongTags(each, plan, engine)).map(({what, remedy}) => ({
      what: `${where} ${what}`,
      remedy,
      path: ['thresholds', each.metric],
    }));
  });
}

function unknownMetric({metric}: Threshold, metrics: ReadonlyMap<string, string>): Refusal | null {
  const base = metric.replace(/\{.*$/s, '');
  if (metrics.has(base)) return null;
  const nearest = nearestOf(base, [...metrics.keys()]);
  return {
    what: `names a metric that does not exist, '${base}'`,
    remedy: nearest === null ? 'declare it at the top of the script' : `is '${nearest}' meant?`,
  };
}

function wrongAggregation(
  {metric, aggregation}: Threshold,
  metrics: ReadonlyMap<string, string>,
): Refusal | null {
  const kind = metrics.get(metric.replace(/\{.*$/s, '')) ?? '';
  const known = AGGREGATIONS[kind] ?? [];
  const [, percentile] = /^p\((.*)\)$/.exec(aggregation) ?? [];
  if (percentile !== undefined && !(Number(percentile) <= 100))
    return {what: `asks for p(${percentile})`, remedy: 'write a percentile from 0 to 100'};
  if (known.includes(percentile === undefined ? aggregation : 'p(N)')) return null;
  return {what: `asks for ${aggregation} of a ${kind}`, remedy: `use ${known.join(', ')}`};
}

/** What of a selector can be known: other tags are the script's own. */
function wrongTags({metric}: Threshold, plan: RunPlan, engine: 'embedded' | 'k6'): Refusal[] {
  const selected = parseSelector(metric);
  if (selected === null) return [];
  const parts = metric.slice(metric.indexOf('{') + 1, -1).split(',');
  if (!parts.every(each => /^\s*[^:\s][^:]*:\s*\S/.test(each)))
    return [
      {what: 'has a selector that k6 refuses', remedy: 'write it like {tag:value,tag:value}'},
    ];
  return Object.entries(selected.tags).flatMap(([tag, value]) =>
    engine === 'embedded' && SYSTEM_TAGS[tag] === false
      ? [untagged(tag)]
      : wrongTag(tag, value, plan),
  );
}

function wrongTag(tag: string, value: string, plan: RunPlan): Refusal[] {
  if (tag === 'expected_response' && value !== 'true' && value !== 'false')
    return [{what: `selects expected_response:${value}`, remedy: 'write true or false'}];
  const names = plan.scenarios.map(each => each.name);
  if (tag !== 'scenario' || names.includes(value)) return [];
  const nearest = nearestOf(value, names);
  const remedy = nearest === null ? `use one of ${names.join(', ')}` : `is '${nearest}' meant?`;
  return [{what: `selects a scenario that does not exist, '${value}'`, remedy}];
}

function untagged(tag: string): Refusal {
  return {
    what: `selects by the tag '${tag}', which no sample has`,
    remedy: 'select by another tag',
  };
}

/** Users that have built-in objects of their own take 180 KB each. */
const REALMS_MAX = 2000;

/** A script that changes built-in objects would need more memory than a machine is asked for. */
export function tooManyRealms(plan: RunPlan, isolation: string): Refusal[] {
  const users = plan.scenarios.reduce((sum, each) => sum + vusMax(each), 0);
  if (isolation !== 'realm' || users <= REALMS_MAX) return [];
  return [
    {
      what: `the script changes built-in objects, which ${users} users cannot each have for themselves`,
      remedy: `change none (Array.prototype.mine = ...), ask for ${REALMS_MAX} users at most, or use --engine k6`,
    },
  ];
}

import {groupBy} from '../core/group-by.ts';
import {type Random, seededRandom} from '../core/random.ts';
import type {
  Comparison,
  FigureName,
  Figures,
  FindingComparison,
  LoadComparison,
  Ratio,
  Ratios,
  ScenarioComparison,
} from '../record/comparison-result.ts';
import {findingCauses} from '../record/finding-causes.ts';
import {
  type Distribution,
  mergeDistributions,
  quantileUs,
} from '../record/histogram/distribution.ts';
import {failuresOf, type LoadResult} from '../record/load-result.ts';
import type {RunRecord} from '../record/run-record.ts';
import {niceSeconds, timeBuckets} from '../record/time-buckets.ts';
import {percentileInterval, resampleBlocks} from '../stats/block-bootstrap.ts';

/** Lays records side by side, to be shown together. @param runs at least two */
export function compareRecords(runs: readonly RunRecord[]): Comparison {
  return {
    runs,
    names: runs.map((_, at) => runName(at)),
    scenarios: sharedScenarios(runs),
    findings: differingFindings(runs),
  };
}

/** `A` to `Z`, then `A2`. */
export function runName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${letter}${Math.floor(at / 26) + 1}`;
}

function sharedScenarios(runs: readonly RunRecord[]): ScenarioComparison[] {
  // Of a scenario that ran twice in a run, the first is compared.
  const all = runs.flatMap((run, at) =>
    [...groupBy(run.loads, each => each.scenario).values()].flatMap(([load]) =>
      load ? [{at, load, valid: isValid(run, load.scenario)}] : [],
    ),
  );
  return [...groupBy(all, each => each.load.scenario)]
    .filter(([, each]) => each.length > 1)
    .map(([scenario, each]) => ({
      scenario,
      places: each.map(one => one.at),
      invalidPlaces: each.filter(one => !one.valid).map(one => one.at),
      ...compareLoads(each.map(one => one.load)),
    }));
}

function isValid({loads}: RunRecord, scenario: string): boolean {
  return loads.every(each => each.scenario !== scenario || each.validity.valid);
}

/** Findings that some runs have and others do not, by cause: first those that the first run has not. */
function differingFindings(runs: readonly RunRecord[]): FindingComparison[] {
  const checked = runs.filter(each => each.conformance).length;
  const all = runs.flatMap((run, at) =>
    (run.conformance?.findings ?? []).map(finding => ({at, finding})),
  );
  const each = [...groupBy(all, one => one.finding.id).values()].flatMap(([first, ...others]) =>
    first
      ? [{finding: first.finding, places: [...new Set([first, ...others].map(one => one.at))]}]
      : [],
  );
  const differing = each.filter(({places}) => places.length < checked);
  return [...groupBy(differing, ({places}) => places.join()).values()]
    .sort(([a], [b]) => Number(a?.places.includes(0)) - Number(b?.places.includes(0)))
    .flatMap(alike =>
      findingCauses(alike.map(({finding}) => finding)).map(cause => ({
        cause: cause.id,
        check: cause.check,
        expectation: cause.expectation,
        operations: cause.operations,
        count: cause.findings.length,
        waived: cause.waived,
        example: cause.example.id,
        places: alike[0]?.places ?? [],
      })),
    );
}

const DRAWS = 200;
const CONFIDENCE = 0.95;
/** Seconds that follow each other are alike: they are drawn in blocks of this many. */
const BLOCK_MOMENTS = 5;
const MOMENTS_MIN = 5;
const MOMENTS_MAX = 120;
const SEED = 8;
/** Runs of the very same cluster differ by as much as this: a smaller change is not reported. */
const CHANGE_MIN = 0.03;
/** A share that was nothing is reported from here on. */
const SHARE_MIN = 0.001;

/** What a comparison needs of one second, or of one bucket, of a run. */
interface Moment {
  readonly requests: number;
  /** Failed, or without an answer. */
  readonly failed: number;
  readonly refused: number;
  readonly seconds: number;
  readonly response: Distribution;
}

/** Compares the runs of one scenario, each with each. The draws are seeded: same in, same out. */
function compareLoads(loads: readonly LoadResult[]): LoadComparison {
  const runs = loads.map(momentsOf);
  const figures = runs.map(figuresOf);
  const draws = runs.map((moments, at) => drawFigures(moments, seededRandom(SEED + at)));
  return {
    figures,
    ratios: runs.map((_, base) =>
      runs.map((__, at) => (at === base ? null : ratiosOf(figures, draws, {base, at}))),
    ),
  };
}

function momentsOf(load: LoadResult): Moment[] {
  const step = niceSeconds(load, MOMENTS_MAX);
  return timeBuckets(load, step).map(({requests, lengthSeconds, response}) => ({
    requests: requests.total,
    failed: failuresOf(requests),
    refused: requests.backpressure,
    seconds: lengthSeconds,
    response,
  }));
}

function figuresOf(moments: readonly Moment[]): Figures {
  const sum = (pick: (moment: Moment) => number) =>
    moments.reduce((total, each) => total + pick(each), 0);
  const requests = sum(each => each.requests);
  const seconds = sum(each => each.seconds);
  const response = mergeDistributions(moments.map(each => each.response));
  return {
    rate: seconds > 0 ? requests / seconds : null,
    p50: quantileUs(response, 0.5),
    p99: quantileUs(response, 0.99),
    p999: quantileUs(response, 0.999),
    errors: requests > 0 ? sum(each => each.failed) / requests : null,
    refused: requests > 0 ? sum(each => each.refused) / requests : null,
  };
}

function drawFigures(moments: readonly Moment[], random: Random): Figures[] {
  if (moments.length < MOMENTS_MIN) return [];
  const coarse = moments.map(each => ({...each, response: coarsen(each.response)}));
  return Array.from({length: DRAWS}, () =>
    figuresOf(resampleBlocks(coarse, BLOCK_MOMENTS, random)),
  );
}

/** Values rounded to 1 %: hundreds of draws are then quick to merge. */
function coarsen({valuesUs, counts}: Distribution): Distribution {
  const coarse = valuesUs.map((value, at) => ({
    valuesUs: [
      Math.round(1.01 ** Math.round(Math.log(Math.max(1, value)) / Math.log(1.01)) * 10) / 10,
    ],
    counts: [counts[at] ?? 0],
    total: counts[at] ?? 0,
  }));
  return mergeDistributions(coarse);
}

function ratiosOf(
  figures: readonly Figures[],
  draws: readonly Figures[][],
  {base, at}: {base: number; at: number},
): Ratios {
  const ratio = (name: FigureName): Ratio => {
    const value = divide(figures[at]?.[name], figures[base]?.[name]);
    // Of nothing there is no ratio, and more than nothing is worse.
    if (value === null && isShare(name) && figures[base]?.[name] === 0) {
      const isMore = (figures[at]?.[name] ?? 0) >= SHARE_MIN;
      return {ratio: null, interval: null, change: isMore ? 'worse' : 'none'};
    }
    const interval = intervalOf(draws[base] ?? [], draws[at] ?? [], name);
    return {ratio: value, interval, change: changeOf(value, interval, name)};
  };
  return {
    rate: ratio('rate'),
    p50: ratio('p50'),
    p99: ratio('p99'),
    p999: ratio('p999'),
    errors: ratio('errors'),
    refused: ratio('refused'),
  };
}

function isShare(name: FigureName): boolean {
  return name === 'errors' || name === 'refused';
}

function intervalOf(base: readonly Figures[], other: readonly Figures[], name: FigureName) {
  const ratios = other
    .map((each, at) => divide(each[name], base[at]?.[name]))
    .filter(each => each !== null);
  // Where draws lack the figure, the others are a biased sample.
  return ratios.length < DRAWS * 0.95 ? null : percentileInterval(ratios, CONFIDENCE);
}

function changeOf(ratio: number | null, interval: Ratio['interval'], name: FigureName) {
  if (!interval || (interval.low <= 1 && interval.high >= 1)) return 'none';
  if (Math.abs((ratio ?? 1) - 1) < CHANGE_MIN) return 'none';
  const isMore = interval.low > 1;
  return isMore === (name === 'rate') ? 'better' : 'worse';
}

function divide(part: number | null | undefined, whole: number | null | undefined): number | null {
  if (part === null || part === undefined || !whole) return null;
  return part / whole;
}

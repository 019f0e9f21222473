import {Command} from 'commander';
import {wholeNumber} from '../../cli/flags.ts';
import {seededRandom} from '../../core/random.ts';
import {findChanges} from '../../measurement/trend/trend.ts';
import {binomialInterval} from '../../stats/binomial-interval.ts';
import {type HistoryNoise, type Loss, simulatedHistory} from './simulated-histories.ts';

interface CalibrateFlags {
  readonly histories: number;
  readonly seed: number;
}

interface Row {
  readonly name: string;
  readonly noise: HistoryNoise;
  readonly releases?: number;
  readonly losses?: readonly Loss[];
  /** At most so many alarms where nothing changed; at least so many finds where something did. */
  readonly alarmsMax?: number;
  readonly foundMin?: number;
  readonly sinceMin?: number;
}

const WHITE = {white: 0.02, drift: 0, persistence: 0};
const DRIFT = {white: 0, drift: 0.02, persistence: 0.8};
const at60 = (by: number) => [{release: 60, by}];
const BUMP = [...at60(1), {release: 72, by: -0.5}];
const TWO_STEPS = [45, 65].map(release => ({release, by: 0.05}));
const STEPS = [40, 55, 70].map(release => ({release, by: 0.03}));
const ACCEPTED = 29;
/** A change that is found this near its release is found. */
const NEAR = 3;

const ROWS: readonly Row[] = [
  {name: 'white noise 2 %, stable', noise: WHITE, alarmsMax: 0.02},
  {name: 'AR(1) 0.8, drift 2 %, stable', noise: DRIFT, alarmsMax: 0.02},
  {name: 'the same and white noise 1 %, stable', noise: {...DRIFT, white: 0.01}, alarmsMax: 0.02},
  {name: 'white noise 2 %, 1 run in 20 twice as bad, stable', noise: {...WHITE, badRuns: 0.05}},
  {name: 'AR(1) 0.95, drift 2 %, stable', noise: {...DRIFT, persistence: 0.95}},
  {name: 'white noise 2 %, +5 % at 60', noise: WHITE, losses: at60(0.05), foundMin: 0.95},
  {name: 'white noise 2 %, +5 % at 60, of 70', noise: WHITE, releases: 70, losses: at60(0.05)},
  {name: 'white noise 2 %, +10 % at 60, of 70', noise: WHITE, releases: 70, losses: at60(0.1)},
  {name: 'AR(1) 0.8, drift 2 %, +5 % at 60', noise: DRIFT, losses: at60(0.05)},
  {name: 'AR(1) 0.8, drift 2 %, +10 % at 60', noise: DRIFT, losses: at60(0.1)},
  {name: 'white noise 2 %, twice as slow for 12 runs from 60', noise: WHITE, losses: BUMP},
  {name: 'white noise 2 %, two steps of 5 %', noise: WHITE, losses: TWO_STEPS, sinceMin: 0.9},
  {name: 'AR(1) 0.8, drift 2 %, two steps of 5 %', noise: DRIFT, losses: TWO_STEPS},
  {name: 'white noise 2 %, three steps of 3 %', noise: WHITE, losses: STEPS},
  {name: 'AR(1) 0.8, drift 2 %, three steps of 3 %', noise: DRIFT, losses: STEPS},
];

/** `npm run trend:calibrate`: how often a trend is wrong, and what it finds. */
function calibrate({histories, seed}: CalibrateFlags): void {
  console.log(`${histories} histories a row, six metrics each, accepted at release ${ACCEPTED}\n`);
  console.log(
    '| 100 releases | Any alarm | Found at its release, a metric | Against the accepted run, a metric |',
  );
  console.log('| --- | --- | --- | --- |');
  const broken = ROWS.flatMap(row => {
    const counts = tryRow(row, histories, seed);
    console.log(`| ${cellsOf(row, counts, histories).join(' | ')} |`);
    return brokenBy(row, counts, histories);
  });
  for (const each of broken) console.log(`promise broken: ${each}`);
  console.log(broken.length === 0 ? 'passed: every promise was kept' : 'failed');
  process.exitCode = broken.length === 0 ? 0 : 1;
}

type Counts = ReturnType<typeof tryRow>;

function cellsOf({name, losses}: Row, {alarms, found, since, metrics}: Counts, histories: number) {
  if (losses === undefined) return [name, share(alarms, histories), '-', 'in "any alarm"'];
  const isOnce = losses.length === 1 || losses === BUMP;
  return [name, '-', isOnce ? share(found, metrics) : '-', share(since, metrics)];
}

function brokenBy(row: Row, counts: Counts, histories: number): string[] {
  const {alarms, found, since, metrics} = counts;
  const {name, alarmsMax = 1, foundMin = 0, sinceMin = 0} = row;
  return [
    ...(alarms > alarmsMax * histories ? [`${name}: ${alarms} alarms`] : []),
    ...(found < foundMin * metrics ? [`${name}: ${found} of ${metrics} found`] : []),
    ...(since < sinceMin * metrics ? [`${name}: ${since} of ${metrics} seen in the end`] : []),
  ];
}

function tryRow({noise, releases = 100, losses = []}: Row, histories: number, seed: number) {
  const random = seededRandom(seed);
  const counts = {alarms: 0, found: 0, since: 0, metrics: 0};
  const notes = {accepted: {runId: `release-${ACCEPTED}`, acceptedAt: ''}, changes: []};
  for (let at = 0; at < histories; at++) {
    const entries = simulatedHistory(releases, noise, losses, random);
    const {changes, series, sinceAccepted = []} = findChanges(entries, {effect: 0.03, seed, notes});
    if (changes.length + sinceAccepted.length > 0) counts.alarms++;
    counts.metrics += series.length;
    counts.since += sinceAccepted.filter(each => each.outcome === 'worse').length;
    const release = losses[0]?.release ?? 0;
    counts.found += series.filter((_, place) =>
      changes.some(
        each =>
          each.series === place && each.outcome === 'worse' && Math.abs(each.run - release) <= NEAR,
      ),
    ).length;
  }
  return counts;
}

function share(hits: number, trials: number): string {
  const {low, high} = binomialInterval(hits, trials, 0.95);
  const percent = (each: number) => (each * 100).toFixed(1);
  return `${percent(hits / trials)} % (${percent(low)} to ${percent(high)} %)`;
}

await new Command('trend:calibrate')
  .description('Measure how often a trend is wrong, over simulated histories.')
  .option('--histories <n>', 'a row', wholeNumber(1, 100_000), 500)
  .option('--seed <n>', 'repeat an earlier calibration', wholeNumber(0, 0xffff_ffff), 20_261_201)
  .action(calibrate)
  .parseAsync();

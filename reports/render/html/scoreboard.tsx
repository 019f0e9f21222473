/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import {
  formatCount,
  formatPercentile,
  formatRate,
  formatShare,
  plural,
} from '../../../lib/core/format.ts';
import {type Account, accountsOf} from '../../../lib/record/accounts.ts';
import {findingCauses} from '../../../lib/record/finding-causes.ts';
import type {ConformanceResult} from '../../../lib/record/findings.ts';
import {type LoadResult, wrongInstances} from '../../../lib/record/load-result.ts';
import {
  evidenceText,
  stateOf,
  type ThresholdOutcome,
  thresholdWords,
} from '../../../lib/record/threshold-outcome.ts';
import {accountParts} from '../summary/accounts.ts';
import {
  countsHere,
  type Measure,
  measureOf,
  percentColumns,
  summarizeScenario,
} from '../summary/scenario-summary.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {conformanceCounts} from '../summary/wording.ts';
import {ScrollRegion} from './page-parts.tsx';

interface Props {
  readonly loads: readonly LoadResult[];
  readonly ids: readonly string[];
  /** Of the verdict: what of an INVALID run counts all the same. */
  readonly reasons: readonly string[];
}

/** The most important numbers, a line a scenario, each with its bounds, and what became of every request. */
export function Scoreboard({loads, ids, reasons}: Props) {
  const percents = percentColumns(loads);
  return (
    <>
      <ScrollRegion name="Load at a glance">
        <table class="scoreboard">
          <caption class="sr">Load at a glance</caption>
          <thead>
            <tr>
              <th scope="col">Scenario</th>
              <th scope="col" class="spark-head">
                <span class="sr">Requests over time</span>
              </th>
              <th scope="col">Answered well</th>
              {percents.map(each => (
                <th key={each} scope="col">
                  p{each}
                </th>
              ))}
              <th scope="col">Failed</th>
              <th scope="col">Pushed back</th>
              <th scope="col">Ledger</th>
            </tr>
          </thead>
          {loads.map((load, at) => (
            <tbody key={ids[at]}>
              <ScenarioRow load={load} id={ids[at] ?? ''} percents={percents} reasons={reasons} />
              <AccountRow load={load} columns={percents.length + 6} />
            </tbody>
          ))}
        </table>
      </ScrollRegion>
      <OwnBounds loads={loads} />
    </>
  );
}

interface RowProps {
  readonly load: LoadResult;
  readonly id: string;
  readonly percents: readonly number[];
  readonly reasons: readonly string[];
}

function ScenarioRow({load, id, percents, reasons}: RowProps) {
  const summary = summarizeScenario(load);
  const seconds = load.durationMs / 1000;
  const given = {load, reasons};
  return (
    <tr class={summary.valid ? undefined : 'invalid'}>
      <th scope="row">
        <a href={`#${id}`}>{visibleLine(load.scenario)}</a>
        <small>{summary.valid ? load.engine.name : <b class="bad">invalid run</b>}</small>
        <BrokenBounds load={load} id={id} reasons={reasons} />
      </th>
      <td class="spark-cell">
        <Sparkline load={load} />
      </td>
      <td data-label="Answered well">
        <b>{formatRate(seconds > 0 ? summary.requests.ok / seconds : null)}</b>
        <span class="unit">/s</span>
        <small>
          of {formatRate(summary.requestsPerSecond)} sent/s{' '}
          <Limit {...given} measure="rate" isFigureShown />
        </small>
      </td>
      {percents.map(each => (
        <Figure
          key={each}
          {...given}
          label={`p${each}`}
          measure={`p${each}`}
          text={formatPercentile(summary.quantileUs(each), summary.censoredFromUs)}
        />
      ))}
      <Figure {...given} label="Failed" measure="errors" text={formatShare(summary.errorShare)} />
      <Figure
        {...given}
        label="Pushed back"
        measure="backpressure"
        text={formatShare(summary.backpressureShare)}
      />
      <td data-label="Ledger">
        <LedgerCell load={load} />
      </td>
    </tr>
  );
}

/** No bound is broken without a word, also where no column is about it. */
function BrokenBounds({load, id, reasons}: Omit<RowProps, 'percents'>) {
  const all = [...load.thresholds, ...(load.floor ?? [])];
  const counted = all.filter(each => countsHere(load, each, reasons));
  const broken = counted.filter(each => each.state === 'broken').length;
  const open = counted.filter(({state}) => state === 'no data' || state === 'too few').length;
  if (all.length === 0) return null;
  if (counted.length === 0) return <small>its bounds are not judged</small>;
  const text = [
    broken > 0 ? `${broken} of ${plural(all.length, 'bound')} broken` : null,
    open > 0 ? `${open} undecided` : null,
  ].filter(each => each !== null);
  if (text.length === 0) return <small>{plural(all.length, 'bound')} kept</small>;
  return (
    <small>
      <a class={broken > 0 ? 'bad' : 'doubt'} href={`#${id}-thresholds`}>
        {text.join(', ')}
      </a>
    </small>
  );
}

interface FigureProps {
  readonly label: string;
  readonly load: LoadResult;
  readonly measure: Measure;
  readonly text: string;
  readonly reasons: readonly string[];
}

function Figure({label, load, measure, text, reasons}: FigureProps) {
  const at = text.lastIndexOf(' ');
  const isFigureShown = text !== 'n/a';
  const [figure, unit] = isFigureShown && at > 0 ? [text.slice(0, at), text.slice(at)] : [text, ''];
  return (
    <td data-label={label}>
      <b class={isFigureShown ? undefined : 'none'}>{figure}</b>
      {unit && <span class="unit">{unit}</span>}
      <small>
        <Limit load={load} measure={measure} reasons={reasons} isFigureShown={isFigureShown} />
      </small>
    </td>
  );
}

const TONES = {
  passed: ['good', '✓'],
  failed: ['bad', '✕'],
  inconclusive: ['doubt', '?'],
} as const;

type LimitProps = Pick<FigureProps, 'load' | 'measure' | 'reasons'> & {
  readonly isFigureShown: boolean;
};

/** The bounds on a number, the script's own before c8gauge's: a mark, and which bound it is. */
function Limit({load, measure, reasons, isFigureShown}: LimitProps) {
  const of = (all: readonly ThresholdOutcome[] = []) =>
    all.filter(each => measureOf(each) === measure);
  const [own, floor] = [of(load.thresholds), of(load.floor)];
  const limits = [...own, ...floor.filter(each => each.state !== 'kept' || own.length === 0)];
  if (limits.length === 0) return null;
  // The two times of a latency have one bound, and c8gauge has several on what fails: the worst is shown.
  const bySubject = new Map<string, ThresholdOutcome>();
  for (const each of limits) {
    const key = floor.includes(each) ? 'floor' : `${each.metric} ${each.expression}`;
    if (bySubject.get(key)?.state !== 'broken') bySubject.set(key, each);
  }
  return (
    <>
      {[...bySubject.values()].slice(0, LIMITS_SHOWN).map(each => {
        const [tone, mark] = countsHere(load, each, reasons)
          ? TONES[stateOf([each])]
          : TONES.inconclusive;
        return (
          <span key={`${each.metric} ${each.expression}`} class={`limit ${tone}`}>
            {mark} {limitText(each, floor.includes(each), isFigureShown)}
          </span>
        );
      })}
      {bySubject.size > LIMITS_SHOWN && (
        <span class="limit">and {bySubject.size - LIMITS_SHOWN} more</span>
      )}
    </>
  );
}

const LIMITS_SHOWN = 3;
/** `bound 500 ms`; of one operation `completeJob 641 ms, bound 500 ms`; without a figure above it, what is behind it. */
function limitText(outcome: ThresholdOutcome, isOwn: boolean, isFigureShown: boolean): string {
  const {observed, bound} = thresholdWords(outcome);
  const [, tag] = /\{(?:[^:}]*:)?([^}]*)\}/.exec(outcome.metric) ?? [];
  const parts = [
    tag === undefined ? null : `${tag} ${observed}`,
    isOwn && outcome.state === 'broken' ? outcome.metric.replaceAll('_', ' ') : null,
    `${isOwn ? "c8gauge's bound" : 'bound'} ${bound}`,
    isFigureShown || tag !== undefined ? null : evidenceText(outcome) || null,
  ];
  // A line may not break between a number and its unit.
  return visibleLine(parts.filter(each => each !== null).join(', ')).replace(
    /(\d) (?=%|[mµ]?s\b)/g,
    '$1\u00a0',
  );
}

/** Bounds that hold for every run, whatever its script says. */
function OwnBounds({loads}: {loads: readonly LoadResult[]}) {
  const bounds = new Map(
    loads.flatMap(({floor = []}) =>
      floor.map(each => [each.metric, thresholdWords(each)] as const),
    ),
  );
  if (bounds.size === 0) return null;
  const text = [...bounds].map(([metric, {bound}]) => `${metric.replaceAll('_', ' ')} ${bound}`);
  return (
    <details class="own-bounds">
      <summary>
        {plural(bounds.size, 'bound')} of c8gauge's own hold for every run, in addition to the
        script's
      </summary>
      <p class="muted">{text.join(' · ')}. `k6.config.ts` can change them.</p>
    </details>
  );
}

/** What became of every request and every arrival: each bar adds up to what was offered. */
function AccountRow({load, columns}: {load: LoadResult; columns: number}) {
  return (
    <tr class="account-row">
      <td colspan={columns}>
        {accountsOf(load).map(each => (
          <AccountBar key={each.of} account={each} />
        ))}
      </td>
    </tr>
  );
}

function AccountBar({account}: {account: Account}) {
  const {of, total, classes, unaccounted} = account;
  const parts = [...classes, {name: 'unaccounted', count: Math.max(0, unaccounted)}];
  const whole = Math.max(
    1,
    parts.reduce((sum, each) => sum + each.count, 0),
  );
  let left = 0;
  return (
    <div class="account">
      <span class="account-name">
        <b>{formatCount(total)}</b> {of}
      </span>
      <svg class="strip-bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({name, count}) => {
          const width = (count / whole) * 1000;
          left += width;
          const x = (left - width).toFixed(1);
          return (
            <rect key={name} class={kindOf(name)} x={x} y="0" width={width.toFixed(1)} height="8" />
          );
        })}
      </svg>
      <span class="account-text">
        {accountParts(account).map(({text, name, isBad}, at) => (
          <span key={text}>
            {at > 0 && ' · '}
            <i class={`swatch ${kindOf(name)}`} />
            {isBad ? <b class="bad">{text}</b> : text}
          </span>
        ))}
      </span>
    </div>
  );
}

/** The class of a colour: `never sent: users busy` is `never-sent-users-busy`. */
const kindOf = (name: string) => `is-${name.replace(/\W+/g, '-')}`;

function LedgerCell({load: {ledger}}: {load: LoadResult}) {
  if (!ledger) return <b class="none">–</b>;
  const wrong = wrongInstances(ledger);
  return (
    <>
      <b class={wrong > 0 ? 'bad' : undefined}>{wrong > 0 ? formatCount(wrong) : '✓'}</b>
      <small class={wrong > 0 ? 'bad' : 'good'}>
        {wrong > 0
          ? 'not completed exactly once'
          : `${formatCount(ledger.completed)} completed, once each`}
      </small>
    </>
  );
}

/** Conformance in one line, with a bar. */
export function ConformanceStrip({conformance}: {conformance: ConformanceResult}) {
  const counted = conformanceCounts(conformance);
  const causes = findingCauses(conformance.findings.filter(each => !each.waived));
  const findings = causes.reduce((sum, each) => sum + each.findings.length, 0);
  const all = Math.max(1, conformance.outcomes.length);
  const parts = [
    ['pass', counted.pass],
    ['fail', counted.fail],
    ['error', counted.error],
    ['skip', counted.skip],
  ] as const;
  let left = 0;
  return (
    <a class="strip" href="#conformance">
      <span class="strip-name">Conformance</span>
      <svg class="strip-bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(([kind, count]) => {
          const width = (count / all) * 1000;
          left += width;
          return <rect key={kind} class={kind} x={left - width} y="0" width={width} height="8" />;
        })}
      </svg>
      <span class="strip-text">
        {findings > 0 && (
          <>
            <b class="bad">
              {plural(causes.length, 'cause')}, {plural(findings, 'finding')}
            </b>
            {' · '}
          </>
        )}
        <b>{plural(conformance.outcomes.length, 'check')}</b>: {formatCount(counted.pass)} passed,{' '}
        {formatCount(counted.fail)} failed
        {counted.waived > 0 ? ` (${plural(counted.waived, 'finding')} waived)` : ''},{' '}
        {formatCount(counted.skip)} skipped, {plural(counted.error, 'error')} · {counted.exercised}{' '}
        of {counted.operations} operations
      </span>
    </a>
  );
}

const WIDTH = 120;
const HEIGHT = 28;
const POINTS = 40;

/** Requests per second, without axes: whether it was steady is visible at a glance. */
function Sparkline({load}: {load: LoadResult}) {
  const values = totalsPerSlot(load);
  const most = Math.max(1, ...values);
  const step = WIDTH / Math.max(1, values.length - 1);
  const points = values.map((each, at) => {
    const y = HEIGHT - 2 - (each / most) * (HEIGHT - 4);
    return `${(at * step).toFixed(1)},${y.toFixed(1)}`;
  });
  if (values.length < 2) return null;
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <polygon points={`0,${HEIGHT} ${points.join(' ')} ${WIDTH},${HEIGHT}`} />
      <polyline points={points.join(' ')} />
    </svg>
  );
}

function totalsPerSlot(load: LoadResult): number[] {
  const seconds = Math.max(1, Math.floor(load.durationMs / 1000));
  const perSlot = Math.max(1, Math.ceil(seconds / POINTS));
  const totals = new Array<number>(Math.floor(seconds / perSlot)).fill(0);
  for (const {second, requests} of load.seconds) {
    const slot = Math.floor(second / perSlot);
    if (slot < totals.length) totals[slot] = (totals[slot] ?? 0) + requests.total;
  }
  return totals;
}

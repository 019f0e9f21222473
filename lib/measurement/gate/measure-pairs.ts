import {createHash} from 'node:crypto';
import type {Clock} from '../../core/clock.ts';
import {ExplainedError, messageOf, oneLine} from '../../core/errors.ts';
import {formatMs} from '../../core/format.ts';
import type {LoadResult} from '../../record/load-result.ts';
import {type Assessment, assessPairs, isLook} from './assess.ts';
import type {GateRules} from './gate-rules.ts';
import {type MeasuredPair, type SeriesSet, type Side, seriesOf, unmeasured} from './run-figures.ts';

/** What the pairs of a gate are measured by. */
export interface PairMeasuring {
  readonly rules: GateRules;
  /** Decides the order within the pairs, and the payloads. */
  readonly seed: number;
  readonly scripts: readonly string[];
  /** Pairs of an earlier attempt, from the first on. */
  readonly kept: readonly MeasuredPair[];
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Runs one scenario against one side. */
  measure(
    side: Side,
    script: string,
    run: {readonly seed: number; readonly pair: number},
  ): Promise<LoadResult>;
  /** Told of the runs before the first pair; the rules that count from then on. */
  fit(cold: MeasuredPair): Promise<GateRules>;
  /** Keeps a pair before the next is begun. */
  keep(pair: MeasuredPair): Promise<void>;
  /** A pair was measured, or (null) the warm-up was. */
  onPair(pair: MeasuredPair | null, assessment: Assessment | null): void;
}

/** What was measured, and how it ended. */
export interface PairsEnd {
  readonly pairs: readonly MeasuredPair[];
  readonly rules: GateRules;
  /** What kept it from measuring all that its verdict needs; null when nothing did. */
  readonly failure: string | null;
  readonly notes: readonly string[];
}

/** A busy machine may make a run or two invalid; where more are, nothing can be measured on it. */
const REPEATS_MAX = 3;
/** The clocks may disagree by so much before there is a note. */
const CLOCK_JUMP_MS = 1000;

/**
 * Measures pair after pair until a verdict may be called:
 * 1. a run of each side that is not counted: otherwise the side that ran second would find a warm machine.
 *    It shows how long the others have to be;
 * 2. for each pair a coin says which side runs first; the other follows at once;
 * 3. each pair is kept as soon as it is measured, then all pairs so far are assessed.
 *
 * A pair with an INVALID run is measured again. A side that does not answer at all ends the gate.
 *
 * @throws ExplainedError when no run can begin: an unknown script, wrong options, no cluster
 */
export async function measurePairs(gate: PairMeasuring): Promise<PairsEnd> {
  const pairs: MeasuredPair[] = [...gate.kept];
  const notes: string[] = [];
  if (isDecided(pairs, gate.rules)) return {pairs, rules: gate.rules, failure: null, notes};
  const cold = await measurePair(gate, 0, ['baseline', 'candidate'], notes);
  if (cold.failure !== null && !cold.isInvalid)
    return {pairs, rules: gate.rules, failure: `before the first pair, ${cold.failure}`, notes};
  gate.onPair(null, null);
  const isPlanned = cold.pair === null || pairs.length > 0;
  const rules = isPlanned ? gate.rules : await gate.fit(cold.pair);
  return {pairs, rules, failure: await measureCounted(gate, rules, pairs, notes), notes};
}

/** Adds pairs until a verdict may be called. @returns what kept it from that; null where nothing did */
async function measureCounted(
  gate: PairMeasuring,
  rules: GateRules,
  pairs: MeasuredPair[],
  notes: string[],
): Promise<string | null> {
  const order = runOrder(gate.seed, rules.pairs);
  let repeats = 0;
  while (!isDecided(pairs, rules)) {
    const number = pairs.length + 1;
    const sides = order[number - 1] ?? ['baseline', 'candidate'];
    const {pair, failure, isInvalid} = await measurePair(gate, number, sides, notes);
    if (gate.signal.aborted) return `interrupted in pair ${number}`;
    if (pair) {
      await gate.keep(pair);
      pairs.push(pair);
      gate.onPair(pair, assess(pairs, rules));
    } else {
      if (!isInvalid || ++repeats > REPEATS_MAX) return `in pair ${number}, ${failure}`;
      notes.push(`pair ${number} was measured again: ${failure}`);
    }
  }
  return null;
}

function assess(pairs: readonly MeasuredPair[], rules: GateRules): Assessment {
  return assessPairs(seriesOfPairs(pairs).series, rules);
}

/** The figures of pairs. */
export function seriesOfPairs(pairs: readonly MeasuredPair[]): SeriesSet {
  return seriesOf(
    pairs.map(each => each.baseline),
    pairs.map(each => each.candidate),
  );
}

function isDecided(pairs: readonly MeasuredPair[], rules: GateRules): boolean {
  if (pairs.length >= rules.pairs) return true;
  const {series} = seriesOfPairs(pairs);
  return isLook(series, rules) && assessPairs(series, rules).outcome !== 'open';
}

interface PairEnd {
  readonly pair: MeasuredPair | null;
  readonly failure: string | null;
  readonly isInvalid: boolean;
}

async function measurePair(
  gate: PairMeasuring,
  pair: number,
  sides: readonly [Side, Side],
  notes: string[],
): Promise<PairEnd> {
  const loads: Record<Side, LoadResult[]> = {baseline: [], candidate: []};
  for (const script of gate.scripts) {
    for (const side of sides) {
      const load = await measureRun(gate, pair, {side, script}, notes);
      if (typeof load === 'string') return broken(side, load, false);
      const reason = unmeasured(load);
      if (reason !== null) return broken(side, reason, !load.validity.valid && answered(load));
      loads[side].push(load);
    }
  }
  return {pair: {pair, ...loads}, failure: null, isInvalid: false};
}

function broken(side: Side, failure: string, isInvalid: boolean): PairEnd {
  return {pair: null, failure: `the ${side}: ${oneLine(failure)}`, isInvalid};
}

/** One run's load, or why there is none. */
async function measureRun(
  gate: PairMeasuring,
  pair: number,
  {side, script}: {readonly side: Side; readonly script: string},
  notes: string[],
): Promise<LoadResult | string> {
  if (gate.signal.aborted) return 'interrupted';
  try {
    return await watchingClocks(gate, pair, notes, () =>
      gate.measure(side, script, {seed: (gate.seed + pair) % 2 ** 32, pair}),
    );
  } catch (thrown) {
    // Nothing was measured yet, and the error says what to do: it is the whole answer.
    if (pair === 0 && thrown instanceof ExplainedError) throw thrown;
    return messageOf(thrown);
  }
}

function answered({operations}: LoadResult): boolean {
  return operations.some(each => each.requests.ok > 0);
}

/** Durations come from the monotonic clock; a wall clock that is set meanwhile only leads to a note. */
async function watchingClocks<T>(
  {clock}: PairMeasuring,
  pair: number,
  notes: string[],
  work: () => Promise<T>,
): Promise<T> {
  const [wallMs, monotonicMs] = [clock.wallMs(), clock.monotonicMs()];
  const result = await work();
  const jumpMs = clock.wallMs() - wallMs - (clock.monotonicMs() - monotonicMs);
  if (Math.abs(jumpMs) > CLOCK_JUMP_MS) {
    const by = `${jumpMs > 0 ? '+' : '-'}${formatMs(Math.abs(jumpMs))}`;
    notes.push(`the wall clock jumped by ${by} in pair ${pair}; no figure depends on it`);
  }
  return result;
}

/**
 * Which side of each pair runs first: a fair coin for each, all from one seed. The verdict's error
 * rate depends on these coins: if the two sides are the same, each difference could as well have had the
 * other sign, whatever the machine did meanwhile.
 *
 * The coins are the bits of a hash of the seed. The first numbers of a plain generator would not do: those
 * of neighbouring seeds correlate, and only the first few are used here.
 *
 * @param pairs at most 256
 */
export function runOrder(seed: number, pairs: number): (readonly [first: Side, second: Side])[] {
  const bits = createHash('sha256').update(`order of pairs ${seed}`).digest();
  return Array.from({length: pairs}, (_, at) => {
    const coin = ((bits[at >> 3] ?? 0) >> (at & 7)) & 1;
    return coin === 0 ? ['baseline', 'candidate'] : ['candidate', 'baseline'];
  });
}

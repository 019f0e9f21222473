import type {ContractChoice} from '../contract/dialects/bind.ts';
import {ExplainedError, messageOf, oneLine} from '../core/errors.ts';
import type {CapacityResult} from '../record/capacity-result.ts';
import type {ConformanceResult, LeftBehind} from '../record/findings.ts';
import type {LoadResult} from '../record/load-result.ts';
import type {RunRecord} from '../record/run-record.ts';
import type {StreamResult} from '../record/stream-result.ts';
import {LoadTraces} from './load-traces.ts';
import type {Progress} from './progress.ts';
import {buildRecord} from './record.ts';
import type {Settings} from './settings/settings.ts';
import type {Streams} from './stream/receivers.ts';
import {NO_STREAMS} from './stream/streams.ts';
import {otherRelease} from './target/one-release.ts';
import {
  openTarget,
  type Target,
  type TargetUse,
  targetLine,
  unopenedTarget,
} from './target/open-target.ts';

/**
 * One measurement of one target, from the opened target to the record. A stage that breaks is a line in
 * the record and not the end: what was measured is kept.
 */
export class Measurement {
  readonly settings: Settings;
  readonly target: Target;
  readonly progress: Progress;
  /** Where its loads are streamed to. */
  readonly streams: Streams;
  /** Aborted when the user wishes to end early, or the sign-in is lost. */
  readonly signal: AbortSignal;
  /** What its loads leave on the target. */
  readonly traces = new LoadTraces();
  readonly #loads: LoadResult[] = [];
  readonly #failures: string[] = [];
  #conformance: ConformanceResult | undefined;
  #capacity: CapacityResult | undefined;
  #leftBehind: LeftBehind | undefined;
  #otherRelease: string | undefined;
  #streamed: readonly StreamResult[] = [];

  private constructor(settings: Settings, target: Target, progress: Progress, streams: Streams) {
    this.streams = streams;
    this.settings = settings;
    this.target = target;
    this.progress = progress;
    this.signal = AbortSignal.any([settings.interrupt, target.access.authorization.lost]);
  }

  /**
   * Opens the target and says which it is. Close the measurement. One that was interrupted by then has
   * a record, too, in which nothing is known of the target.
   *
   * @throws ExplainedError when the target cannot be opened
   */
  static async open(
    settings: Settings,
    use: TargetUse,
    progress: Progress,
    streams = NO_STREAMS,
  ): Promise<Measurement> {
    const {interrupt} = settings;
    const unopened = () => new Measurement(settings, unopenedTarget(settings), progress, streams);
    if (interrupt.aborted) return unopened();
    progress.begin('cluster');
    const target = await openTarget(settings, use).catch((thrown: unknown) => {
      progress.abandon();
      if (interrupt.aborted) return null;
      throw thrown;
    });
    if (target === null) return unopened();
    progress.end('passed', targetLine(target));
    for (const line of target.warnings) progress.warn(line);
    const measurement = new Measurement(settings, target, progress, streams);
    measurement.#tellSoFar();
    return measurement;
  }

  addConformance(result: ConformanceResult): void {
    this.#conformance = result;
    this.#tellSoFar();
  }

  addLoad(result: LoadResult): void {
    this.#loads.push(result);
    this.#tellSoFar();
  }

  addCapacity(result: CapacityResult): void {
    this.#capacity = result;
    this.#tellSoFar();
  }

  #tellSoFar(): void {
    this.progress.soFar(() => this.record());
  }

  /** A part of what should be measured was not: one line. */
  miss(reason: string): void {
    this.#failures.push(reason);
  }

  /**
   * A stage broke. That is a line in the record; but where nothing was measured, and the user did not
   * end it, an error that explains itself is the whole answer.
   *
   * @throws the error, in that case
   */
  fail(stage: string, thrown: unknown): void {
    const nothingMeasured =
      !this.#conformance && this.#loads.length === 0 && this.endedEarly() === null;
    if (nothingMeasured && thrown instanceof ExplainedError) {
      this.progress.abandon();
      throw thrown;
    }
    const reason = oneLine(messageOf(thrown));
    this.#failures.push(`${stage}: ${reason}`);
    this.progress.end('inconclusive', reason);
  }

  /** Why the measurement ended early; null where it did not. */
  endedEarly(): string | null {
    if (this.settings.interrupt.aborted) return 'the run was interrupted';
    const {lost} = this.target.access.authorization;
    return lost.aborted ? messageOf(lost.reason) : null;
  }

  /** Removes what the loads left, asks once more which release the target is of, and lets it go. */
  async close(): Promise<void> {
    const streamed = this.streams.close();
    this.#leftBehind = await this.traces.remove(this.settings, this.target);
    this.#streamed = await streamed;
    this.#otherRelease = (await otherRelease(this.target)) ?? undefined;
    await this.target.stop();
  }

  /**
   * The record of what was measured.
   *
   * @param contract what requests followed, or were judged by
   */
  record(contract: ContractChoice = this.target.contract): Promise<RunRecord> {
    // A search for capacity says itself why it ended early.
    const early = this.#capacity ? null : this.endedEarly();
    return buildRecord(
      this.settings,
      {target: this.target.facts, contract},
      {
        conformance: this.#conformance,
        loads: this.#loads,
        leftBehind: this.#leftBehind,
        otherRelease: this.#otherRelease,
        streams: this.#streamed,
        ...(this.#capacity ? {capacity: this.#capacity} : {}),
        failures: [...this.#failures, ...(early === null ? [] : [early])],
      },
    );
  }
}

import type {Completions, SecondOfCompletions} from '../../record/load-result.ts';
import {BoundedSeconds} from './bounded-seconds.ts';

const ENTRIES_MAX = 3600;

/** What was done in one second, or since the last report. */
export interface Done {
  /** Absent where the engine does not tell by the second. */
  readonly iterations?: number | undefined;
  readonly created: number;
  readonly completed: number;
}

/** How many iterations and process instances were completed in each second, in bounded memory. */
export class CompletionsBook {
  readonly #seconds = new BoundedSeconds<SecondOfCompletions>(ENTRIES_MAX, joined);

  /** @param second whole seconds since the run's start */
  add(second: number, {iterations, created, completed}: Done): void {
    if (!iterations && created === 0 && completed === 0) return;
    const known = iterations === undefined ? {} : {iterations};
    this.#seconds.add({second, ...known, created, completed});
  }

  /**
   * What was done before the load was over: what a teardown does is not its throughput.
   *
   * @returns nothing where nothing was done
   */
  entries(durationMs: number): {readonly completions?: Completions} {
    const completions = this.#seconds.before(durationMs);
    return completions === null ? {} : {completions};
  }
}

function joined(before: SecondOfCompletions, more: SecondOfCompletions): SecondOfCompletions {
  const isTold = before.iterations !== undefined || more.iterations !== undefined;
  return {
    second: before.second,
    ...(isTold ? {iterations: (before.iterations ?? 0) + (more.iterations ?? 0)} : {}),
    created: before.created + more.created,
    completed: before.completed + more.completed,
  };
}

import type {TrendRun} from '../../record/trend-result.ts';
import {type RunFigures, runFigures} from '../gate/gate-series.ts';
import {unusable} from '../gate/measured-pair.ts';
import {type RecordedRun, shapeOf} from '../gate/recorded-runs.ts';

/** What a history keeps of a run: a few hundred bytes of its record's megabytes. */
export interface HistoryEntry {
  readonly file: string;
  readonly run: TrendRun;
  readonly loads: readonly HistoryLoad[];
}

/** One scenario of a run: its figures, or why they do not count. */
export interface HistoryLoad {
  readonly scenario: string;
  /** Runs of the same shape were made alike. */
  readonly shape: string;
  /** The shape in a few words: `embedded 0.1.0, script b1946ac9`. */
  readonly made: string;
  readonly figures: RunFigures | null;
  readonly unusable: string | null;
}

/** Reduces a run to what a history keeps of it. */
export function historyEntry({file, record}: RecordedRun): HistoryEntry {
  const {run, target} = record;
  return {
    file,
    run: {
      id: run.id,
      startedAt: run.startedAt,
      version: target.gatewayVersion,
      revision: run.revision ?? null,
    },
    loads: record.loads.map(load => {
      const reason = unusable(load);
      const {name, version} = load.engine;
      return {
        scenario: load.scenario,
        shape: JSON.stringify(shapeOf(load), exactly),
        made: `${name} ${version}, script ${load.bundleSha256.slice(0, 8)}`,
        figures: reason === null ? runFigures(load) : null,
        unusable: reason,
      };
    }),
  };
}

/** An int64 in the options of a script is a bigint, of which JSON knows nothing. */
function exactly(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}

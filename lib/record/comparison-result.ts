import type {RunRecord} from './run-record.ts';

/** Several records side by side: the first is what the others are compared with. */
export interface Comparison {
  readonly runs: readonly RunRecord[];
  /** How the page calls each: `A`, `B`, in order. */
  readonly names: readonly string[];
  readonly scenarios: readonly ScenarioComparison[];
  /** What some runs found and others did not. */
  readonly findings: readonly FindingComparison[];
}

/** One scenario in several runs. */
export interface ScenarioComparison extends LoadComparison {
  readonly scenario: string;
  /** Which runs have it, by their place; figures and ratios are in this order. */
  readonly places: readonly number[];
  /** The runs in which the generator was the bottleneck: their figures do not count. */
  readonly invalidPlaces: readonly number[];
}

/** The figures of a load in several runs; all lists are in the order of the runs. */
export interface LoadComparison {
  readonly figures: readonly Figures[];
  /** `ratios[base][at]`: the figures of a run over those of another; null over its own. */
  readonly ratios: readonly (readonly (Ratios | null)[])[];
}

/** A ratio a figure. */
export type Ratios = Readonly<Record<FigureName, Ratio>>;

/** What is compared. Null where too few samples stand behind a figure. */
export interface Figures {
  /** Requests per second. */
  readonly rate: number | null;
  /** Response times, microseconds. */
  readonly p50: number | null;
  readonly p99: number | null;
  readonly p999: number | null;
  /** Requests that failed or got no answer, a share from 0 to 1. */
  readonly errors: number | null;
  /** Requests that were refused by backpressure, likewise. */
  readonly refused: number | null;
}

export type FigureName = keyof Figures;

/** A figure of one run over that of another. */
export interface Ratio {
  readonly ratio: number | null;
  /** 95 %, from the seconds within both runs; null where there are too few of them. */
  readonly interval: {readonly low: number; readonly high: number} | null;
  /** `none` unless the change is large enough to matter and its interval excludes no change. */
  readonly change: 'better' | 'worse' | 'none';
}

/** Findings of one cause that the same runs have, and the others have not. */
export interface FindingComparison {
  /** The cause, as a run calls it: unique among those of the same {@link places}. */
  readonly cause: string;
  readonly check: string;
  /** What was expected, and what came instead. */
  readonly expectation: string;
  readonly operations: readonly string[];
  readonly count: number;
  /** How many of these are waived. */
  readonly waived: number;
  /** The id of one of them. */
  readonly example: string;
  /** Which runs have them. */
  readonly places: readonly number[];
}

/** The package's own door: the types of a configuration, and records for those who read them. */
export {
  type ClosedShape,
  type Config,
  defineConfig,
  type MixedRatio,
  type OpenShape,
  type Profile,
  type Thresholds,
} from './project/define-config.ts';
export type {ConformanceResult, Finding} from './record/findings.ts';
export type {LoadResult} from './record/load-result.ts';
export {readRunRecord} from './record/read-run-record.ts';
export type {RunRecord} from './record/run-record.ts';

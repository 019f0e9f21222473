/** What a measurement takes from the process around it. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  /** What relative paths are relative to, and where `k6.config.ts` is. */
  readonly cwd: string;
  /** Aborted when the user wishes to end early; what was measured is kept. */
  readonly interrupt?: AbortSignal;
}

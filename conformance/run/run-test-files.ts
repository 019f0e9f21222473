import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {
  BaseSequencer,
  createVitest,
  type Reporter,
  type TestCase,
  type TestModule,
  type TestSpecification,
} from 'vitest/node';
import {siblingUrl} from '../../lib/core/own-package.ts';
import type {CheckOutcome, Finding} from '../../lib/record/findings.ts';
import {CoverageCount} from './coverage.ts';
import type {RunSettings} from './handover.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What users' flows import as `c8gauge/conformance`: the modules that our own flows use. */
const FLOW_API = fileURLToPath(siblingUrl('../user-flows', import.meta.url));

/** A vitest that is started once and runs the test files any number of times, one run at a time. */
export interface TestRunner {
  /** Runs all files against the target of the settings; an abort stops the run. */
  run(
    settings: RunSettings,
    reporter: OutcomeReporter,
    signal: AbortSignal | undefined,
  ): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts vitest with a configuration of its own: nothing is read from the folder that the user is in.
 *
 * @param flowFiles test files of the user's own, absolute paths; they run after ours
 */
export async function startTestRunner(flowFiles: readonly string[]): Promise<TestRunner> {
  let current: OutcomeReporter | null = null;
  const vitest = await keepingSignals(() =>
    createVitest(
      'test',
      {
        root: ROOT,
        config: false,
        watch: false,
        include: ['conformance/{operations,flows}/*.test.{ts,js}', ...flowFiles.map(globOf)],
        // The installed package is in node_modules, where vitest would not look for tests.
        exclude: [],
        alias: [{find: /^c8gauge\/conformance$/, replacement: FLOW_API}],
        reporters: [forwardTo(() => current)],
        sequence: {sequencer: DependencySequencer},
        pool: 'threads',
        maxWorkers: 1,
        isolate: false,
        silent: true,
        passWithNoTests: false,
      },
      {logLevel: 'silent', clearScreen: false},
    ),
  );
  await vitest.standalone();
  return {
    async run(settings, reporter, signal) {
      current = reporter;
      vitest.provide('c8gauge', settings);
      const stop = () => void vitest.cancelCurrentRun('keyboard-input');
      signal?.addEventListener('abort', stop);
      try {
        const files = await vitest.globTestSpecifications();
        reporter.files = files.length;
        if (!signal?.aborted) await vitest.runTestSpecifications(files, true);
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    },
    close: () => vitest.close(),
  };
}

/** Passes everything on to the reporter of the current run: vitest gets its reporters when it is created. */
function forwardTo(current: () => OutcomeReporter | null): Reporter {
  return {
    onTestCaseResult: testCase => current()?.onTestCaseResult(testCase),
    onTestModuleEnd: module => current()?.onTestModuleEnd(module),
    onTestRunEnd: (_, unhandled) => current()?.onTestRunEnd(unhandled),
  };
}

/** A pattern that matches only this path. */
function globOf(path: string): string {
  return path.replaceAll(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

/**
 * Removes the signal handlers that something adds: vitest's would end the process on SIGINT before
 * anything is cleaned up. The caller decides what a signal means.
 */
async function keepingSignals<T>(make: () => Promise<T>): Promise<T> {
  const names = ['SIGINT', 'SIGTERM'] as const;
  const before = names.map(name => process.listeners(name));
  const made = await make();
  names.forEach((name, at) => {
    for (const each of process.listeners(name)) {
      if (!before[at]?.includes(each)) process.off(name, each);
    }
  });
  return made;
}

/** Other operations need these to arrange their state, so they are checked first. */
const FIRST = ['getTopology', 'createDeployment', 'createProcessInstance', 'activateJobs'];

/** Runs the files in the same order in every run: those that others need first, then by name. */
class DependencySequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((left, right) => compare(nameOf(left), nameOf(right)));
  }
}

function nameOf({moduleId}: TestSpecification): string {
  return basename(moduleId).replace(/\.test\.[jt]s$/, '');
}

function compare(left: string, right: string): number {
  const [leftRank, rightRank] = [rank(left), rank(right)];
  if (leftRank !== rightRank) return leftRank - rightRank;
  return left < right ? -1 : 1;
}

function rank(name: string): number {
  const at = FIRST.indexOf(name);
  return at < 0 ? FIRST.length : at;
}

/** The progress of a run. */
export interface ConformanceProgress {
  readonly casesDone: number;
  /** Of the test files, from 0 to 1. */
  readonly share: number;
  readonly findings: number;
  /** The checks that have findings. */
  readonly checks: ReadonlySet<string>;
  /** The operation that was checked last. */
  readonly operation: string;
}

/** Collects the reports of the cases; prints nothing. */
export class OutcomeReporter {
  readonly outcomes: CheckOutcome[] = [];
  readonly findings: Finding[] = [];
  readonly exercised = new Set<string>();
  readonly coverage = new CoverageCount();
  lagMsMax = 0;
  /** Why something could not be judged, a line for each cause. */
  causes: readonly string[] = [];
  /** Why no connection to the target was ever made; null after the first. */
  unreachable: string | null = null;
  readonly #onProgress: (progress: ConformanceProgress) => void;
  readonly #checks = new Set<string>();
  #casesDone = 0;
  #filesDone = 0;
  /** How many test files there are. */
  files = 0;

  constructor(onProgress: (progress: ConformanceProgress) => void = () => undefined) {
    this.#onProgress = onProgress;
  }

  onTestCaseResult(testCase: TestCase): void {
    const report = testCase.meta().c8gauge;
    const operation = testCase.parent.type === 'suite' ? testCase.parent.name : '';
    this.#casesDone += 1;
    if (report) {
      this.outcomes.push(...report.outcomes);
      this.coverage.add(report.observations ?? []);
      this.lagMsMax = Math.max(this.lagMsMax, report.lagMsMax ?? 0);
      this.causes = report.causes ?? this.causes;
      this.unreachable = report.unreachable ?? null;
      this.findings.push(...report.findings);
      for (const each of report.findings) this.#checks.add(each.check);
      if (report.exercised) {
        for (const each of report.outcomes) this.exercised.add(each.operation);
      }
    } else if (testCase.result().state === 'failed') {
      const reason = testCase.result().errors?.[0]?.message ?? 'failed without a reason';
      this.#error(operation, testCase.name, reason);
    }
    this.#onProgress({
      casesDone: this.#casesDone,
      share: this.files === 0 ? 0 : this.#filesDone / this.files,
      findings: this.findings.length,
      checks: this.#checks,
      operation,
    });
  }

  /** A file that could not be loaded is an error of ours. */
  onTestModuleEnd(module: TestModule): void {
    this.#filesDone += 1;
    for (const error of module.errors()) {
      this.#error(module.relativeModuleId, 'load', error.message);
    }
  }

  onTestRunEnd(unhandled: readonly {readonly message: string}[]): void {
    for (const error of unhandled) this.#error('run', 'unhandled', error.message);
  }

  #error(operation: string, name: string, reason: string): void {
    this.outcomes.push({operation, check: 'suite', case: name, status: 'error', reason});
  }
}

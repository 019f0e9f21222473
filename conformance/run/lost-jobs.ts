import {toFinding} from './findings.ts';
import type {CaseReport} from './handover.ts';
import {ArrangementError, type Target} from './target.ts';

const JOBS = 'https://docs.camunda.io/docs/components/concepts/job-workers/';

/** Targets on which a job was lost. */
const told = new WeakSet<Target>();

/** Whether a job was lost before: then nobody waits for the next one. */
export function hasLostJobs(target: Target): boolean {
  return told.has(target);
}

/**
 * A job of a fresh instance that activations do not give, however long they are asked: it is locked for
 * somebody who never got it, or was never created. The state is not arranged, and that is a finding of its own.
 */
export class LostJobError extends ArrangementError {
  constructor(jobType: string) {
    super(`activateJobs gave no job of the instance, for type ${jobType}`);
  }
}

/** The report of a case that was not sent, with the finding about a lost job the first time in a run. */
export function withLostJob(report: CaseReport, target: Target, thrown: unknown): CaseReport {
  if (!(thrown instanceof LostJobError) || told.has(target)) return report;
  const judged = target.takeExchanges().at(-1)?.exchange;
  if (judged === undefined) return report;
  told.add(target);
  const about = {operation: 'activateJobs', check: 'lifecycle', case: 'handed-out'} as const;
  const deviation = {
    ...about,
    level: 'behaviour',
    message: 'expected the job of an instance that was just created, got none',
    expectedBy: JOBS,
  } as const;
  const finding = toFinding(deviation, judged);
  const outcome = {...about, status: 'fail', reason: null} as const;
  return {
    ...report,
    outcomes: [...report.outcomes, outcome],
    findings: [...report.findings, finding],
  };
}

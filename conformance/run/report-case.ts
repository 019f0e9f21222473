import type {TestContext} from 'vitest';
import type {CaseReport} from './case-report.ts';
import {target} from './suite-target.ts';

/** Hands a report over to the run and makes the test pass, fail or skip as it says. */
export function reportCase({task, skip}: TestContext, report: CaseReport): void {
  task.meta.c8gauge = {
    ...report,
    observations: target.takeObservations(),
    lagMsMax: target.lagMsMax,
  };
  const unsent = report.outcomes.find(each => each.status === 'skip' || each.status === 'error');
  if (unsent?.status === 'skip') skip(unsent.reason ?? 'skipped');
  if (unsent?.status === 'error') throw new Error(unsent.reason ?? 'error');
  const [first] = report.findings;
  if (first) throw new Error(`${first.id}: ${first.message}`);
}
